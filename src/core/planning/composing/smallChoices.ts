import {
  bestOf,
  workIn,
  type Choice,
  type Round,
  type WorkRange,
} from '#core/planning/composing/rounds.ts';
import type { Plan } from '#core/planning/plan.ts';

/**
 * The choice on a day on which no round fits as it is. Where the effort stands in the way, the one with the most work at
 * smaller doses; else the first line-up of the smallest size that fits.
 */
export function smallChoice(
  roundsAt: (share: number) => readonly Round[],
  shortRounds: () => readonly Round[],
  plan: Plan,
  range: WorkRange,
): Choice | null {
  const isTooHard = roundsAt(plan.share).every(
    ({ effort }) => effort(1) > plan.mostEffort,
  );
  const most = isTooHard
    ? [...choicesAtSmallerDoses(roundsAt, plan, range)].reduce<Choice | null>(
        (best, one) => (workIn(one) > workIn(best) ? one : best),
        null,
      )
    : null;
  return most ?? firstShortChoice(shortRounds(), plan, range);
}

/** The choice from the first line-up that fits, those nearest to the usual ones first. */
function firstShortChoice(
  shortRounds: readonly Round[],
  plan: Plan,
  range: WorkRange,
): Choice | null {
  for (const round of shortRounds) {
    const choice = bestOf([round], plan, range);
    if (choice !== null) return choice;
  }
  return null;
}

// How doses come down where even one round is too much work or effort, and how far.
const SMALLER_BY = 0.9;
const LEAST_SHARE = 0.1;

/** The choices at smaller doses that keep within the range of work and the effort, the largest doses first. */
export function* choicesAtSmallerDoses(
  roundsAt: (share: number) => readonly Round[],
  plan: Plan,
  range: WorkRange,
): Generator<Choice, undefined> {
  for (
    let share = plan.share * SMALLER_BY;
    share >= LEAST_SHARE;
    share *= SMALLER_BY
  ) {
    const rounds = roundsAt(share);
    if (rounds.length === 0) return;
    const choice = bestOf(rounds, { ...plan, share }, range);
    if (choice !== null) yield choice;
  }
}
