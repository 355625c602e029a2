import { countsWords } from '#copy/log/care.ts';
import type { LogCounts } from '#core/log/sums/logCounts.ts';

/** A part of what the site stores that is deleted as one. */
export type StoredPart =
  | 'log'
  | 'damaged'
  | 'season'
  | 'saved'
  | 'answers'
  | 'drafts'
  | 'session'
  | 'settings';

/** What a part is, exactly. */
export function partWords(part: StoredPart, counts: LogCounts): string {
  switch (part) {
    case 'log':
      return `The log: ${countsWords(counts)}, with every rating, answer and note`;
    case 'damaged':
      return 'The text of a log that could not be read';
    case 'season':
      return 'The season: races, your usual week and the days planned';
    case 'saved':
      return 'Saved sessions: those you saved on this device, with their names';
    case 'answers':
      return 'Your answers: in the builder, to the safety questions, and whether you have done a circuit before';
    case 'drafts':
      return 'Drafts: circuits put together in the builder';
    case 'session':
      return 'A session in progress that is not on record yet';
    case 'settings':
      return 'Settings too: the timer’s, and light or dark';
  }
}

/** The words around deleting everything. */
export const DELETE_WORDS = {
  open: 'Delete everything',
  question: 'Delete everything?',
  goes: 'This goes from this browser:',
  copyFirst:
    'Once this page is closed it cannot be brought back. A file on your device can: save one first.',
  confirm: 'Delete it all now',
  keep: 'Keep everything',
  done: 'Everything named is deleted',
  undoFor: 'Until you close or leave this page you can have it back.',
  undone: 'It is all back.',
  undoneNotStored:
    'It is back on screen, but this browser could not store it. Save a copy now.',
  failed:
    'This browser did not let the page delete. You can delete the site’s data in the browser’s own settings.',
} as const;
