import { composeWarmUp } from '#core/planning/warmUp.ts';
import { allowedExercises, soreAt } from '#core/planning/allowedExercises.ts';
import { MINUTES, withinRange, type Answers } from '#core/planning/answers.ts';
import { circuitMinutes, type Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import { asNewcomer } from '#core/planning/firstTime.ts';
import { gatesOf, type Allowance, type Gate } from '#core/planning/gates.ts';
import { FEWEST_EXERCISES, LEVEL_PLANS } from '#core/planning/levelPlan.ts';
import {
  bestLineUps,
  type LineUp,
  type LineUpTask,
  type Placed,
} from '#core/planning/lineUp.ts';
import type { PlacedCircuit } from '#core/planning/placedCircuit.ts';
import {
  reductionsOf,
  mostSecondsIn,
  planAfter,
  usualPlan,
  type PlanReduction,
  type Plan,
} from '#core/planning/plan.ts';
import {
  bestOf,
  circuitOf,
  roundsOf,
  workIn,
  type Choice,
  type WorkRange,
  type Round,
} from '#core/planning/rounds.ts';
import { TARGETS, type Level } from '#core/vocabulary.ts';

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
      /** Rounds there would have been if nothing made it smaller. */
      readonly usualRounds: number;
    };

/** What the reader decides beside their answers: gates stepped over, and how many suggestions they have passed by. */
export interface Wishes {
  readonly steppedOver?: readonly Gate[];
  /** 0 for the best; 1 for the next best of the same kind, and so on, round and round. */
  readonly another?: number;
}

/** What there is to climb from: what would be composed, and how it would be for another plan. */
export interface Foot {
  readonly base: PlacedCircuit;
  readonly plan: Plan;
  readonly answers: Answers;
  readonly exercises: readonly Exercise[];
  readonly chosenFor: (plan: Plan) => PlacedCircuit | null;
}

/** One step up from there, or none. */
export type Climb = (
  foot: Foot,
) => (PlacedCircuit & { readonly plan: Plan }) | null;

/** How many suggestions "another like it" walks through before it begins again. */
export const VARIETY = 12;

/**
 * The best circuit that today allows. For each number of exercises the line-up is the one nearest to the article's
 * order and the reader's leaning; of these, in as many rounds as keep within the minutes, the level's cap and its
 * points, the one with the most work wins; ties go to more exercises, then to fewer rounds. One that
 * leans the reader's way comes before all that do not. The same answers always give the same circuit, more minutes
 * never give less work, and nothing that makes a circuit smaller ever gives more. Nobody climbs without a ladder.
 */
export function composeToday(
  answers: Answers,
  catalogue: Catalogue,
  wishes: Wishes = {},
  climb: Climb = () => null,
): Suggestion {
  const today = asNewcomer(withinRange(answers).answers);
  const allowance = gatesOf(today, wishes.steppedOver);
  if (allowance.allows === 'none') return { kind: 'none', allowance };
  if (allowance.allows === 'activation') {
    const made = composeWarmUp(today, catalogue, wishes.another);
    return made === null
      ? { kind: 'empty', allowance, reason: 'no-exercises' }
      : { kind: 'activation', allowance, ...made };
  }

  const { level } = today;
  const usual = usualPlan(today, allowance.modifiers);
  const pool = poolOf(today, catalogue, wishes.another ?? 0);
  const choicesAfter = choicesOn(today, usual, pool);
  const choice = choicesAfter(reductionsOf(usual, allowance.modifiers)).at(-1);
  if (!choice) {
    const reason =
      pool.rounds(today.soreness >= 2)(1).length === 0
        ? 'no-exercises'
        : 'too-short';
    return { kind: 'empty', allowance, reason };
  }
  const usualRounds = choicesAfter([]).at(-1)?.times ?? choice.times;
  // One chosen for fewer minutes has the whole of today's to stand in.
  const plan = { ...choice.plan, mostSeconds: usual.mostSeconds };
  const base = madeOf(choice, level);
  const higher = climb({
    base,
    plan,
    answers: today,
    exercises: allowedExercises(today, catalogue),
    chosenFor(next) {
      const higher = choicesOn(today, next, pool)([]).at(-1);
      return higher ? madeOf(higher, level) : null;
    },
  });
  return {
    kind: 'circuit',
    allowance,
    ...base,
    plan,
    usualRounds,
    ...higher,
  };
}

/** What a circuit can be made of: rounds, with regard to what is sore or without, at a share of their doses. */
type Rounds = (isSore: boolean) => (share: number) => readonly Round[];

interface Candidates {
  readonly rounds: Rounds;
  /** Many more of the shortest kind, for a day on which none of the others fits. */
  readonly more: Rounds;
}

// How many line-ups of three are tried before it is said that nothing fits.
const MANY = 40;
// How doses come down where they have to, and how far.
const LESS = 0.9;
const LEAST_SHARE = 0.1;

