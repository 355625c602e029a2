import {
  cleanTitle,
  defaultTitleOf,
  LIMITS,
  type Circuit,
} from '#core/circuit/circuit.ts';
import {
  edited,
  restWithin,
  within,
  without,
  withStation,
} from '#core/circuit/editing/editing.ts';
import { withNoteThatFits } from '#core/circuit/link/link.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { stationWithDose } from '#core/circuit/station.ts';
import {
  LEVELS,
  type Level,
  type Sides,
  type Variant,
} from '#core/vocabulary.ts';

/** The circuit with the station at index `from` moved to index `to`. */
export function withMoved(circuit: Circuit, from: number, to: number): Circuit {
  const station = circuit.stations[from];
  if (station === undefined || from === to) return circuit;
  const others = circuit.stations.filter((_, index) => index !== from);
  if (to < 0 || to > others.length) return circuit;
  return edited(circuit, {
    stations: [...others.slice(0, to), station, ...others.slice(to)],
  });
}

/** The circuit without a station; the last one stays. */
export function withRemoved(circuit: Circuit, at: number): Circuit {
  if (circuit.stations.length < 2 || circuit.stations[at] === undefined)
    return circuit;
  return edited(circuit, {
    stations: circuit.stations.filter((_, index) => index !== at),
  });
}

/** The circuit with one more exercise at its end, at the circuit's level. */
export function withAdded(circuit: Circuit, exercise: Exercise): Circuit {
  return edited(circuit, {
    stations: [
      ...circuit.stations,
      stationWithDose(exercise, doseFor(exercise, circuit.level)),
    ],
  });
}

/** The circuit with another exercise in a place, at the circuit's level; the place keeps its rest. */
export function withSwapped(
  circuit: Circuit,
  at: number,
  exercise: Exercise,
): Circuit {
  return withStation(circuit, at, (old) => ({
    ...stationWithDose(exercise, doseFor(exercise, circuit.level)),
    ...(old.restSeconds === undefined ? {} : { restSeconds: old.restSeconds }),
  }));
}

/** The circuit with another dose in a place: reps, or seconds held. */
export function withDose(circuit: Circuit, at: number, dose: number): Circuit {
  return withStation(circuit, at, (old) => ({
    ...old,
    work:
      old.work.kind === 'hold'
        ? { kind: 'hold', seconds: within(dose, 1, LIMITS.setSeconds) }
        : { ...old.work, count: within(dose, 1, LIMITS.reps) },
  }));
}

/** The circuit with another way for the two sides of the body to share a set (rule "Sides"). */
export function withSides(circuit: Circuit, at: number, sides: Sides): Circuit {
  return withStation(circuit, at, (old) => ({ ...old, sides }));
}

/** The circuit with other seconds in one phase of a place's tempo, to the half second; a hold has no tempo. */
export function withTempo(
  circuit: Circuit,
  at: number,
  phase: number,
  seconds: number,
): Circuit {
  return withStation(circuit, at, (old) =>
    old.work.kind === 'hold'
      ? old
      : {
          ...old,
          work: {
            ...old.work,
            tempo: old.work.tempo.map((before, index) =>
              index === phase
                ? within(seconds * 2, 1, LIMITS.phaseSeconds * 2) / 2
                : before,
            ),
          },
        },
  );
}

/** The circuit with another rest after a place, in seconds; null for the circuit's own rest. */
export function withRestAfter(
  circuit: Circuit,
  at: number,
  seconds: number | null,
): Circuit {
  return withStation(circuit, at, (old) => {
    const bare = without(old, 'restSeconds');
    return seconds === null || restWithin(seconds) === circuit.restSeconds
      ? bare
      : { ...bare, restSeconds: restWithin(seconds) };
  });
}

/** The circuit with a place done raised, easier or harder; null for the way its guide shows it. */
export function withVariant(
  circuit: Circuit,
  at: number,
  variant: Variant | null,
): Circuit {
  return withStation(circuit, at, (old) => {
    const bare = without(old, 'variant');
    return variant === null ? bare : { ...bare, variant };
  });
}

/** The circuit with other rests between its exercises. */
export function withRest(circuit: Circuit, seconds: number): Circuit {
  return edited(circuit, { restSeconds: restWithin(seconds) });
}

/** The circuit with other rests between its rounds. */
export function withRoundRest(circuit: Circuit, seconds: number): Circuit {
  return edited(circuit, { roundRestSeconds: restWithin(seconds) });
}

/** The circuit with so many rounds. */
export function withRounds(circuit: Circuit, rounds: number): Circuit {
  return edited(circuit, { rounds: within(rounds, 1, LIMITS.rounds) });
}

/** The circuit with another title; an empty one gives it the default title again. */
export function withTitle(circuit: Circuit, title: string): Circuit {
  const clean = cleanTitle(title);
  return { ...circuit, title: clean === '' ? defaultTitleOf(circuit) : clean };
}

/** The circuit with another effort never to go above, RPE 1 to 10. */
export function withCeiling(circuit: Circuit, ceiling: number): Circuit {
  return edited(circuit, { ceiling: within(ceiling, 1, 10) });
}

/** The circuit with another note; an empty one takes it away. */
export function withNote(circuit: Circuit, note: string): Circuit {
  return withNoteThatFits({ ...circuit, note });
}

/** The circuit for somebody to do as it stands. */
export function withPrescribed(circuit: Circuit): Circuit {
  return edited(circuit, { prescribed: true });
}

/** The dose of an exercise at a level, or at the nearest level that has one; a small dose where no level has. */
export function doseFor(exercise: Exercise, level: Level): number {
  const at = LEVELS.indexOf(level);
  const nearest = [...LEVELS].sort(
    (one, other) =>
      Math.abs(LEVELS.indexOf(one) - at) - Math.abs(LEVELS.indexOf(other) - at),
  );
  const doses = nearest.map((one) => exercise.dose[one]);
  return doses.find((dose) => dose !== null) ?? SMALL_DOSE[exercise.unit];
}

const SMALL_DOSE = { seconds: 20, reps: 5 } as const;
