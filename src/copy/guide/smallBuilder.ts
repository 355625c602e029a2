/** The labels of the small builder in the chapter on putting a circuit together. */
export const SMALL_BUILDER = {
  heading: 'Yours, in two answers',
  level: 'Your level',
  minutes: 'Minutes you have',
  spokenMinutes: 'minutes',
  list: 'One round',
  open: 'Open it in the builder',
  start: 'Start it',
  run: 'Then run easy.',
  warmUp: 'No circuit fits into so few minutes. This is a warm-up instead.',
  none: 'Nothing fits these answers. The builder says why.',
  awaited:
    'The code for this has not arrived yet. The builder gives the same answer.',
  levels: 'Ready-made, by level:',
} as const;
