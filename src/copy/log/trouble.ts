/** What is said where the log on the device cannot be read or written, with a way on. */
export const TROUBLE_WORDS = {
  damagedTitle: 'The log here is damaged',
  damaged:
    'It cannot be read as it stands, and it has not been touched. Save its text as a file; somebody may get entries out of it. Then bring in a copy, or start a new log.',
  saveText: 'Save its text',
  startAnew: 'Start a new log',
  startedAnew:
    'A new log. The damaged one is kept aside, and its text can still be saved.',
  keptAside:
    'The text of a log that could not be read is kept aside in this browser.',
  newerTitle: 'The log here is newer than this page',
  newer:
    'A later version of this site wrote it. Nothing is changed; reload the page to see it.',
  reload: 'Reload the page',
  saveNow: 'Save it as a file now',
} as const;
