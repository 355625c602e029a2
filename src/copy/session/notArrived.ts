/** The words in place of a screen of the timer whose code could not be fetched. */
export const NOT_ARRIVED = {
  why: 'The rest of this screen has not loaded: you are offline, or the site has changed since you opened it. What you did is kept. If the screen does not appear by itself, open the page again.',
  openAgain: 'Open the page again',
  paused: 'Paused',
  resume: 'Resume',
  interrupted: 'Where were we?',
  resumeWhereItStood: 'Resume where it stood',
  over: 'That was it.',
  elsewhere: 'A session is already running',
  leave: 'Leave it in the other tab',
} as const;
