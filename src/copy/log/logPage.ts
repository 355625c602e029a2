/** The words of the page around the log. */
export const LOG_PAGE = {
  list: 'What you did',
  addRun: 'Add a run',
  addCircuit: 'Add a circuit done elsewhere',
  reading: 'Reading what is kept on this device…',
  first: 'First time: one round',
  elsewhere:
    'Have you used this site on another phone, or from the home screen? Bring a copy in from there; nothing is overwritten.',
  emptyDeck:
    'Do one circuit and an easy run, and this page will say when the next one is due.',
} as const;

/** What an empty log says of itself. */
export const EMPTY_FACTS: readonly (readonly [what: string, answer: string])[] =
  [
    [
      'What it keeps',
      'What you did, how hard it was, the run after it, your legs next morning',
    ],
    ['Where', 'In this browser on this device. Nothing is sent'],
    ['What it never does', 'Count streaks, or send reminders'],
  ];
