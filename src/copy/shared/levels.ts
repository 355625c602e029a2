import type { Level } from '#core/vocabulary.ts';

/** The levels by name. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  beginner: 'Beginner',
  returning: 'Returning',
  regular: 'Regular',
  advanced: 'Advanced',
};
