import { withinLimits, type Circuit } from '#core/circuit/circuit.ts';
import { LONGEST_READ, versionOf } from '#core/circuit/link/link.ts';
import { linkReadings } from '#core/circuit/link/linkReadings.ts';
import {
  beginningOf,
  readHead,
  readStation,
} from '#core/circuit/link/linkTokens.ts';
import type { Station } from '#core/circuit/station.ts';

/** What a link whose end is missing still says of its circuit: the rounds, the level and the first exercises. */
export type LinkBeginning = Pick<
  Circuit,
  'mode' | 'level' | 'rounds' | 'stations'
>;

/**
 * What can be read for certain of a link whose end is missing; null where nothing can. A part counts once it is followed
 * by the mark that ends it; in version 2 the last of those does not, since it may be the title. Takes any text and never
 * throws.
 */
export function readLinkBeginning(text: string): LinkBeginning | null {
  if (text.length > 2 * LONGEST_READ) return null;
  const marks = marksIn(text.slice(text.indexOf('#') + 1));
  for (const reading of linkReadings(text)) {
    // A mark that only unescaping brings out, beside others that are there, stands in the title or the note.
    if (marks > 0 && marksIn(reading) > marks) continue;
    const beginning = beginningIn(reading);
    if (beginning !== null) return beginning;
  }
  return null;
}

/** How many parts of a text are ended by their mark. */
function marksIn(text: string): number {
  return text.split('~').length - 1;
}

function beginningIn(text: string): LinkBeginning | null {
  const version = versionOf(text);
  if (typeof version === 'string') return null;
  const parts = beginningOf(text, version);
  if (parts === null) return null;

  const [first = '', ...followed] = parts;
  const head = readHead(first, version);
  const stations = (version.hasNote ? followed.slice(0, -1) : followed)
    .map((part) => readStation(part, version))
    .filter((station) => station !== null);
  // What asks for too much already is not shown, however it goes on. A circuit without exercises has no limits.
  if (
    head === null ||
    !withinLimits({
      ...head,
      title: '',
      stations: stations.length > 0 ? stations : [A_SECOND],
    })
  )
    return null;
  const { mode, level, rounds } = head;
  return { mode, level, rounds, stations };
}

const A_SECOND: Station = {
  code: '',
  work: { kind: 'hold', seconds: 1 },
  sides: 'both',
};
