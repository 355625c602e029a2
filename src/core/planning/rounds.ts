import type { Circuit } from '#core/circuit/circuit.ts';
import type { LineUp, Placed } from '#core/planning/lineUp.ts';
import { stationAtShare } from '#core/planning/placedCircuit.ts';
import type { Plan } from '#core/planning/plan.ts';
import { stationSeconds, type Station } from '#core/circuit/station.ts';
import type { Level } from '#core/vocabulary.ts';

/** One round of a line-up at its doses, before anybody has said how often it is gone round. */
export interface Round {
  readonly places: readonly Placed[];
  readonly stations: readonly Station[];
  /** Whether it leans the way the reader wants. */
  readonly leans: boolean;
  readonly workSeconds: number;
  /** Seconds of work, each weighed by its exercise's rank: thirty to a fatigue point. */
  readonly load: number;
  /** How often it may be gone round, whatever the plan says. */
  readonly fewest: number;
  readonly most: number;
}

/** A round, how often it is gone round, and the plan it was chosen for. */
export interface Choice {
  readonly round: Round;
  readonly times: number;
  readonly plan: Plan;
}

// A sixth exercise makes a long round, so it is for the short day with a single one (our judgement).
const ONE_ROUND_ONLY = 6;
// Where the advanced doses do not fit three times round, the regular ones do before an exercise is dropped.
const KEPT_WHOLE = { exercises: 5, rounds: 3 } as const;

/** The rounds that can be made of a line-up at a share of the level's doses. */
export function roundsOf(
  { places, leans }: LineUp,
  level: Level,
  share: number,
): readonly Round[] {
  function at(doses: Level, fewest: number, most: number): Round {
    const stations = places.map(({ exercise }) =>
      stationAtShare(exercise, doses, share),
    );
    const seconds = stations.map(stationSeconds);
    const sum = (weight: (index: number) => number) =>
      seconds.reduce((so, one, index) => so + one * weight(index), 0);
    return {
      places,
      stations,
      leans,
      workSeconds: sum(() => 1),
      load: sum((index) => places[index]?.exercise.rank ?? 0),
      fewest,
      most,
    };
  }
  const { exercises, rounds } = KEPT_WHOLE;
  const own = at(level, 1, places.length === ONE_ROUND_ONLY ? 1 : Infinity);
  return level === 'advanced' && places.length === exercises
    ? [own, at('regular', rounds, rounds)]
    : [own];
}

/** Seconds of work in a choice, all rounds; none in none. */
export function workIn(choice: Choice | null | undefined): number {
  return choice ? choice.times * choice.round.workSeconds : 0;
}

/** Seconds of work, all rounds, that a choice may be between. */
export interface WorkRange {
  readonly least: number;
  readonly most: number;
}

// Work that differs by less than the rule's own tolerance is a tie.
const SAME_WORK = 15;

/**
 * The best that a plan leaves, within its time, its points, its rounds and a range of work: what leans the reader's way
 * before what does not, then the most work, then more exercises, then fewer rounds.
 */
export function bestOf(
  rounds: readonly Round[],
  plan: Plan,
  range: WorkRange,
): Choice | null {
  let best: Choice | null = null;
  // Asked for thousands of times a second: nothing is made but what is better than the best so far.
  for (const round of rounds) {
    const most = Math.min(round.most, plan.rounds);
    for (let times = round.fewest; times <= most; times++) {
      const work = times * round.workSeconds;
      if (work < range.least || work > range.most) continue;
      if (!fitsPlan(round, times, plan)) continue;
      if (best === null || isBetter(round, times, best))
        best = { round, times, plan };
    }
  }
  return best;
}

function fitsPlan(round: Round, times: number, plan: Plan): boolean {
  if (round.stations.length > plan.exercises) return false;
  const rests = round.stations.length - 1;
  const seconds =
    times * (round.workSeconds + rests * plan.restSeconds) +
    (times - 1) * plan.roundRestSeconds;
  return (
    seconds <= plan.mostSeconds && (times * round.load) / 30 <= plan.points
  );
}

function isBetter(round: Round, times: number, other: Choice): boolean {
  if (round.leans !== other.round.leans) return round.leans;
  const more =
    Math.floor((times * round.workSeconds) / SAME_WORK) -
    Math.floor(workIn(other) / SAME_WORK);
  if (more !== 0) return more > 0;
  const longer = round.stations.length - other.round.stations.length;
  return longer === 0 ? times < other.times : longer > 0;
}

/** The circuit a choice stands for, without a name. */
export function circuitOf(choice: Choice, level: Level): Circuit {
  const { round, times, plan } = choice;
  return {
    title: '',
    mode: 'circuit',
    level,
    ceiling: plan.ceiling,
    rounds: times,
    restSeconds: plan.restSeconds,
    roundRestSeconds: plan.roundRestSeconds,
    stations: round.stations,
  };
}
