/** The device's two clocks and its alarm. */
export interface Clock {
  /** Milliseconds on a clock that never runs backwards. */
  now(): number;
  /** The calendar clock, in milliseconds since 1970; people set it. */
  date(): number;
  /** Calls once, so many milliseconds later or when the device wakes; the answer takes it back. */
  after(ms: number, call: () => void): () => void;
}

export function browserClock(): Clock {
  return {
    now: () => performance.now(),
    date: () => Date.now(),
    after(ms, call) {
      const id = setTimeout(call, ms);
      return () => {
        clearTimeout(id);
      };
    },
  };
}
