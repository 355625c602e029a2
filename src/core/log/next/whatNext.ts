import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import {
  sorenessAfter,
  wasPainful,
  type Entry,
} from '#core/log/entry/entry.ts';
import type { Log } from '#core/log/log.ts';
import { nextLevelAfter } from '#core/log/next/nextLevel.ts';
import { unresolvedPain } from '#core/log/next/pain.ts';
import {
  circuitOf,
  circuitsIn,
  goodInARow,
  lastCircuitOf,
  wasCutShort,
} from '#core/log/next/standing.ts';
import { QUIET_LEGS, type LastCircuit } from '#core/planning/answers.ts';
import { nextStepAfter, type NextStep } from '#core/planning/nextStep.ts';
import {
  progressionAfter,
  type ProgressionStep,
} from '#core/planning/progression.ts';
import { CIRCUITS_FOR_DOORS } from '#core/planning/suggestion.ts';
import { effortBandOf } from '#core/session/rating/effortLimit.ts';
import type { Evidence, Level } from '#core/vocabulary.ts';

/** Why the next circuit is what it is (rules "After the last circuit", "The ladder", "Pain", "Whose circuit it is"). */
export type NextReason =
  /** Pain ended it, or has not been checked since. */
  | 'pain'
  /** Nobody said how hard it was. */
  | 'not-rated'
  /** A sign, or sore legs on the next morning, made it one row easier. */
  | 'rough'
  /** It ended at 7 or more, at 6 to 6½, or above 5; one point lower for those coming back from an injury. */
  | 'far-too-hard'
  | 'too-hard'
  | 'a-little-too-hard'
  /** A step would come next, but it was prescribed. */
  | 'prescribed'
  /** A step would come next, but nobody said how sore the legs were, or they were too sore. */
  | 'soreness-unknown'
  | 'sore-legs'
  /** Not all of its rounds were done. */
  | 'cut-short'
  /** It ended below 3: one step up. */
  | 'easy'
  /** Two in a row ended at the effort aimed at: a step is the reader's choice. */
  | 'two-good'
  /** The same again is the plan. */
  | 'same-again';

/** Who stands behind each of these reasons. */
export const NEXT_REASON_TAGS: Readonly<
  Record<NextReason, readonly Evidence[]>
> = {
  pain: ['judgement'],
  'not-rated': ['judgement'],
  rough: ['article', 'judgement'],
  'far-too-hard': ['article', 'judgement'],
  'too-hard': ['article', 'judgement'],
  'a-little-too-hard': ['article', 'judgement'],
  prescribed: ['judgement'],
  'soreness-unknown': ['judgement'],
  'sore-legs': ['judgement'],
  'cut-short': ['judgement'],
  easy: ['article', 'judgement'],
  'two-good': ['article', 'judgement'],
  'same-again': ['article', 'judgement'],
};

/** What the last circuit on record says about the next one. */
export interface WhatNext {
  readonly last: Entry;
  /** The last circuit as it was planned; null where its link cannot be read, or it was done elsewhere. */
  readonly circuit: Circuit | null;
  /** What its end asks of the next; null where nobody said how it ended. */
  readonly step: ProgressionStep | null;
  readonly because: NextReason;
  /** How many circuits in a row, up to the last, ended at the effort they aimed at, without a sign. */
  readonly good: number;
  /** Whether somebody said how sore the legs were after the last circuit. */
  readonly isSorenessKnown: boolean;
  /** Whether a step up is the plan or the reader's choice. */
  readonly mayStepUp: boolean;
  /** That step, where there may be one and the last circuit is known. */
  readonly rung: NextStep | null;
  /** The next level and the last circuit at it, once three in a row have shown that it may be tried. */
  readonly nextLevel: {
    readonly level: Level;
    readonly circuit: Circuit;
  } | null;
}

/** What comes after the last circuit, on a day that asks for nothing less; null while none is on record. */
export function whatNext(log: Log, catalogue: Catalogue): WhatNext | null {
  const circuits = circuitsIn(log);
  const last = circuits.at(-1);
  if (last === undefined) return null;
  const circuit = circuitOf(last);
  const ended = lastCircuitOf(last);
  const level = circuit?.level ?? 'returning';
  const good = goodInARow(circuits);
  const isPainful = wasPainful(last) || unresolvedPain(log) !== null;
  const because = isPainful
    ? 'pain'
    : reasonAfter(ended, level, good, {
        isPrescribed: circuit?.prescribed === true,
        isCutShort: wasCutShort(last),
      });
  const mayStepUp = because === 'easy' || because === 'two-good';
  return {
    last,
    circuit,
    step: ended && progressionAfter(ended, level),
    because,
    good,
    isSorenessKnown: sorenessAfter(last) !== null,
    mayStepUp,
    rung:
      mayStepUp && circuit !== null
        ? nextStepAfter(circuit, catalogue, effortBandOf(circuit)[1])
        : null,
    nextLevel: isPainful ? null : nextLevelAfter(circuits),
  };
}

function reasonAfter(
  last: LastCircuit | null,
  level: Level,
  good: number,
  {
    isPrescribed,
    isCutShort,
  }: Readonly<Record<'isPrescribed' | 'isCutShort', boolean>>,
): NextReason {
  if (last === null) return 'not-rated';
  const step = progressionAfter(last, level);
  // What its end would ask of the next without a sign, and with legs that were not sore.
  const plain = progressionAfter(
    { ...last, rough: false, soreAfter: 0 },
    level,
  );
  if (last.rough && plain !== step) return 'rough';
  if (step !== 'up' && step !== 'repeat') return REASON_FOR_LESS[step];
  if (isCutShort) return 'cut-short';
  if (plain !== 'up' && good < CIRCUITS_FOR_DOORS) return 'same-again';
  if (isPrescribed) return 'prescribed';
  if (last.soreAfter === undefined) return 'soreness-unknown';
  if (last.soreAfter > QUIET_LEGS) return 'sore-legs';
  return plain === 'up' ? 'easy' : 'two-good';
}

const REASON_FOR_LESS = {
  ease: 'a-little-too-hard',
  less: 'too-hard',
  back: 'far-too-hard',
} as const satisfies Partial<Record<ProgressionStep, NextReason>>;