function poolOf(
  answers: Answers,
  catalogue: Catalogue,
  another: number,
): Candidates {
  const { level, focus } = answers;
  const turn = another % VARIETY;

  function madeOf(lineUpsFor: (task: LineUpTask) => readonly LineUp[]): Rounds {
    return memoize((isSore) => {
      const body = isSore ? answers : { ...answers, soreness: 0 };
      const lineUps = lineUpsFor({
        exercises: allowedExercises(body, catalogue),
        focus,
        heavy: isSore ? 0 : LEVEL_PLANS[level].heavy,
        targets: TARGETS.filter((muscle) => !soreAt(body, muscle)),
      });
      return memoize((share) =>
        lineUps.flatMap((one) => roundsOf(one, level, share)),
      );
    });
  }

  return {
    rounds: madeOf((task) => {
      const plain: LineUpTask = { ...task, focus: 'balanced' };
      const inTurn = (of: LineUpTask, count: number) => {
        const best = bestLineUps(of, count, turn + 1);
        return best.slice(turn % (best.length || 1)).slice(0, 1);
      };
      return countsUpTo(LEVEL_PLANS[level].exercises).flatMap((count) => {
        const best = inTurn(task, count);
        // Where there is no room for what leans, an exercise less is no way to make some.
        return best[0]?.leans === true
          ? [...best, ...inTurn(plain, count)]
          : best;
      });
    }),
    more: madeOf((task) => bestLineUps(task, FEWEST_EXERCISES, MANY)),
  };
}

function memoize<Key, Value>(make: (key: Key) => Value) {
  const known = new Map<Key, Value>();
  return (key: Key): Value => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/**
 * What is chosen after some changes, for each number of minutes up to today's. It is never less work than for fewer
 * minutes, nor more than without any of the changes: a round off is a round off what there would have been.
 */
function choicesOn(
  { minutes, level }: Answers,
  usual: Plan,
  pool: Candidates,
): (changes: readonly PlanReduction[]) => readonly (Choice | null)[] {
  const all = Array.from(
    { length: minutes - MINUTES.least + 1 },
    (_, index) => MINUTES.least + index,
  );
  const known = memoize((names: string) =>
    chosenAfter(names === '' ? [] : (names.split(',') as PlanReduction[])),
  );
  const choicesAfter = (changes: readonly PlanReduction[]) =>
    known(changes.join());

  function chosenAfter(changes: readonly PlanReduction[]) {
    const without = changes.map((one) =>
      choicesAfter(changes.filter((other) => other !== one)),
    );
    const base = changes.length === 0 ? null : choicesAfter([]);
    const isSore = changes.includes('a-little-sore');
    let last: Choice | null = null;
    return all.map((minute, index): Choice | null => {
      const times = base === null ? usual.rounds : (base[index]?.times ?? 1);
      const plan = {
        ...planAfter(usual, changes, times),
        mostSeconds: mostSecondsIn(minute, level),
      };
      const most = Math.min(
        ...without.map((one) => workIn(one[index]) || Infinity),
      );
      const range = { least: workIn(last), most };
      const rounds = pool.rounds(isSore)(plan.share);
      last =
        bestOf(rounds, plan, range) ??
        last ??
        oneOfMany(plan, isSore, range) ??
        gentlest(plan, isSore, range);
      return last;
    });
  }

  /** The line-up nearest to the usual ones that fits. */
  function oneOfMany(
    plan: Plan,
    isSore: boolean,
    range: WorkRange,
  ): Choice | null {
    for (const round of pool.more(isSore)(plan.share)) {
      const choice = bestOf([round], plan, range);
      if (choice !== null) return choice;
    }
    return null;
  }

  /** At doses as small as it takes, where every round is more work than it should be. */
  function gentlest(
    plan: Plan,
    isSore: boolean,
    range: WorkRange,
  ): Choice | null {
    const share = plan.share * LESS;
    if (share < LEAST_SHARE || range.most === Infinity) return null;
    const less = { ...plan, share };
    return (
      bestOf(pool.rounds(isSore)(share), less, range) ??
      gentlest(less, isSore, range)
    );
  }
  return choicesAfter;
}

function countsUpTo(most: number): readonly number[] {
  return Array.from(
    { length: most - FEWEST_EXERCISES + 1 },
    (_, index) => FEWEST_EXERCISES + index,
  );
}

function madeOf(choice: Choice, level: Level): PlacedCircuit {
  const circuit = circuitOf(choice, level);
  return {
    places: choice.round.places,
    circuit: { ...circuit, title: titleOf(circuit) },
  };
}

/** What a suggested circuit is called until somebody names it. */
export function titleOf(circuit: Circuit): string {
  return `The ${circuitMinutes(circuit)}-minute session`;
}
