/** The words in place of a timer that was started before its code was there. */
export const AWAITED = {
  title: 'Waiting for the timer',
  why: 'It has not loaded yet. If it does not start by itself once you are back online, open the page again.',
  openAgain: 'Open the page again',
} as const;
