import { MINUTES, type Answers } from '#core/planning/answers.ts';
import type { Candidates } from '#core/planning/composing/candidates.ts';
import {
  mostSecondsIn,
  planAfter,
  type Plan,
  type PlanReduction,
} from '#core/planning/plan.ts';
import {
  bestOf,
  workIn,
  type Choice,
  type WorkRange,
} from '#core/planning/composing/rounds.ts';

/** What is chosen for 5 minutes, for 6 and so on up to the day's; null where nothing fits. */
export type ChoicesByMinutes = readonly (Choice | null)[];

/** What is chosen after some reductions of the day's plan. */
export type ChoicesAfter = (
  reductions: readonly PlanReduction[],
) => ChoicesByMinutes;

/**
 * Chooses among the candidates, for each number of minutes up to today's. A choice is never less work than that for
 * fewer minutes, nor more than without any one of the reductions (rule "Rounds, rests and minutes").
 */
export function choicesFor(
  answers: Answers,
  usual: Plan,
  candidates: Candidates,
): ChoicesAfter {
  const known = new Map<string, ChoicesByMinutes>();
  function choicesAfter(reductions: readonly PlanReduction[]) {
    const key = reductions.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const choices = choose(
      { answers, usual, candidates, choicesAfter },
      reductions,
    );
    known.set(key, choices);
    return choices;
  }
  return choicesAfter;
}

interface ChoiceTask {
  readonly answers: Answers;
  readonly usual: Plan;
  readonly candidates: Candidates;
  /** Choices already made after other reductions, to compare with. */
  readonly choicesAfter: ChoicesAfter;
}

function choose(
  { answers, usual, candidates, choicesAfter }: ChoiceTask,
  reductions: readonly PlanReduction[],
): ChoicesByMinutes {
  const withOneLess = reductions.map((one) =>
    choicesAfter(reductions.filter((other) => other !== one)),
  );
  const unreduced = reductions.length === 0 ? null : choicesAfter([]);
  const isSore = reductions.includes('a-little-sore');
  const mostMinutes = Math.min(answers.minutes, MINUTES.most);

  const choices: (Choice | null)[] = [];
  let shorter: Choice | null = null;
  for (let minutes = MINUTES.least; minutes <= mostMinutes; minutes++) {
    const at = minutes - MINUTES.least;
    // A round off is a round off what there would have been in these minutes.
    const rounds =
      unreduced === null ? usual.rounds : (unreduced[at]?.times ?? 1);
    const plan = {
      ...planAfter(usual, reductions, rounds),
      mostSeconds: mostSecondsIn(minutes, answers.level),
    };
    const range: WorkRange = {
      least: workIn(shorter),
      most: Math.min(...withOneLess.map((one) => workIn(one[at]) || Infinity)),
    };
    shorter =
      bestOf(candidates.rounds(isSore, plan.share), plan, range) ??
      shorter ??
      firstShortChoice(candidates, plan, isSore, range) ??
      choiceAtSmallerDoses(candidates, plan, isSore, range);
    choices.push(shorter);
  }
  return choices;
}

/** The choice from the first line-up of the smallest size that fits, those nearest to the usual ones first. */
function firstShortChoice(
  candidates: Candidates,
  plan: Plan,
  isSore: boolean,
  range: WorkRange,
): Choice | null {
  for (const round of candidates.shortRounds(isSore, plan.share)) {
    const choice = bestOf([round], plan, range);
    if (choice !== null) return choice;
  }
  return null;
}

// How doses come down where even one round is too much work, and how far.
const SMALLER_BY = 0.9;
const LEAST_SHARE = 0.1;

/** The choice at the largest doses that keep within the range of work. Only for a range with an upper end. */
function choiceAtSmallerDoses(
  candidates: Candidates,
  plan: Plan,
  isSore: boolean,
  range: WorkRange,
): Choice | null {
  if (range.most === Infinity) return null;
  for (
    let share = plan.share * SMALLER_BY;
    share >= LEAST_SHARE;
    share *= SMALLER_BY
  ) {
    const rounds = candidates.rounds(isSore, share);
    const choice = bestOf(rounds, { ...plan, share }, range);
    if (choice !== null) return choice;
  }
  return null;
}
