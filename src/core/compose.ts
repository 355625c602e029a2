import { activationOf } from '#core/activation.ts';
import { allowedExercises, soreAt } from '#core/allowed.ts';
import { withinRange, type Answers } from '#core/answers.ts';
import { circuitMinutes, type Circuit } from '#core/circuit.ts';
import type { Catalogue } from '#core/exercise.ts';
import { gatesOf, type Allowance, type Gate } from '#core/gates.ts';
import { FEWEST_EXERCISES } from '#core/levelPlan.ts';
import { bestLineUps, type LineUp, type Placed } from '#core/lineUp.ts';
import { dosed, fits, type Made } from '#core/made.ts';
import { planOf, rungsFrom, type Plan } from '#core/plan.ts';
import { setSeconds, stationSeconds, type Station } from '#core/station.ts';
import { TARGETS, type Level } from '#core/vocabulary.ts';
import { withVariant } from '#core/variant.ts';

/** A circuit for today, or an activation, or the reason there is neither. */
export type Suggestion =
  | { readonly kind: 'none'; readonly allowance: Allowance }
  /** Nothing that the reader has and is allowed fits. */
  | {
      readonly kind: 'empty';
      readonly allowance: Allowance;
      readonly reason: 'no-exercises' | 'too-short';
    }
  | {
      readonly kind: 'activation';
      readonly allowance: Allowance;
      readonly circuit: Circuit;
      readonly places: readonly Placed[];
    }
  | {
      readonly kind: 'circuit';
      readonly allowance: Extract<Allowance, { allows: 'circuit' }>;
      readonly circuit: Circuit;
      readonly places: readonly Placed[];
      readonly plan: Plan;
    };

/** What the reader decides beside their answers: gates stepped over, and how many suggestions they have passed by. */
export interface Wishes {
  readonly steppedOver?: readonly Gate[];
  /** 0 for the best; 1 for the next best of the same kind, and so on, round and round. */
  readonly another?: number;
}

/** How many suggestions "another like it" walks through before it begins again. */
export const VARIETY = 12;

/**
 * The best circuit that today allows. For each number of exercises the line-up is the one nearest to the article's
 * order and the reader's leaning; of these, in as many rounds as fit, the one with the most work that keeps within
 * the minutes, the level's cap and its points wins; ties go to more exercises, then to fewer rounds (`domain.md` 4.5).
 * The same answers always give the same circuit, and more minutes never give less work.
 */
export function composeCircuit(
  answers: Answers,
  catalogue: Catalogue,
  wishes: Wishes = {},
): Suggestion {
  const today = withinRange(answers).answers;
  const allowance = gatesOf(today, wishes.steppedOver);
  if (allowance.allows === 'none') return { kind: 'none', allowance };
  if (allowance.allows === 'activation') {
    const made = activationOf(today, catalogue, wishes.another);
    return made === null
      ? { kind: 'empty', allowance, reason: 'no-exercises' }
      : { kind: 'activation', allowance, ...made };
  }

  const plan = planOf(today, allowance.modifiers);
  const lineUps = lineUpsFor(today, plan, catalogue, wishes.another ?? 0);
  const base = bestOf(lineUps, plan, today.level);
  if (base === null) {
    const reason = lineUps.length === 0 ? 'no-exercises' : 'too-short';
    return { kind: 'empty', allowance, reason };
  }
  for (const next of rungsFrom(plan, today)) {
    const made =
      next.rung === 'variant'
        ? withVariant(
            base,
            next,
            allowedExercises(today, catalogue),
            today.level,
          )
        : bestOf(lineUps, next, today.level);
    if (made !== null && oneThingDiffers(base.circuit, made.circuit))
      return { kind: 'circuit', allowance, ...made, plan: next };
  }
  return { kind: 'circuit', allowance, ...base, plan };
}

// A sixth exercise makes a long round, so it is for the short day with a single one (our judgement; the table of 4.5).
const ONE_ROUND_ONLY = 6;
// Where the advanced doses do not fit three times round, the regular ones do before an exercise is dropped (4.5).
const KEPT_WHOLE = { exercises: 5, rounds: 3 } as const;

