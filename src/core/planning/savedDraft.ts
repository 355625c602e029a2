import { LIMITS, type Circuit } from '#core/circuit/circuit.ts';
import {
  readLink,
  writeLink,
  type LinkFault,
} from '#core/circuit/link/link.ts';
import { isRecord, parseJson } from '#core/json.ts';
import type { LinkLimits } from '#core/planning/answers.ts';
import { err, ok, type Result } from '#core/result.ts';
import { LEVELS, type Level } from '#core/vocabulary.ts';

/** Where a circuit in the builder comes from. */
export const DRAFT_ORIGINS = [
  'suggested', // composed from the reader's answers
  'edited', // changed by hand
  'link', // opened from a link, and unchanged
  'earlier', // composed from answers that the reader has changed since
] as const;
export type DraftOrigin = (typeof DRAFT_ORIGINS)[number];

/** What the circuit of a link brings with it for a visit: its level, and for a circuit its limits (rule "Whose circuit it is"). */
export interface Brought {
  readonly level: Level;
  readonly limits: LinkLimits | null;
}

/** The circuit of the builder as the device keeps it while the reader walks the site. */
export interface SavedDraft {
  readonly circuit: Circuit;
  readonly origin: DraftOrigin;
  /** What a link brought that still holds; null where the level is the reader's own. */
  readonly brought: Brought | null;
}

/** What the circuit of a link brings with it. A warm-up has no limits for circuits. */
export function broughtBy(circuit: Circuit): Brought {
  const { mode, level, ceiling, restSeconds, roundRestSeconds } = circuit;
  return {
    level,
    limits:
      mode === 'circuit' ? { ceiling, restSeconds, roundRestSeconds } : null,
  };
}

// Far more than any link has letters.
const LONGEST_TEXT = 10_000;

/** The draft as text for the device's own storage. */
export function writeSavedDraft(draft: SavedDraft): string {
  const { circuit, origin, brought } = draft;
  return JSON.stringify({
    version: 1,
    link: writeLink(circuit),
    origin,
    brought,
  });
}

/** The draft that stored text holds, or why there is none. Takes any text and never throws. */
export function readSavedDraft(
  text: string | null,
): Result<SavedDraft, LinkFault> {
  if (text === null || text === '') return err('empty');
  if (text.length > LONGEST_TEXT) return err('too-large');
  const fields = parseJson(text);
  if (!isRecord(fields)) return err('foreign');
  const { version, link, brought } = fields;
  if (version !== 1) return err(Number(version) > 1 ? 'newer' : 'foreign');

  const origin = DRAFT_ORIGINS.find((one) => one === fields['origin']);
  const circuit = readLink(typeof link === 'string' ? link : '');
  if (!circuit.ok) return circuit;
  const read = readBrought(brought);
  if (origin === undefined || read === undefined) return err('damaged');
  return ok({ circuit: circuit.value, origin, brought: read });
}

/** Undefined where the value is neither null nor what a link can bring. */
function readBrought(value: unknown): Brought | null | undefined {
  if (value === null) return null;
  if (!isRecord(value)) return undefined;
  const level = LEVELS.find((one) => one === value['level']);
  const limits = readLimits(value['limits']);
  return level === undefined || limits === undefined
    ? undefined
    : { level, limits };
}

function readLimits(value: unknown): LinkLimits | null | undefined {
  if (value === null) return null;
  if (!isRecord(value)) return undefined;
  const { ceiling, restSeconds, roundRestSeconds } = value;
  return isWithin(ceiling, 1, 10) &&
    isWithin(restSeconds, 0, LIMITS.restSeconds) &&
    isWithin(roundRestSeconds, 0, LIMITS.restSeconds)
    ? { ceiling, restSeconds, roundRestSeconds }
    : undefined;
}

function isWithin(
  value: unknown,
  least: number,
  most: number,
): value is number {
  return (
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
  );
}
