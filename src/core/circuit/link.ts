import {
  cleanTitle,
  withinLimits,
  type Circuit,
} from '#core/circuit/circuit.ts';
import { ok, err, type Result } from '#core/result.ts';
import { type Hold, type Reps, type Station } from '#core/circuit/station.ts';
import type { Level, Mode, Sides } from '#core/vocabulary.ts';

// Version 1 of the grammar. Links of it are in use, so it stays readable for ever:
//
//   1c3-20-60r5~gb30s~sq10x3-1-1~pl30s~bw10w1.5~cr10e1-1~The_15-minute_session.k3xq
//   │││ │  │ ││ │  ││ ││ │└ tempo, seconds of each phase      └ title       └ checksum
//   │││ │  │ ││ │  ││ ││ └ x both sides together, e each side, a alternating, w steps each way
//   │││ │  │ ││ │  ││ │└ how many repetitions
//   │││ │  │ ││ │  │└ s seconds held: also se, sa, sw
//   │││ │  │ ││ └ the exercise's permanent short name and its dose; "_45" after it: 45 s rest instead
//   │││ │  │ │└ effort ceiling
//   │││ │  │ └ level: b beginner, i returning from injury, r regular, a advanced
//   │││ └──┴ seconds of rest between exercises and between rounds
//   ││└ rounds
//   │└ c circuit, a activation
//   └ version
//
// A change of side lasts 3 s. A link has only letters, digits and - . _ ~ %, so that no messenger cuts it short, and ends
// in a letter or digit.

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

// A link longer than this is not read at all.
const LONGEST_LINK = 4000;

/** The circuit as the text after the #. The same circuit always gives the same text. */
export function writeLink(circuit: Circuit): string {
  const payload = payloadOf(circuit);
  return `${payload}.${checksumOf(payload)}`;
}

