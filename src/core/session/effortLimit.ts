import type { Circuit } from '#core/circuit/circuit.ts';
import type { Level } from '#core/vocabulary.ts';

/** What a reading is measured against: the circuit's own ceiling, whether it is a warm-up, and whose it is. */
export type MeasuredCircuit = Pick<Circuit, 'mode' | 'ceiling'> &
  Partial<Pick<Circuit, 'level'>>;

// A link may carry any ceiling from 1 to 10; nobody is measured against more than these.
const HIGHEST = 5;
const HIGHEST_RETURNING = 4;
const HIGHEST_WARM_UP = 3;
// A ceiling that is no number is read as the lowest that any circuit has.
const UNREADABLE = 3;

// Where a circuit of each level aims (our judgement; 4 to 5 is the article's).
const BANDS: Readonly<Record<Level, Band>> = {
  beginner: [3, 4],
  returning: [3, 3],
  regular: [4, 5],
  advanced: [4, 5],
};
const WARM_UP_BAND: Band = [2, 3];

/** The efforts a circuit aims for, RPE, from and to. */
type Band = readonly [from: number, to: number];

/**
 * The effort above which a rating is too high, RPE: the circuit's own ceiling; 5 at most, 4 for those coming back from
 * an injury, 3 for a warm-up.
 */
export function effortLimitOf({
  mode,
  ceiling,
  level,
}: MeasuredCircuit): number {
  const highest =
    mode === 'activation'
      ? HIGHEST_WARM_UP
      : level === 'returning'
        ? HIGHEST_RETURNING
        : HIGHEST;
  return Number.isNaN(Number(ceiling))
    ? UNREADABLE
    : Math.min(highest, Math.max(1, ceiling));
}

/** Where a circuit aims on the effort scale, never above its limit. */
export function effortBandOf(
  circuit: MeasuredCircuit & Pick<Circuit, 'level'>,
): Band {
  const [from, to] =
    circuit.mode === 'circuit' ? BANDS[circuit.level] : WARM_UP_BAND;
  const limit = effortLimitOf(circuit);
  return [Math.min(from, limit), Math.min(to, limit)];
}

/** The circuit as it is measured on a day that allows less, as before a long run; otherwise as it is. */
export function underCeiling(circuit: Circuit, ceiling?: number): Circuit {
  if (ceiling === undefined || ceiling >= circuit.ceiling) return circuit;
  const mode = circuit.mode;
  return { ...circuit, ceiling: effortLimitOf({ mode, ceiling }) };
}
