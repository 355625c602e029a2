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
  unescapeBytes,
  withChecksum,
  withoutEndMarks,
} from '#core/circuit/linkText.ts';
import {
  couldBeginLink,
  readTokens,
  writeTokens,
} from '#core/circuit/linkTokens.ts';
import { VERSION_1 } from '#core/circuit/linkVersion1.ts';
import { VERSION_2 } from '#core/circuit/linkVersion2.ts';
import { characterCount, onOneLine } from '#core/wholeCharacters.ts';
import { ok, err, type Result } from '#core/result.ts';

/** Why a link could not be read. */
export const LINK_FAULTS = [
  'empty', // there is nothing after the #
  'foreign', // not one of our links
  'newer', // written by a later version of the site
  'too-large', // longer than any session's link
  'cut-off', // begins well, and its end is missing
  'damaged', // changed on its way
  'beyond-limits', // asks for more than a session may hold
] as const;
export type LinkFault = (typeof LINK_FAULTS)[number];

const VERSIONS = [VERSION_1, VERSION_2] as const;
// A link longer than this is not read at all.
const LONGEST_READ = 4000;
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

/** The circuit that the text after the # describes, or why there is none. Takes any text and never throws. */
export function readLink(text: string): Result<Circuit, LinkFault> {
  if (text.length > 2 * LONGEST_READ) return err('too-large');
  const trimmed = withoutEndMarks(text.trim().replace(/^#/, ''));
  if (trimmed === '') return err('empty');
  if (trimmed.length > LONGEST_READ) return err('too-large');

  const asIs = readVersioned(trimmed);
  if (asIs.ok || !trimmed.includes('%')) return asIs;
  // Some programs escape a link a second time.
  const unescaped = unescapeBytes(trimmed);
  const unescapedOnce = unescaped === null ? asIs : readVersioned(unescaped);
  return unescapedOnce.ok ? unescapedOnce : asIs;
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

function readVersioned(text: string): Result<Circuit, LinkFault> {
  const number = Number(/^(\d{1,3})[a-z]\d/i.exec(text)?.[1] ?? 0);
  if (number === 0) return err('foreign');
  const version = VERSIONS[number - 1];
  if (version === undefined) return err('newer');

  const parts = splitChecksum(text);
  if (parts === null)
    return err(couldBeginLink(text, version) ? 'cut-off' : 'damaged');
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
