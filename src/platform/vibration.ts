/** Lets the device shake: ms on, ms off, ms on; nothing where it cannot. */
export type Vibration = (pattern: readonly number[]) => void;

export const browserVibration: Vibration = (pattern) => {
  // Many browsers have none.
  (navigator as { vibrate?: Navigator['vibrate'] }).vibrate?.([...pattern]);
};
