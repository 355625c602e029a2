import {
  cleanNote,
  cleanTitle,
  LIMITS,
  withinLimits,
  type Circuit,
} from '#core/circuit/circuit.ts';
import {
  CHECKSUM_LENGTH,
  checksumOf,
  escapeText,
  splitChecksum,
  withChecksum,
  withoutEndMarks,
} from '#core/circuit/link/linkText.ts';
import { linkReadings } from '#core/circuit/link/linkReadings.ts';
import {
  beginningOf,
  readTokens,
  writeTokens,
  type LinkVersion,
} from '#core/circuit/link/linkTokens.ts';
import { VERSION_1 } from '#core/circuit/link/linkVersion1.ts';
import { VERSION_2 } from '#core/circuit/link/linkVersion2.ts';
import { characterCount, onOneLine } from '#core/wholeCharacters.ts';
import { ok, err, type Result } from '#core/result.ts';

/** Why a link could not be read; what is later in the list says more of it. */
export const LINK_FAULTS = [
  'empty', // there is nothing after the #
  'foreign', // not one of our links
  'damaged', // changed on its way
  'cut-off', // begins well, and its end is missing
  'newer', // written by a later version of the site
  'too-large', // longer than any session's link
  'beyond-limits', // asks for more than a session may hold
] as const;
export type LinkFault = (typeof LINK_FAULTS)[number];

const VERSIONS = [VERSION_1, VERSION_2] as const;
/** The most letters of a link that are read at all; a text may hold twice as many. */
export const LONGEST_READ = 4000;
/** The letters a link may have; a note is cut to fit, and no edit makes a circuit that needs more. */
export const LONGEST_LINK = 1800;

/**
 * The circuit as the text after the #. The same circuit always gives the same text, in the first version of the grammar
 * that can hold it.
 */
export function writeLink(circuit: Circuit): string {
  const fit = asRead(circuit);
  const isVersion1 =
    fit.note === undefined &&
    fit.prescribed === undefined &&
    fit.stations.every(({ variant }) => variant === undefined);
  return withChecksum(writeTokens(fit, isVersion1 ? VERSION_1 : VERSION_2));
}

/**
 * The circuit that the text after the # describes, or why there is none. Takes any text and never throws. What chats and
 * mails do to a link is undone where that makes its checksum right.
 */
export function readLink(text: string): Result<Circuit, LinkFault> {
  if (text.length > 2 * LONGEST_READ) return err('too-large');
  let fault: LinkFault = 'empty';
  for (const withMarks of linkReadings(text)) {
    const reading = withoutEndMarks(withMarks);
    if (reading.length > LONGEST_READ) return err('too-large');
    const result = readVersioned(reading);
    if (result.ok) return result;
    if (LINK_FAULTS.indexOf(result.reason) > LINK_FAULTS.indexOf(fault))
      fault = result.reason;
  }
  return err(fault);
}

/** The circuit with its note cut to what its link can hold, and none where nothing is left of it. */
export function withNoteThatFits(circuit: Circuit): Circuit {
  const { note, ...bare } = circuit;
  if (note === undefined) return circuit;
  const kept = cleanNote(note, roomForNote(bare));
  return kept === '' ? bare : { ...bare, note: kept };
}

/** How many more letters the note of a circuit can hold; negative where it is too long already. */
export function noteLettersLeft({ note = '', ...bare }: Circuit): number {
  const line = onOneLine(note);
  return Math.min(
    LIMITS.noteLetters - characterCount(line),
    Math.max(0, roomForNote(bare)) - escapeText(line).length,
  );
}

/** Letters of a link that its note may take. */
function roomForNote(circuit: Circuit): number {
  return (
    LONGEST_LINK - CHECKSUM_LENGTH - writeTokens(circuit, VERSION_2).length
  );
}

/** The circuit as it is read back from its own link. */
function asRead(circuit: Circuit): Circuit {
  return withNoteThatFits({ ...circuit, title: cleanTitle(circuit.title) });
}

/** The version of the grammar that a link begins with, or why there is none. */
export function versionOf(text: string): LinkVersion | 'foreign' | 'newer' {
  const number = Number(/^(\d{1,3})[a-z]\d/i.exec(text)?.[1] ?? 0);
  return number === 0 ? 'foreign' : (VERSIONS[number - 1] ?? 'newer');
}

function readVersioned(text: string): Result<Circuit, LinkFault> {
  if (text === '') return err('empty');
  const version = versionOf(text);
  if (typeof version === 'string') return err(version);

  const parts = splitChecksum(text);
  if (parts === null)
    return err(beginningOf(text, version) ? 'cut-off' : 'damaged');
  const [payload, checksum] = parts;
  const circuit = readTokens(payload, version);
  // The checksum is that of the texts uncut: browsers do not all agree on where a character ends.
  if (
    circuit === null ||
    checksumOf(writeTokens(circuit, version)) !== checksum
  )
    return err('damaged');
  return withinLimits(circuit) ? ok(asRead(circuit)) : err('beyond-limits');
}
