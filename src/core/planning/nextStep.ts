import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import { meanEffort, toHalfPoint } from '#core/circuit/effort/effort.ts';
import { stationSeconds, type Station } from '#core/circuit/station.ts';
import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import { fatiguePointsOf } from '#core/planning/composing/fatiguePoints.ts';
import { harderCircuits } from '#core/planning/harderCircuits.ts';
import {
  HEAVY_RANK,
  LEVEL_PLANS,
  TOLERANCE_SECONDS,
} from '#core/planning/levelPlan.ts';
import { SHORTEST_REST } from '#core/planning/plan.ts';
import type { Level } from '#core/vocabulary.ts';

/** What comes after a circuit once it has become easy (rule "The ladder"). */
export type NextStep =
  /** It was prescribed, or it is a warm-up, which stays as it is. */
  | { readonly kind: 'prescribed' | 'warm-up' }
  /** It is above what its level does already: nothing is added. */
  | { readonly kind: 'too-much' }
  /** The circuit one rung up the ladder; the kind says the one thing that differs. */
  | {
      readonly kind: 'dose' | 'round' | 'rest' | 'as-shown' | 'variant';
      readonly circuit: Circuit;
    }
  /** Every rung of its level is taken; the next level, or null above the last. */
  | { readonly kind: 'level'; readonly level: Level | null };

const SHARE_ADDED = 0.1;
// No step adds more than about 10 to 15 % of work, but for a round.
const MOST_WORK_ADDED = 0.15;
const SECONDS_OFF_RESTS = 5;
// Six exercises are for a single round.
const MOST_EXERCISES_IN_ROUNDS = 5;

/** The level after each; null after the last (rule "The ladder"). */
export const LEVEL_AFTER: Readonly<Record<Level, Level | null>> = {
  returning: 'beginner',
  beginner: 'regular',
  regular: 'advanced',
  advanced: null,
};

/**
 * The next step after a circuit, on a day that asks for nothing less: the first rung of the ladder that its level, and
 * `mostEffort`, the highest effort it may aim at (RPE), leave room for (rule "The ladder").
 */
export function nextStepAfter(
  circuit: Circuit,
  catalogue: Catalogue,
  mostEffort: number,
): NextStep {
  if (circuit.prescribed === true) return { kind: 'prescribed' };
  if (circuit.mode === 'activation') return { kind: 'warm-up' };
  const fits = (next: Circuit) => keepsWithin(next, catalogue, mostEffort);
  if (!fits(circuit)) return { kind: 'too-much' };
  const rungs = [
    { kind: 'dose', circuits: [withMoreDose(circuit, catalogue)] },
    { kind: 'round', circuits: [withMoreRounds(circuit)] },
    { kind: 'rest', circuits: [withShorterRests(circuit)] },
    { kind: 'as-shown', circuits: asShown(circuit) },
    { kind: 'variant', circuits: harderCircuits(circuit, catalogue) },
  ] as const;
  for (const { kind, circuits } of rungs) {
    const next = circuits.find((one) => one !== null && fits(one));
    if (next) return { kind, circuit: next };
  }
  return { kind: 'level', level: LEVEL_AFTER[circuit.level] };
}

/** Whether a circuit is no more than its level does, and is expected to feel no harder than it may. */
function keepsWithin(
  circuit: Circuit,
  catalogue: Catalogue,
  mostEffort: number,
): boolean {
  const plan = LEVEL_PLANS[circuit.level];
  const exercises = circuit.stations.map(({ code }) => catalogue.get(code));
  const heavy = exercises.filter((one) => (one?.rank ?? 0) >= HEAVY_RANK);
  return (
    circuit.rounds <= plan.rounds &&
    circuit.stations.length <= plan.exercises &&
    heavy.length <= plan.heavy &&
    circuitSeconds(circuit) <= plan.capSeconds + TOLERANCE_SECONDS &&
    fatiguePointsOf(circuit, exercises) <= plan.points &&
    toHalfPoint(meanEffort(circuit, catalogue)) <= mostEffort
  );
}

/** A tenth of the level's dose more in each set that is below it; null where none is. */
function withMoreDose(circuit: Circuit, catalogue: Catalogue): Circuit | null {
  const { stations, level } = circuit;
  const raised = stations.map((station) =>
    raisedDose(station, catalogue.get(station.code), level),
  );
  const roomFor = MOST_WORK_ADDED * workSeconds(stations);
  let added = 0;
  const next = stations.map((station, at) => {
    const more = raised[at] ?? station;
    const seconds = stationSeconds(more) - stationSeconds(station);
    if (seconds === 0 || added + seconds > roomFor) return station;
    added += seconds;
    return more;
  });
  if (added > 0) return { ...circuit, stations: next };
  const smallest = smallestRaise(stations, raised);
  return smallest === null ? null : { ...circuit, stations: smallest };
}

/** Only the set raised that adds the least work; null where none is raised. */
function smallestRaise(
  stations: readonly Station[],
  raised: readonly Station[],
): readonly Station[] | null {
  const added = stations.map(
    (station, at) =>
      stationSeconds(raised[at] ?? station) - stationSeconds(station),
  );
  const least = Math.min(...added.filter((seconds) => seconds > 0));
  const chosen = added.indexOf(least);
  if (chosen < 0) return null;
  return stations.map((station, at) =>
    at === chosen ? (raised[at] ?? station) : station,
  );
}

/** The station with a tenth of its level's dose more, at least one, never above that dose. */
function raisedDose(
  station: Station,
  exercise: Exercise | undefined,
  level: Level,
): Station {
  const full = exercise?.dose[level] ?? null;
  const { work } = station;
  const isHold = work.kind === 'hold';
  const dose = isHold ? work.seconds : work.count;
  if (full === null || dose >= full) return station;
  if (isHold !== (exercise?.unit === 'seconds')) return station;
  const more = Math.max(dose + 1, Math.round(dose + SHARE_ADDED * full));
  const next = Math.min(full, more);
  return {
    ...station,
    work: isHold ? { ...work, seconds: next } : { ...work, count: next },
  };
}

function workSeconds(stations: readonly Station[]): number {
  return stations.reduce((sum, one) => sum + stationSeconds(one), 0);
}

function withMoreRounds(circuit: Circuit): Circuit | null {
  return circuit.stations.length > MOST_EXERCISES_IN_ROUNDS
    ? null
    : { ...circuit, rounds: circuit.rounds + 1 };
}

/** All rests between exercises 5 s shorter, as far as they may; null where none can be. */
function withShorterRests(circuit: Circuit): Circuit | null {
  const next: Circuit = {
    ...circuit,
    restSeconds: shorter(circuit.restSeconds),
    stations: circuit.stations.map((station) =>
      station.restSeconds === undefined
        ? station
        : { ...station, restSeconds: shorter(station.restSeconds) },
    ),
  };
  return circuitSeconds(next) < circuitSeconds(circuit) ? next : null;
}

function shorter(rest: number): number {
  return rest > SHORTEST_REST
    ? Math.max(SHORTEST_REST, rest - SECONDS_OFF_RESTS)
    : rest;
}

/** The circuit with one exercise done as its guide shows it, once for each that is raised or made easier. */
function asShown(circuit: Circuit): readonly Circuit[] {
  return circuit.stations.flatMap(({ variant, ...plain }, at) =>
    variant === 'raised' || variant === 'easier'
      ? [
          {
            ...circuit,
            stations: circuit.stations.map((one, index) =>
              index === at ? plain : one,
            ),
          },
        ]
      : [],
  );
}
