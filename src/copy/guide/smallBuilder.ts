/** The labels of the small builder in the chapter on putting a circuit together. */
export const SMALL_BUILDER = {
  heading: 'Yours, in two answers',
  level: 'Your level',
  minutes: 'How long have you got?',
  spokenMinutes: 'minutes',
  list: 'One round',
  open: 'Open it in the builder',
  start: 'Start it',
  run: 'Then run easy.',
  warmUp: 'No circuit fits into so few minutes. Here is a warm-up instead.',
  none: 'Nothing fits these answers. The builder says why.',
  awaited: 'This has not loaded yet. The builder gives the same answer.',
  levels: 'Ready-made, by level:',
} as const;
