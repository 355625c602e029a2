/** What is said where the log on the device cannot be read or written, with a way on. */
export const TROUBLE_WORDS = {
  damagedTitle: 'The log here is damaged',
  damaged:
    'It cannot be read as it stands, and it has not been touched. Save its text as a file; someone may be able to rescue entries from it. Then bring in a copy, or start a new log.',
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

/** What is said where the log is not stored as it is shown. */
export const UNSAVED = {
  title: 'Not everything here is stored.',
  sentence:
    'This browser is out of room, or does not let sites store anything, as in some private windows. All of it is still on this page: save it as a file before you close it.',
} as const;

/** What is said of an empty log where nothing can be stored. */
export const NOT_KEPT = {
  title: 'This browser keeps nothing here.',
  sentence:
    'It is out of room, or does not let sites store anything, as in some private windows. What you add stays only until this page is closed, and you can save it as a file before that.',
} as const;
