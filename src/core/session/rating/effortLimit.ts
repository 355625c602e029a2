import type { Circuit } from '#core/circuit/circuit.ts';
import {
  EFFORT_BANDS,
  type EffortBand,
} from '#core/circuit/effort/effortAim.ts';

/** The part of a circuit that a rating is measured against: its mode, its ceiling and its level. */
export type MeasuredCircuit = Pick<Circuit, 'mode' | 'ceiling'> &
  Partial<Pick<Circuit, 'level'>>;

// A link may carry any ceiling from 1 to 10; these are the highest that count.
const HIGHEST_LIMIT = 5;
const HIGHEST_RETURNING_LIMIT = 4;
const HIGHEST_WARM_UP_LIMIT = 3;
// A ceiling that is no number counts as the lowest that any circuit has.
const UNREADABLE_LIMIT = 3;

const WARM_UP_BAND: EffortBand = [2, 3];

/**
 * The effort above which a rating is too high, RPE: the circuit's own ceiling, but at most 5, 4 for those coming back
 * from an injury, and 3 for a warm-up (rule "Effort aimed at").
 */
export function effortLimitOf({
  mode,
  ceiling,
  level,
}: MeasuredCircuit): number {
  const highest =
    mode === 'activation'
      ? HIGHEST_WARM_UP_LIMIT
      : level === 'returning'
        ? HIGHEST_RETURNING_LIMIT
        : HIGHEST_LIMIT;
  return Number.isNaN(Number(ceiling))
    ? UNREADABLE_LIMIT
    : Math.min(highest, Math.max(1, ceiling));
}

/** The efforts a circuit aims at, never above its limit. */
export function effortBandOf(
  circuit: MeasuredCircuit & Pick<Circuit, 'level'>,
): EffortBand {
  const [from, to] =
    circuit.mode === 'circuit' ? EFFORT_BANDS[circuit.level] : WARM_UP_BAND;
  const limit = effortLimitOf(circuit);
  return [Math.min(from, limit), Math.min(to, limit)];
}

/** The circuit on a day that allows a lower ceiling, as before a long run; otherwise unchanged. */
export function underCeiling(circuit: Circuit, ceiling?: number): Circuit {
  if (ceiling === undefined || ceiling >= circuit.ceiling) return circuit;
  const mode = circuit.mode;
  return { ...circuit, ceiling: effortLimitOf({ mode, ceiling }) };
}
