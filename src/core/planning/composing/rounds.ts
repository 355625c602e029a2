import type { Circuit } from '#core/circuit/circuit.ts';
import { setEffort, toHalfPoint } from '#core/circuit/effort/effort.ts';
import { SECONDS_A_POINT } from '#core/planning/composing/fatiguePoints.ts';
import { memoize } from '#core/planning/composing/memoize.ts';
import type { LineUp, Placed } from '#core/planning/composing/lineUp.ts';
import { WORKING_ALL } from '#core/planning/levelPlan.ts';
import {
  stationAtShare,
  type DoseAnswers,
} from '#core/planning/composing/placedCircuit.ts';
import type { Plan } from '#core/planning/plan.ts';
import { stationSeconds, type Station } from '#core/circuit/station.ts';
import type { Level } from '#core/vocabulary.ts';

/** One round of a line-up at its doses, before it is decided how often it is done. */
export interface Round {
  readonly places: readonly Placed[];
  readonly stations: readonly Station[];
  /** Whether an exercise of it is there because of the reader's focus. */
  readonly hasFocus: boolean;
  readonly workSeconds: number;
  /** Seconds of work, each weighed by its exercise's rank: thirty to a fatigue point. */
  readonly load: number;
  /** The effort expected of it when done so many times, RPE to the half point. */
  readonly effort: (times: number) => number;
  /** The most times it may be done, whatever the plan says. */
  readonly most: number;
  /** Whether it is wanted so many times over; the rounds that only stand in for harder ones are not always. */
  readonly isWanted: (times: number, plan: Plan) => boolean;
}

/** A round, how often it is done, and the plan it was chosen for. */
export interface Choice {
  readonly round: Round;
  readonly times: number;
  readonly plan: Plan;
}

// A sixth exercise makes a long round, so it is for the short day with a single one (our judgement).
const ONE_ROUND_ONLY = 6;
// How much less four exercises are before one is dropped for the sake of points.
const LESS_BEFORE_DROPPING = 0.9;
// No level has more.
const MOST_ROUNDS = 3;
// Where the advanced doses do not fit three times round, the regular ones do before an exercise is dropped.
const KEPT_WHOLE = { exercises: 5, rounds: 3 } as const;

/**
 * The rounds that can be made of a line-up at a share of the level's doses (rule "Rounds, rests and minutes"). For
 * advanced there is one at regular doses as well: where its own doses would pass the effort aimed at, and for three
 * rounds of five, which do not fit otherwise. Of four exercises there is one a tenth smaller, for where the second
 * round passes the points: a tenth comes off before an exercise is dropped.
 */
export function roundsOf(
  lineUp: LineUp,
  { level, kit }: DoseAnswers,
  share: number,
): readonly Round[] {
  const own = roundAt(lineUp, { level, kit }, share);
  const count = lineUp.places.length;
  const rounds = [own];
  if (count === WORKING_ALL)
    rounds.push({
      ...roundAt(lineUp, { level, kit }, share * LESS_BEFORE_DROPPING),
      isWanted: (times, { points }) =>
        times === 2 && pointsIn(own, times) > points,
    });
  if (level === 'advanced') {
    const isKeptWhole = (times: number) =>
      count === KEPT_WHOLE.exercises && times === KEPT_WHOLE.rounds;
    rounds.push({
      ...roundAt(lineUp, { level: 'regular', kit }, share),
      isWanted: (times, { mostEffort }) =>
        isKeptWhole(times) || own.effort(times) > mostEffort,
    });
  }
  return rounds;
}

/** The rounds of a line-up that stands in for one with heavier exercises: wanted only where those are too much even once. */
export function lighterRoundsOf(
  lineUp: LineUp,
  heavier: readonly Round[],
  answers: DoseAnswers,
  share: number,
): readonly Round[] {
  return roundsOf(lineUp, answers, share).map((round) => ({
    ...round,
    isWanted: (times, plan) =>
      round.isWanted(times, plan) &&
      heavier.every((one) => one.effort(1) > plan.mostEffort),
  }));
}

function roundAt(
  { places, hasFocus }: LineUp,
  answers: DoseAnswers,
  share: number,
): Round {
  const stations = places.map(({ exercise }) =>
    stationAtShare(exercise, answers, share),
  );
  let workSeconds = 0;
  let load = 0;
  for (const [index, station] of stations.entries()) {
    const seconds = stationSeconds(station);
    workSeconds += seconds;
    load += seconds * (places[index]?.exercise.rank ?? 0);
  }
  const most = places.length === ONE_ROUND_ONLY ? 1 : MOST_ROUNDS;
  return {
    places,
    stations,
    hasFocus,
    workSeconds,
    load,
    most,
    effort: memoize((times: number) =>
      effortOfRound(places, stations, workSeconds, times),
    ),
    isWanted: () => true,
  };
}

/** The mean effort of the last round, each set weighing its seconds; rests are long enough here to add nothing. */
function effortOfRound(
  places: readonly Placed[],
  stations: readonly Station[],
  workSeconds: number,
  round: number,
): number {
  const place = { mode: 'circuit', round, restBefore: Infinity } as const;
  const weighted = stations.reduce(
    (sum, station, index) =>
      sum +
      stationSeconds(station) *
        setEffort(station, places[index]?.exercise, place),
    0,
  );
  return toHalfPoint(weighted / workSeconds);
}

/** Seconds of work in a choice, all rounds; 0 where there is no choice. */
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
 * The best choice within a plan's time, points and rounds and a range of work: one with the reader's focus first, then
 * the most work, then more exercises, then fewer rounds. Null where nothing fits.
 */
export function bestOf(
  rounds: readonly Round[],
  plan: Plan,
  range: WorkRange,
): Choice | null {
  let best: Choice | null = null;
  // Called thousands of times a second, so an object is made only for what is better than the best so far.
  for (const round of rounds) {
    const most = Math.min(round.most, plan.rounds);
    for (let times = 1; times <= most; times++) {
      const work = times * round.workSeconds;
      if (work < range.least || work > range.most) continue;
      if (!roundFits(round, times, plan)) continue;
      if (best === null || isBetter(round, times, best))
        best = { round, times, plan };
    }
  }
  return best;
}

function roundFits(round: Round, times: number, plan: Plan): boolean {
  if (round.stations.length > plan.exercises) return false;
  if (round.effort(times) > plan.mostEffort) return false;
  if (!round.isWanted(times, plan)) return false;
  const rests = round.stations.length - 1;
  const seconds =
    times * (round.workSeconds + rests * plan.restSeconds) +
    (times - 1) * plan.roundRestSeconds;
  return seconds <= plan.mostSeconds && pointsIn(round, times) <= plan.points;
}

/** Fatigue points of a round done so many times. */
function pointsIn({ load }: Round, times: number): number {
  return (times * load) / SECONDS_A_POINT;
}

function isBetter(round: Round, times: number, other: Choice): boolean {
  if (round.hasFocus !== other.round.hasFocus) return round.hasFocus;
  const more =
    Math.floor((times * round.workSeconds) / SAME_WORK) -
    Math.floor(workIn(other) / SAME_WORK);
  if (more !== 0) return more > 0;
  const longer = round.stations.length - other.round.stations.length;
  return longer === 0 ? times < other.times : longer > 0;
}

/** The circuit of a choice, without a title. */
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