/** The circuit that the text after the # describes, or why there is none. Takes any text and never throws. */
export function readLink(text: string): Result<Circuit, LinkFault> {
  if (text.length > 2 * LONGEST_LINK) return err('too-large');
  const trimmed = withoutEndMarks(text.trim().replace(/^#/, ''));
  if (trimmed === '') return err('empty');
  if (trimmed.length > LONGEST_LINK) return err('too-large');

  const asIs = readPayload(trimmed);
  if (asIs.ok || !trimmed.includes('%')) return asIs;
  // Some programs escape a link a second time.
  const unescaped = unescapeText(trimmed);
  const unescapedOnce = unescaped === null ? asIs : readPayload(unescaped);
  return unescapedOnce.ok ? unescapedOnce : asIs;
}

/**
 * The text without the marks at its end that are no part of a link: full stops, brackets, quotation marks. The loop
 * looks at each mark once; a regular expression bound to the end would start again from each.
 */
function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0) {
    const isPair =
      end > 1 && (text.codePointAt(end - 2) ?? 0) > LAST_SINGLE_UNIT;
    const start = isPair ? end - 2 : end - 1;
    if (LETTER_OR_DIGIT.test(text.slice(start, end))) break;
    end = start;
  }
  return text.slice(0, end);
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
// The last character that takes one unit of a string; those beyond take two.
const LAST_SINGLE_UNIT = 0xffff;

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

const HEAD = /^1([ca])(\d{1,2})-(\d{1,4})-(\d{1,4})([bira])(\d{1,2})$/;
const STATION =
  /^([a-z]{2,3})(\d{1,4})(?:(s)([eaw]?)|([xeaw])([\d.-]{1,24}))(?:_(\d{1,4}))?$/;
const PHASE = /^\d{1,2}(?:\.5)?$/;

function payloadOf(circuit: Circuit): string {
  const head = [
    `1${MODE_LETTERS[circuit.mode]}${circuit.rounds}`,
    `${circuit.restSeconds}`,
    `${circuit.roundRestSeconds}${LEVEL_LETTERS[circuit.level]}${circuit.ceiling}`,
  ].join('-');
  return [
    head,
    ...circuit.stations.map(stationText),
    titleText(circuit.title),
  ].join('~');
}

function stationText({ code, work, sides, restSeconds }: Station): string {
  const dose =
    work.kind === 'hold'
      ? `${work.seconds}s${sides === 'both' ? '' : REP_LETTERS[sides]}`
      : `${work.count}${REP_LETTERS[sides]}${work.tempo.join('-')}`;
  return `${code}${dose}${restSeconds === undefined ? '' : `_${restSeconds}`}`;
}

function titleText(title: string): string {
  return encodeURIComponent(cleanTitle(title))
    .replace(
      /[!'()*._~]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    )
    .replace(/%20/g, '_');
}

function readPayload(text: string): Result<Circuit, LinkFault> {
  const version = /^(\d{1,3})[a-z]\d/i.exec(text)?.[1];
  if (version === undefined || Number(version) === 0) return err('foreign');
  if (Number(version) > 1) return err('newer');

  const dot = text.lastIndexOf('.');
  const checksum = dot < 0 ? '' : text.slice(dot + 1).toLowerCase();
  const hasChecksum = new RegExp(`^[${CHECKSUM_LETTERS}]{4}$`).test(checksum);
  const tokens = (hasChecksum ? text.slice(0, dot) : text).split('~');
  // Without a checksum the last token may be cut anywhere; the tokens before it must all be whole.
  if (!hasChecksum)
    return err(tokens.slice(0, -1).every(isSound) ? 'cut-off' : 'damaged');

  const circuit = circuitOf(tokens);
  if (circuit === null || checksumOf(payloadOf(circuit)) !== checksum)
    return err('damaged');
  return withinLimits(circuit) ? ok(circuit) : err('beyond-limits');
}

function isSound(token: string, index: number): boolean {
  return index === 0 ? HEAD.test(token) : STATION.test(token);
}

function circuitOf(tokens: readonly string[]): Circuit | null {
  const head = HEAD.exec(tokens[0] ?? '');
  const title = readTitle(tokens.at(-1) ?? '');
  const stations = tokens.slice(1, -1).map(readStation);
  if (head === null || title === null || tokens.length < 3) return null;
  if (!stations.every((station) => station !== null)) return null;

  const [, mode = '', rounds, rest, roundRest, level = '', ceiling] = head;
  return {
    title,
    mode: keyOf(MODE_LETTERS, mode) ?? 'circuit',
    level: keyOf(LEVEL_LETTERS, level) ?? 'regular',
    ceiling: Number(ceiling),
    rounds: Number(rounds),
    restSeconds: Number(rest),
    roundRestSeconds: Number(roundRest),
    stations,
  };
}

function readStation(token: string): Station | null {
  const match = STATION.exec(token);
  if (match === null) return null;
  const [
    ,
    code = '',
    amount,
    held,
    heldSides = '',
    repSides = '',
    tempo = '',
    rest,
  ] = match;
  const phases = tempo.split('-');
  if (held === undefined && !phases.every((phase) => PHASE.test(phase)))
    return null;
  const work: Hold | Reps =
    held === undefined
      ? { kind: 'reps', count: Number(amount), tempo: phases.map(Number) }
      : { kind: 'hold', seconds: Number(amount) };
  const sides =
    keyOf(REP_LETTERS, held === undefined ? repSides : heldSides || 'x') ??
    'both';
  return {
    code,
    work,
    sides,
    ...(rest === undefined ? {} : { restSeconds: Number(rest) }),
  };
}

function readTitle(token: string): string | null {
  const title = unescapeText(token.replace(/_/g, ' '));
  return title === null ? null : cleanTitle(title);
}

function unescapeText(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function keyOf<Key extends string>(
  letters: Readonly<Record<Key, string>>,
  letter: string,
) {
  return (Object.keys(letters) as Key[]).find((key) => letters[key] === letter);
}

// Thirty-two characters that cannot be mistaken for one another: no 1, i, l or o.
const CHECKSUM_LETTERS = '023456789abcdefghjkmnpqrstuvwxyz';

/** Twenty bits of the text's FNV-1a hash as four letters: enough to notice an accident, not to prevent forgery. */
function checksumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return [15, 10, 5, 0]
    .map((shift) => CHECKSUM_LETTERS[(hash >>> shift) & 31])
    .join('');
}
