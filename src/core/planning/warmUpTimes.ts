import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';

/** The rest between the drills of a warm-up, and between its rounds, in seconds. */
export const ACTIVATION_REST = 15;

/** The fewest drills of a warm-up (rule "Warm-up drills"). */
export const FEWEST_DRILLS = 3;

/** The least a warm-up lasts, in seconds (rule "Warm-up drills"). */
export const LEAST_SECONDS = 3 * 60;

// As many times through as it takes to last that long.
const MOST_TIMES = 6;

/** How often the drills of a warm-up are gone through to last three minutes; fewer than three drills once. */
export function timesThrough(warmUp: Circuit): number {
  if (warmUp.stations.length < FEWEST_DRILLS) return 1;
  const again = circuitSeconds({ ...warmUp, rounds: 1 }) + ACTIVATION_REST;
  const times = Math.ceil((LEAST_SECONDS + ACTIVATION_REST) / again);
  return Math.min(MOST_TIMES, Math.max(1, times));
}
