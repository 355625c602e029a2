import type { Exercise } from '#core/exercise/exercise.ts';
import { memoize } from '#core/planning/composing/memoize.ts';
import { MINUTES, type Answers } from '#core/planning/answers.ts';
import {
  FRESH,
  type Candidates,
  type Pool,
} from '#core/planning/composing/candidates.ts';
import {
  addsNothing,
  addsNothingHard,
  isNotNew,
} from '#core/planning/composing/nothingNew.ts';
import type { Placed } from '#core/planning/composing/lineUp.ts';
import { LEVEL_PLANS } from '#core/planning/levelPlan.ts';
import { mostSecondsIn, planAfter, type Plan } from '#core/planning/plan.ts';
import {
  fromLastCircuit,
  hasReduction,
  NO_REDUCTIONS,
  reductionSet,
  reductionsIn,
  setsWithoutOne,
  type ReductionSet,
} from '#core/planning/composing/reductionSets.ts';
import {
  bestOf,
  workIn,
  type Choice,
  type Round,
  type WorkRange,
} from '#core/planning/composing/rounds.ts';
import {
  choicesAtSmallerDoses,
  smallChoice,
} from '#core/planning/composing/smallChoices.ts';

/** What is chosen for 5 minutes, for 6 and so on up to the longest that the level has; null where nothing fits. */
export type ChoicesByMinutes = readonly (Choice | null)[];

/** What is chosen after some reductions of the day's plan. */
export type ChoicesAfter = (reductions: ReductionSet) => ChoicesByMinutes;

/** The index of so many minutes among a level's choices; more minutes than its longest circuit lasts change nothing. */
export function minutesIndex(minutes: number, { level }: Answers): number {
  const longest = Math.min(MINUTES.most, LEVEL_PLANS[level].capSeconds / 60);
  return Math.floor(Math.min(minutes, longest)) - MINUTES.least;
}

/**
 * Chooses among the candidates, for each number of minutes. A choice is never less work than that for fewer minutes, nor
 * more than without any one of the reductions, and a reduced one holds nothing new: the exercises of the same day
 * without reductions, or milder ones of their region (rules "Rounds, rests and minutes", "A bad day").
 */
export function choicesFor(
  answers: Answers,
  usual: Plan,
  candidates: Candidates,
  catalogue: readonly Exercise[],
  milder: ChoicesAfter | null = null,
): ChoicesAfter {
  const task: ChoiceTask = {
    answers,
    usual,
    candidates,
    reducedRounds: reducedRoundsOf(candidates, catalogue, answers),
    milder,
  };
  const choicesAfter: ChoicesAfter = memoize((reductions) => {
    if (reductions === NO_REDUCTIONS && milder === null)
      return usualChoices(task);
    // Where nothing is sore, it does not matter how sore.
    return milder !== null && dayOf(reductions) !== 'sore'
      ? milder(reductions)
      : reducedChoices(task, reductions, choicesAfter);
  });
  return choicesAfter;
}

interface ChoiceTask {
  readonly answers: Answers;
  readonly usual: Plan;
  readonly candidates: Candidates;
  readonly reducedRounds: ReducedRounds;
  /** The choices of the same day with legs less sore, which are never less work; null where none are known. */
  readonly milder: ChoicesAfter | null;
}

/** The rounds of a day that asks for less, beside a normal day's places: nothing in them is new. */
type ReducedRounds = (
  normal: Places,
  day: ReducedDay,
) => (share: number) => readonly Round[];

/** How a day asks for less: sore legs, nothing but that it is the first, or anything else. */
type ReducedDay = 'sore' | 'first' | 'plain';

type Places = readonly Placed[];

/**
 * Where nothing is sore they are those of the usual rounds that add nothing; else they are made of the normal day's
 * exercises and milder ones of their regions. Both are worked out once for each normal day.
 */
