/** Vibrates the device: ms on, ms off, ms on and so on. */
export type Vibration = (pattern: readonly number[]) => void;

/** The browser's vibration; does nothing where it has none. */
export const browserVibration: Vibration = (pattern) => {
  // Safari and desktop browsers have no navigator.vibrate.
  (navigator as { vibrate?: Navigator['vibrate'] }).vibrate?.([...pattern]);
};
