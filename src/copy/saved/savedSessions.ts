import { dayFormat } from '#copy/shared/calendar.ts';
import { clockface, counted } from '#copy/shared/clockface.ts';
import { dayAt } from '#core/calendar.ts';
import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import { MOST_SAVED, type SavedSession } from '#core/saved/savedSessions.ts';

/** The headings, buttons and fixed sentences of the sessions saved on a device. */
export const SAVED_WORDS = {
  heading: 'Saved on this device',
  all: 'All saved sessions',
  rename: 'Rename',
  remove: 'Delete',
  undo: 'Undo',
  newName: 'New name',
  save: 'Save',
  leave: 'Cancel',
  cannotOpen: 'It can no longer be opened.',
  saveText: 'Save its text',
  saveRecords: 'Save as a file',
  removeRecords: 'Delete for good',
  textSaved: 'Saved as a file. It is with your downloads.',
  startAnew: 'Start a new list',
  startedAnew:
    'A new list is started. What could not be read is kept, and can still be saved.',
  reload: 'Reload the page',
  recordsRemoved: 'Deleted.',
} as const;

/** What is said where the list cannot be read or written, with a way on. */
export const SAVED_TROUBLE = {
  unsaved: {
    title: 'Not everything here is stored.',
    words:
      'This browser is out of room, or does not let sites store anything, as in some private windows. It stays on this page until you leave it; a session’s own link keeps it for good.',
  },
  damaged: {
    title: 'The saved sessions here are damaged.',
    words:
      'They cannot be read as they stand, and have not been touched. Save their text as a file; someone may be able to rescue links from it. Then start a new list.',
  },
  newer: {
    title: 'The saved sessions here are newer than this page.',
    words:
      'A later version of this site wrote them. Nothing is changed; reload the page to see them.',
  },
} as const;

/** What is said of records that could not be read. */
export function asideWords(count: number): string {
  return `${counted(count, 'saved record')} could not be read. Nothing is thrown away: it is kept as it is, and can be saved as a file.`;
}

/** What is said where no more can be saved. */
export const FULL_WORDS = `That is ${MOST_SAVED} sessions, as many as can be kept here. Delete one to save another.`;

/** What a saved session is called. Only one that was never named, and whose link cannot be read, has no name of its own. */
export function savedName({ name }: Pick<SavedSession, 'name'>): string {
  return name || 'A session without a name';
}

const dayOfYear = dayFormat({ day: 'numeric', month: 'long', year: 'numeric' });

/** The day a session was saved: "saved 9 October 2026"; nothing where its moment is none of our calendar's. */
export function savedOnWords({ savedAt }: SavedSession): string {
  const day = dayAt(savedAt);
  return /^\d{4}-/.test(day) ? `saved ${dayOfYear(day)}` : '';
}

/** A session in a line: "15:09 min · 3 rounds of 5 · effort up to 5". */
export function sessionLine(circuit: Circuit): string {
  const time = `${clockface(circuitSeconds(circuit))} min`;
  const rounds = `${counted(circuit.rounds, 'round')} of ${circuit.stations.length}`;
  return `${time} · ${rounds} · effort up to ${circuit.ceiling}`;
}

/** What was done, in words: "“Tuesday legs” is deleted." */
export const DONE_WORDS = {
  removed: (name: string) => `“${name}” is deleted.`,
  back: (name: string) => `“${name}” is back.`,
  renamed: (name: string) => `Renamed to “${name}”.`,
  notStored: 'This browser could not store that.',
} as const;

/** The name of a file with what could not be read, saved on a day ("2026-03-01"). */
export function savedTextName(day: string): string {
  return `tired-on-purpose-saved-sessions-${day}.txt`;
}