function lineUpsFor(
  answers: Answers,
  plan: Plan,
  catalogue: Catalogue,
  another: number,
): readonly LineUp[] {
  const task = {
    exercises: allowedExercises(answers, catalogue),
    focus: answers.focus,
    heavy: plan.heavy,
    targets: TARGETS.filter((muscle) => !soreAt(answers, muscle)),
  };
  const turn = another % VARIETY;
  return countsUpTo(plan.exercises).flatMap((count) => {
    const best = bestLineUps(task, count, turn + 1);
    const lineUp = best[turn % Math.max(1, best.length)];
    return lineUp === undefined ? [] : [lineUp];
  });
}

function countsUpTo(most: number): readonly number[] {
  return Array.from(
    { length: most - FEWEST_EXERCISES + 1 },
    (_, index) => FEWEST_EXERCISES + index,
  );
}

function bestOf(
  lineUps: readonly LineUp[],
  plan: Plan,
  level: Level,
): Made | null {
  let best: Made | null = null;
  for (const made of madeFrom(lineUps, plan, level)) {
    if (!fits(made, plan)) continue;
    if (best === null || isBetter(made.circuit, best.circuit)) best = made;
  }
  return best;
}

function madeFrom(
  lineUps: readonly LineUp[],
  plan: Plan,
  level: Level,
): readonly Made[] {
  return lineUps.flatMap(({ places }) => {
    const most = places.length === ONE_ROUND_ONLY ? 1 : plan.rounds;
    const all = Array.from({ length: most }, (_, index) =>
      madeOf(places, plan, level, level, index + 1),
    );
    const { exercises, rounds } = KEPT_WHOLE;
    const whole =
      level === 'advanced' && places.length === exercises && most >= rounds
        ? [madeOf(places, plan, level, 'regular', rounds)]
        : [];
    return [...all, ...whole];
  });
}

function madeOf(
  places: readonly Placed[],
  plan: Plan,
  level: Level,
  doses: Level,
  rounds: number,
): Made {
  const circuit: Circuit = {
    title: '',
    mode: 'circuit',
    level,
    ceiling: plan.ceiling,
    rounds,
    restSeconds: plan.restSeconds,
    roundRestSeconds: plan.roundRestSeconds,
    stations: places.map(({ exercise }) => dosed(exercise, doses, plan.share)),
  };
  return { places, circuit: { ...circuit, title: titleOf(circuit) } };
}

/** What a suggested circuit is called until somebody names it. */
export function titleOf(circuit: Circuit): string {
  return `The ${circuitMinutes(circuit)}-minute session`;
}

function workSeconds({ rounds, stations }: Circuit): number {
  return (
    rounds * stations.reduce((sum, station) => sum + stationSeconds(station), 0)
  );
}

function isBetter(one: Circuit, other: Circuit): boolean {
  const [more, less] = [workSeconds(one), workSeconds(other)];
  if (more !== less) return more > less;
  if (one.stations.length !== other.stations.length)
    return one.stations.length > other.stations.length;
  return one.rounds < other.rounds;
}

/** One rung is one thing: the doses, the rounds, the rests, or a single exercise. */
function oneThingDiffers(from: Circuit, to: Circuit): boolean {
  const same = (station: Station, index: number) =>
    station.code === from.stations[index]?.code;
  const others = to.stations.filter((station, index) => !same(station, index));
  const dose = to.stations.some(
    (station, index) =>
      same(station, index) &&
      setSeconds(station.work) !==
        setSeconds((from.stations[index] ?? station).work),
  );
  const changed = [
    others.length > 0,
    dose,
    from.rounds !== to.rounds,
    from.restSeconds !== to.restSeconds,
  ].filter(Boolean);
  return (
    from.stations.length === to.stations.length &&
    others.length <= 1 &&
    changed.length === 1
  );
}
