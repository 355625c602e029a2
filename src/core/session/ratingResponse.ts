import {
  roundRestIn,
  withChange,
  withoutChange,
  type Change,
} from '#core/session/adjustments.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { verdictOn, type Reading, type Verdict } from '#core/session/rating.ts';

/** What a reading led to, so that it can be said and taken back. */
export interface Consequence {
  readonly reading: Reading;
  readonly verdict: Verdict;
  /** What it changed of the session; nothing where it only says what to do. */
  readonly change: Change | null;
}

/** Where a session stands when somebody says how hard it was. */
interface Said {
  readonly circuit: Circuit;
  readonly changes: readonly Change[];
  readonly readings: readonly Reading[];
  /** What the last reading led to. */
  readonly last: Consequence | null;
  /** Asked again after a sign: judged in the light of the first answer, whose longer rest stands. */
  readonly again: boolean;
}

/**
 * What a reading leads to, and the changes with it. A second reading of the same round takes the
 * place of the first, and what that changed is undone before anything else is changed.
 */
export function consequenceOf(
  reading: Reading,
  { circuit, changes, readings, last, again }: Said,
): { readonly consequence: Consequence; readonly changes: readonly Change[] } {
  const { round } = reading;
  const others = readings.filter((one) => one.round !== round);
  const isCorrected = last?.reading.round === round && !again;
  const plain =
    isCorrected && last.change ? withoutChange(changes, last.change) : changes;
  const verdict = verdictOn(reading, again ? readings : others, circuit);
  const change = changeFor(verdict, round, circuit, plain);
  return {
    consequence: { reading, verdict, change },
    changes: change === null ? plain : withChange(plain, change),
  };
}

function changeFor(
  verdict: Verdict,
  round: number,
  circuit: Circuit,
  changes: readonly Change[],
): Change | null {
  if (round >= circuit.rounds) return null;
  if (verdict === 'easier') return { kind: 'easier', round: round + 1 };
  return verdict === 'wait'
    ? {
        kind: 'rest',
        round,
        station: circuit.stations.length - 1,
        seconds: 2 * roundRestIn(circuit, changes, round),
      }
    : null;
}
