import { EFFORT_SCALE, type EffortStep } from '#copy/session/effortScale.ts';

/** The labels of the effort scale to be felt out. */
export const FEEL_SCALE = {
  heading: 'Slide along the numbers to see how each one feels.',
  label: 'Effort, from 1 to 10',
  breathing: 'Breathing',
  talking: 'Talking',
  lastRep: 'The last rep',
  aim: 'aim here',
  over: 'past the ceiling',
} as const;

const [LOWEST] = EFFORT_SCALE;

/** What the effort scale says of a number; of one that it does not have, what it says of the lowest. */
export function stepAt(value: number): EffortStep {
  return EFFORT_SCALE.find((step) => step.value === value) ?? LOWEST;
}

/** A number of the effort scale with all that is said of it, as it is read out. */
export function stepSpoken({
  value,
  name,
  breathing,
  talking,
  lastRep,
}: EffortStep): string {
  const { breathing: breath, talking: talk, lastRep: last } = FEEL_SCALE;
  return `${value}, ${name}. ${breath}: ${breathing} ${talk}: ${talking} ${last}: ${lastRep}`;
}

/** The longest that any number says of one thing, so that its room can be kept. */
export function longestOf(part: 'breathing' | 'talking' | 'lastRep'): string {
  return EFFORT_SCALE.map((step) => step[part]).reduce((longest, words) =>
    words.length > longest.length ? words : longest,
  );
}
