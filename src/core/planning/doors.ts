import { expectedEffort } from '#core/circuit/effort/effort.ts';
import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { QUIET_LEGS, type Answers } from '#core/planning/answers.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import {
  CIRCUITS_FOR_DOORS,
  VARIETY,
  type SuggestedCircuit,
  type Wishes,
} from '#core/planning/suggestion.ts';

/** The ways on after two good circuits: the same again, one step up, the same effort with other exercises. */
export const DOORS = ['same', 'step-up', 'other'] as const;
export type Door = (typeof DOORS)[number];

/** What is behind a door: the circuit, what to wish for it, and the places of a round that differ from the same again. */
export interface BehindDoor {
  readonly door: Door;
  readonly circuit: Circuit;
  readonly wishes: Wishes;
  readonly changed: readonly number[];
}

// The same effort is within half a point, and other exercises are at least two (rule "Three doors").
const SAME_EFFORT = 0.5;
const LEAST_CHANGED = 2;

/**
 * The doors that are open today, the same again first; none before two good circuits in a row, on a day that asks for
 * less, or where nothing lies behind the other two (rule "Three doors").
 */
export function doorsFor(
  answers: Answers,
  catalogue: Catalogue,
  { overrides = [] }: Wishes,
): readonly BehindDoor[] {
  if (answers.goodCircuits < CIRCUITS_FOR_DOORS) return [];
  const same = circuitWith(answers, catalogue, { overrides });
  if (same === null) return [];
  const doors = [
    stepUpFrom(same, answers, catalogue, overrides),
    otherThan(same, answers, catalogue, overrides),
  ].filter((one) => one !== null);
  return doors.length === 0
    ? []
    : [
        {
          door: 'same',
          circuit: same.circuit,
          wishes: { another: 0, stepUp: false },
          changed: [],
        },
        ...doors,
      ];
}

function stepUpFrom(
  same: SuggestedCircuit,
  answers: Answers,
  catalogue: Catalogue,
  overrides: Wishes['overrides'] = [],
): BehindDoor | null {
  // Legs that were sorer than that shut it; where nobody has said, the door asks.
  if ((answers.last?.soreAfter ?? 0) > QUIET_LEGS) return null;
  const wishes = { another: 0, stepUp: true };
  const up = circuitWith(answers, catalogue, { ...wishes, overrides });
  return up?.kind === 'circuit' && up.plan.stepUp !== null
    ? {
        door: 'step-up',
        circuit: up.circuit,
        wishes,
        changed: changedPlaces(same.circuit, up.circuit),
      }
    : null;
}

/** Of the other circuits with like effort and enough other exercises, the one nearest in time; null where there is none. */
function otherThan(
  same: SuggestedCircuit,
  answers: Answers,
  catalogue: Catalogue,
  overrides: Wishes['overrides'] = [],
): BehindDoor | null {
  const effort = expectedEffort(same.circuit, catalogue);
  const found: BehindDoor[] = [];
  for (let another = 1; another < VARIETY; another++) {
    const wishes = { another, stepUp: false };
    const other = circuitWith(answers, catalogue, { ...wishes, overrides });
    if (other?.kind !== 'circuit' || other.turn === 0) break;
    const { circuit } = other;
    const isAlike =
      Math.abs(expectedEffort(circuit, catalogue) - effort) <= SAME_EFFORT;
    if (isAlike && exchanged(circuit, same.circuit) >= LEAST_CHANGED)
      found.push({
        door: 'other',
        circuit,
        wishes,
        changed: changedPlaces(same.circuit, circuit),
      });
  }
  const seconds = circuitSeconds(same.circuit);
  const awayFrom = ({ circuit }: BehindDoor) =>
    Math.abs(circuitSeconds(circuit) - seconds);
  return (
    found.toSorted((one, next) => awayFrom(one) - awayFrom(next))[0] ?? null
  );
}

/** The circuit for today with these wishes; null on a day that allows none, or asks for less. */
function circuitWith(
  answers: Answers,
  catalogue: Catalogue,
  wishes: Wishes,
): Extract<SuggestedCircuit, { kind: 'circuit' }> | null {
  const suggestion = composeCircuit(answers, catalogue, wishes);
  return suggestion.kind === 'circuit' &&
    suggestion.allowance.modifiers.length === 0
    ? suggestion
    : null;
}

/** How many exercises of a circuit another one has not. */
function exchanged(from: Circuit, to: Circuit): number {
  return from.stations.filter(
    ({ code }) => !to.stations.some((one) => one.code === code),
  ).length;
}

/** The places of a round at which a circuit differs from another: another exercise, or another dose of it. */
function changedPlaces(from: Circuit, to: Circuit): readonly number[] {
  return to.stations.flatMap((station, at) => {
    const same = from.stations.find(({ code }) => code === station.code);
    const isSame =
      same !== undefined &&
      JSON.stringify(same.work) === JSON.stringify(station.work);
    return isSame ? [] : [at];
  });
}