function reducedRoundsOf(
  candidates: Candidates,
  catalogue: readonly Exercise[],
  { soreness }: Answers,
): ReducedRounds {
  const withNothing = (adds: (round: Places, normal: Places) => boolean) =>
    memoize((normal: Places) =>
      memoize((share: number) =>
        candidates
          .rounds(FRESH, share)
          .filter(({ places }) => adds(places, normal)),
      ),
    );
  const withNothingNew = withNothing(addsNothing);
  const withNothingHard = withNothing(addsNothingHard);
  const sorePool = memoize((places: Places): Pool => ({
    soreness,
    normal: {
      places,
      only: new Set(
        catalogue
          .filter((one) => isNotNew(one, places))
          .map(({ code }) => code),
      ),
    },
  }));
  return (normal, day) => {
    if (day === 'sore') {
      const pool = sorePool(normal);
      return (share) => candidates.rounds(pool, share);
    }
    return day === 'first' ? withNothingHard(normal) : withNothingNew(normal);
  };
}

const FIRST_ONLY = reductionSet(['first']);

/** What is left of the reductions on a normal day: what the last circuit asks for, where today asks for less than that. */
function normalDayOf(reductions: ReductionSet): ReductionSet {
  const fromLast = fromLastCircuit(reductions);
  return fromLast === reductions ? NO_REDUCTIONS : fromLast;
}

/** How the reductions make a day ask for less. */
function dayOf(reductions: ReductionSet): ReducedDay {
  if (hasReduction(reductions, 'a-little-sore')) return 'sore';
  return reductions === FIRST_ONLY ? 'first' : 'plain';
}

/** The choices of a day without reductions, from the fewest minutes up: none is less work than the one before. */
function usualChoices({
  answers,
  usual,
  candidates,
}: ChoiceTask): ChoicesByMinutes {
  let shorter: Choice | null = null;
  return Array.from({ length: countOfChoices(answers) }, (_, at) => {
    const plan = planAt(at, usual, answers);
    const range: WorkRange = { least: workIn(shorter), most: Infinity };
    const roundsAt = (share: number) => candidates.rounds(FRESH, share);
    shorter =
      bestOf(roundsAt(plan.share), plan, range) ??
      shorter ??
      smallChoice(
        roundsAt,
        () => candidates.shortRounds(FRESH, plan.share),
        plan,
        range,
      );
    return shorter;
  });
}

/** The choices after reductions, from the most minutes down to today's: none is more work than the one before. */
function reducedChoices(
  { answers, usual, reducedRounds, milder }: ChoiceTask,
  reductions: ReductionSet,
  choicesAfter: ChoicesAfter,
): ChoicesByMinutes {
  const unreduced = choicesAfter(NO_REDUCTIONS);
  const normalDay = choicesAfter(normalDayOf(reductions));
  const withLess = setsWithoutOne(reductions).map(choicesAfter);
  if (milder !== null) withLess.push(milder(reductions));
  const day = dayOf(reductions);
  // A round off is a round off what there would have been in these minutes.
  const planFrom = memoize((rounds: number) =>
    planAfter(usual, reductionsIn(reductions), rounds),
  );
  const choices = new Array<Choice | null>(countOfChoices(answers)).fill(null);
  let longer = Infinity;
  const todays = Math.max(0, minutesIndex(answers.minutes, answers));
  for (let at = choices.length - 1; at >= todays; at--) {
    const normal = normalDay[at];
    const times = unreduced[at]?.times;
    if (!normal || times === undefined) break;
    const plan = planAt(at, planFrom(times), answers);
    const most = withLess.reduce(
      (least, one) => Math.min(least, workIn(one[at])),
      longer,
    );
    const choice = reducedChoice(
      reducedRounds(normal.round.places, day),
      plan,
      most,
    );
    longer = workIn(choice);
    choices[at] = choice;
  }
  return choices;
}

/** The best choice of at most so many seconds of work; at the largest doses that keep within where none does as it is. */
function reducedChoice(
  roundsAt: (share: number) => readonly Round[],
  plan: Plan,
  most: number,
): Choice | null {
  if (most === 0) return null;
  const range: WorkRange = { least: 0, most };
  const choice = bestOf(roundsAt(plan.share), plan, range);
  if (choice !== null) return choice;
  const [smaller = null] = choicesAtSmallerDoses(roundsAt, plan, range);
  return smaller;
}

function countOfChoices(answers: Answers): number {
  return minutesIndex(MINUTES.most, answers) + 1;
}

/** The plan for the minutes at an index among choices. */
function planAt(at: number, plan: Plan, { level }: Answers): Plan {
  return { ...plan, mostSeconds: mostSecondsIn(MINUTES.least + at, level) };
}
