/** A voice that reads short lines out. It may be late or stay away, so it never says anything of its own. */
export interface Voice {
  /** Makes it ready; browsers allow that in a tap only. */
  wake(): void;
  say(line: string): void;
  /** Whether it can be relied on to say anything at all. */
  works(): boolean;
  hush(): void;
}

// A voice that has not begun or ended by then never will.
const BEGINS_WITHIN = 1500;
const ENDS_WITHIN = 6000;
const MOST_FAILURES = 2;

export function browserVoice(lang = 'en-GB'): Voice {
  const synth = (globalThis as { speechSynthesis?: SpeechSynthesis })
    .speechSynthesis;
  let failures = 0;
  // Kept until it has ended: browsers forget to tell of one that is collected.
  let current: SpeechSynthesisUtterance | null = null;
  let watch: ReturnType<typeof setTimeout> | undefined;

  function hush() {
    clearTimeout(watch);
    current = null;
    synth?.cancel();
  }

  function failed() {
    failures += 1;
    hush();
  }

  function say(line: string, volume = 1) {
    if (!synth || failures >= MOST_FAILURES) return;
    hush();
    const utterance = new SpeechSynthesisUtterance(line);
    const voices = synth.getVoices();
    const fitting = voices.filter((one) => one.lang.startsWith('en'));
    utterance.voice =
      fitting.find((one) => one.localService && one.lang === lang) ??
      fitting.find((one) => one.localService) ??
      fitting[0] ??
      null;
    utterance.lang = utterance.voice?.lang ?? lang;
    utterance.volume = volume;
    utterance.onstart = () => {
      clearTimeout(watch);
      watch = setTimeout(failed, ENDS_WITHIN);
    };
    utterance.onend = () => {
      clearTimeout(watch);
      if (current === utterance) current = null;
    };
    utterance.onerror = ({ error }) => {
      if (error !== 'canceled' && error !== 'interrupted') failed();
    };
    current = utterance;
    watch = setTimeout(failed, BEGINS_WITHIN);
    synth.speak(utterance);
  }

  return {
    wake: () => say(' ', 0),
    say: (line) => say(line),
    works: () => synth !== undefined && failures < MOST_FAILURES,
    hush,
  };
}
