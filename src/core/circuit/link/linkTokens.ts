import type { Circuit } from '#core/circuit/circuit.ts';
import type { Hold, Reps, Station } from '#core/circuit/station.ts';
import { escapeText, unescapeText } from '#core/circuit/link/linkText.ts';
import { onOneLine } from '#core/wholeCharacters.ts';
import type { Level, Mode, Sides, Variant } from '#core/vocabulary.ts';

// Writes and reads the parts of a link between the ~. The versions differ in their expressions alone.

/** One version of the grammar: what a link of it looks like between the `~`. */
export interface LinkVersion {
  readonly number: number;
  /** Mode, rounds, two rests, level, ceiling and, from version 2 on, whether it was prescribed. */
  readonly head: RegExp;
  /**
   * A station. Its groups: short name, amount, sides of a hold (empty for both), sides of reps, tempo, the variant where
   * the version has them, and last its own rest.
   */
  readonly station: RegExp;
  /** Whether a note stands after the title. */
  readonly hasNote: boolean;
}

const MODE_LETTERS: Readonly<Record<Mode, string>> = {
  circuit: 'c',
  activation: 'a',
};
const LEVEL_LETTERS: Readonly<Record<Level, string>> = {
  beginner: 'b',
  returning: 'i',
  regular: 'r',
  advanced: 'a',
};
const REP_LETTERS: Readonly<Record<Sides, string>> = {
  both: 'x',
  each: 'e',
  alternating: 'a',
  ways: 'w',
};

const VARIANT_LETTERS: Readonly<Record<Variant, string>> = {
  raised: 'r',
  easier: 'e',
  harder: 'h',
};

/** The circuit as text in a version that can hold it, without a checksum. */
export function writeTokens(
  circuit: Circuit,
  { number, hasNote }: LinkVersion,
): string {
  const { mode, rounds, restSeconds, roundRestSeconds, level, ceiling } =
    circuit;
  const { stations, title, note = '', prescribed } = circuit;
  return [
    `${number}${MODE_LETTERS[mode]}${rounds}-${restSeconds}-${roundRestSeconds}${LEVEL_LETTERS[level]}${ceiling}${prescribed ? 'p' : ''}`,
    ...stations.map(stationText),
    escapeText(title),
    ...(hasNote ? [escapeText(note)] : []),
  ].join('~');
}

/**
 * The circuit that such a text describes; null where it is not of this version. Title and note are put on one line, and
 * not cut. Only they tell capitals from small letters.
 */
export function readTokens(text: string, version: LinkVersion): Circuit | null {
  const [first = '', ...tokens] = text.split('~');
  const note = version.hasNote ? unescapeText(tokens.pop() ?? '') : '';
  const title = unescapeText(tokens.pop() ?? '');
  const head = readHead(first, version);
  const stations = tokens.map((token) => readStation(token, version));
  if (head === null || stations.length === 0) return null;
  if (!stations.every((one) => one !== null)) return null;
  return {
    title: onOneLine(title),
    ...head,
    stations,
    ...(note === '' ? {} : { note: onOneLine(note) }),
  };
}

/** What the first part of a link says; null where it is not of this version. */
export function readHead(
  token: string,
  { head }: LinkVersion,
): Omit<Circuit, 'title' | 'stations' | 'note'> | null {
  const match = head.exec(token.toLowerCase());
  if (match === null) return null;
  const [, mode = '', rounds, rest, roundRest, level = '', ceiling, mark] =
    match;
  return {
    mode: keyOf(MODE_LETTERS, mode) ?? 'circuit',
    level: keyOf(LEVEL_LETTERS, level) ?? 'regular',
    ceiling: Number(ceiling),
    rounds: Number(rounds),
    restSeconds: Number(rest),
    roundRestSeconds: Number(roundRest),
    ...(mark === 'p' ? { prescribed: true } : {}),
  };
}

/**
 * The parts of a text without a checksum that were followed by another, if it could be the beginning of a link; null
 * where it could not. Its last part may be cut anywhere; those before it must be whole. Where a note follows the title,
 * the last of them may be the title.
 */
export function beginningOf(
  text: string,
  version: LinkVersion,
): readonly string[] | null {
  const whole = text.split('~').slice(0, -1);
  return whole.every(
    (token, at) =>
      (at === 0 ? readHead : readStation)(token, version) !== null ||
      (version.hasNote &&
        at > 1 &&
        at === whole.length - 1 &&
        TITLE.test(token)),
  )
    ? whole
    : null;
}

const TITLE = /^(?:[\w-]|%[\dA-F]{2})*$/i;
const PHASE = /^\d{1,2}(?:\.5)?$/;

function stationText({
  code,
  work,
  sides,
  variant,
  restSeconds,
}: Station): string {
  const dose =
    work.kind === 'hold'
      ? `${work.seconds}s${sides === 'both' ? '' : REP_LETTERS[sides]}`
      : `${work.count}${REP_LETTERS[sides]}${work.tempo.join('-')}`;
  return [
    code + dose,
    variant === undefined ? '' : `-${VARIANT_LETTERS[variant]}`,
    restSeconds === undefined ? '' : `_${restSeconds}`,
  ].join('');
}

/** What one of the parts after the first says of an exercise; null where it is none of this version. */
export function readStation(
  token: string,
  { station }: LinkVersion,
): Station | null {
  const match = station.exec(token.toLowerCase());
  if (match === null) return null;
  const [
    ,
    code = '',
    amount,
    heldSides,
    repSides = '',
    tempo = '',
    sixth = '',
  ] = match;
  const rest = match.at(-1);
  const phases = tempo.split('-');
  if (heldSides === undefined && !phases.every((phase) => PHASE.test(phase)))
    return null;
  const work: Hold | Reps =
    heldSides === undefined
      ? { kind: 'reps', count: Number(amount), tempo: phases.map(Number) }
      : { kind: 'hold', seconds: Number(amount) };
  // In version 1 the sixth is the rest, which is no letter.
  const variant = keyOf(VARIANT_LETTERS, sixth);
  return {
    code,
    work,
    sides: keyOf(REP_LETTERS, heldSides ?? repSides) ?? 'both',
    ...(variant === undefined ? {} : { variant }),
    ...(rest === undefined ? {} : { restSeconds: Number(rest) }),
  };
}

/** The key that a letter stands for. */
function keyOf<Key extends string>(
  letters: Readonly<Record<Key, string>>,
  letter: string,
): Key | undefined {
  return (Object.keys(letters) as Key[]).find((key) => letters[key] === letter);
}
