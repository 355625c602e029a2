/** The device's two clocks and its alarm. */
export interface Clock {
  /** Milliseconds on a clock that never runs backwards. */
  now(): number;
  /** The calendar time, in ms since 1970; it jumps when the device's clock is set. */
  date(): number;
  /** Calls once after so many ms, or when the device wakes after that; returns a function that cancels the call. */
  after(ms: number, call: () => void): () => void;
}

/** The browser's own clocks. */
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
