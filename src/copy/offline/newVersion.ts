/** What is said of a newer version of the site that waits on the device. */
export const NEW_VERSION = {
  name: 'New version',
  title: 'A newer version of this site is here',
  sentence: 'This page will reopen with it. Nothing you have stored is lost.',
  use: 'Use it now',
  later: 'Not now',
  inSession:
    'A session is running in another tab. Finish it first: the new version waits.',
} as const;
