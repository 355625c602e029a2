/** A voice that reads short lines out. It may be late or fail, so everything it says is on the screen as well. */
export interface Voice {
  /** Makes it ready; browsers allow that only inside a tap. */
  wake(): void;
  /** Says a line in place of the one under way. */
  say(line: string): void;
  /** Whether the device has a voice that has not failed more than once. */
  works(): boolean;
  /** Breaks off the line under way. */
  stop(): void;
}

// A voice that has not begun or ended a line by then has failed.
const BEGINS_WITHIN_MS = 1500;
const ENDS_WITHIN_MS = 6000;
const MOST_FAILURES = 2;

/** The browser's speech synthesis, in English, with a voice on the device where there is one. */
export function browserVoice(lang = 'en-GB'): Voice {
  const synth = (globalThis as { speechSynthesis?: SpeechSynthesis })
    .speechSynthesis;
  let failures = 0;
  // Held until it has ended: browsers send no events for an utterance that was garbage-collected.
  let current: SpeechSynthesisUtterance | null = null;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  function stop() {
    clearTimeout(watchdog);
    current = null;
    synth?.cancel();
  }

  function failed() {
    failures += 1;
    stop();
  }

  function say(line: string, volume = 1) {
    if (!synth || failures >= MOST_FAILURES) return;
    stop();
    const utterance = new SpeechSynthesisUtterance(line);
    const voices = synth.getVoices();
    const english = voices.filter((one) => one.lang.startsWith('en'));
    utterance.voice =
      english.find((one) => one.localService && one.lang === lang) ??
      english.find((one) => one.localService) ??
      english[0] ??
      null;
    utterance.lang = utterance.voice?.lang ?? lang;
    utterance.volume = volume;
    utterance.onstart = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(failed, ENDS_WITHIN_MS);
    };
    utterance.onend = () => {
      clearTimeout(watchdog);
      if (current === utterance) current = null;
    };
    utterance.onerror = ({ error }) => {
      if (error !== 'canceled' && error !== 'interrupted') failed();
    };
    current = utterance;
    watchdog = setTimeout(failed, BEGINS_WITHIN_MS);
    synth.speak(utterance);
  }

  return {
    wake: () => say(' ', 0),
    say: (line) => say(line),
    works: () => synth !== undefined && failures < MOST_FAILURES,
    stop,
  };
}
