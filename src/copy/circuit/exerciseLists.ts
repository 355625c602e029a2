import type { Kit, Level, Place } from '#core/vocabulary.ts';

/** What follows "Exercises" in the title of the list of those for one place. */
export const PLACE_LIST_WORDS: Readonly<Record<Place, string>> = {
  circuit: 'for the circuit before a run',
  activation: 'for a warm-up before a run',
  gym: 'for the gym day',
};

/** What follows "Exercises" in the title of the list of those with one piece of kit. */
export const KIT_LIST_WORDS: Readonly<Record<Kit, string>> = {
  band: 'with a mini-band',
  'long-band': 'with a long band',
  mat: 'on a mat or soft ground',
  wall: 'with a wall or a rail',
  step: 'with a step',
  space: 'on flat ground',
  bench: 'with a bench',
  barbell: 'with a barbell',
};

/** What follows "Exercises" in the title of the list of those for one level. */
export const LEVEL_LIST_WORDS: Readonly<Record<Level, string>> = {
  beginner: 'for beginners',
  returning: 'for coming back to running',
  regular: 'for regular runners',
  advanced: 'for advanced runners',
};

/** What a search engine shows of the list of exercises that such words name. */
export function listDescription(words: string): string {
  return `Exercises ${words}: each drawn and explained for runners, with doses for four levels, common mistakes, and easier and harder versions.`;
}
