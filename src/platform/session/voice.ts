/** A voice that reads short lines aloud. It may be late or fail, so every line is on the screen as well. */
export interface Voice {
  /** Prepares the voice; browsers allow that only inside a tap. */
  wake(): void;
  /** Says a line, and cuts off the one being spoken. */
  say(line: string): void;
  /** Whether the device has a voice that has not failed more than once. */
  works(): boolean;
  /** Cuts off the line being spoken. */
  stop(): void;
}

// A line that has not begun or ended within these times counts as a failure.
const BEGINS_WITHIN_MS = 1500;
const ENDS_WITHIN_MS = 6000;
const MAX_FAILURES = 2;

/** The browser's speech synthesis, in English, with a voice on the device where there is one. */
export function browserVoice(lang = 'en-GB'): Voice {
  const synth = (globalThis as { speechSynthesis?: SpeechSynthesis })
    .speechSynthesis;
  let failures = 0;
  // Referenced until it ends: browsers send no events for a garbage-collected utterance.
  let current: SpeechSynthesisUtterance | null = null;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  function stop() {
    clearTimeout(watchdog);
    current = null;
    synth?.cancel();
  }

  function countFailure() {
    failures += 1;
    stop();
  }

  function say(line: string, volume = 1) {
    if (!synth || failures >= MAX_FAILURES) return;
    stop();
    const utterance = new SpeechSynthesisUtterance(line);
    const voices = synth.getVoices();
    const english = voices.filter((voice) => voice.lang.startsWith('en'));
    utterance.voice =
      english.find((voice) => voice.localService && voice.lang === lang) ??
      english.find((voice) => voice.localService) ??
      english[0] ??
      null;
    utterance.lang = utterance.voice?.lang ?? lang;
    utterance.volume = volume;
    utterance.onstart = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(countFailure, ENDS_WITHIN_MS);
    };
    utterance.onend = () => {
      clearTimeout(watchdog);
      if (current === utterance) current = null;
    };
    utterance.onerror = ({ error }) => {
      if (error !== 'canceled' && error !== 'interrupted') countFailure();
    };
    current = utterance;
    watchdog = setTimeout(countFailure, BEGINS_WITHIN_MS);
    synth.speak(utterance);
  }

  return {
    wake: () => say(' ', 0),
    say: (line) => say(line),
    works: () => synth !== undefined && failures < MAX_FAILURES,
    stop,
  };
}
