import { defaultTitleOf, type Circuit } from '#core/circuit/circuit.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { hashOf } from '#core/hash.ts';
import type { Step } from '#core/session/timeline/steps.ts';
import { exerciseName } from '#copy/circuit/circuits.ts';
import {
  CHANGE_NOTE,
  PAUSE_NAMES,
  restNote,
  roundRestNote,
  setNote,
} from '#copy/exports/watchFile.ts';
import {
  numbersIn,
  type ExerciseNumbers,
} from '#exports/fit/exerciseNumbers.ts';
import {
  fitFile,
  type FitField,
  type FitMessage,
} from '#exports/fit/fitFile.ts';
import { watchPlanOf, type Repeat } from '#exports/fit/watchPlan.ts';
import { watchText } from '#exports/fit/watchText.ts';

/** What is decided when a watch file is made. */
export interface WatchOptions {
  /** Whether sets of reps are timed too, so that the watch goes on by itself; otherwise they end at a button. */
  readonly isHandsFree: boolean;
  /** When it is made, in ms since 1970. */
  readonly madeAt: number;
}

// Numbers of the format: messages, and values of their fields.
const MESSAGES = {
  file: 0,
  workout: 26,
  step: 27,
  exerciseTitle: 264,
} as const;
const WORKOUT_FILE = 5;
const IN_DEVELOPMENT = 255; // the manufacturer of whoever has no number
const TRAINING = 10;
const STRENGTH = 20;
const CUSTOM_WORKOUTS = 32;
const DURATIONS = { time: 0, repeat: 6, reps: 29 } as const;
const OPEN_TARGET = 2;
const INTENSITIES = { active: 0, rest: 1 } as const;
// Its time begins with 1990, in seconds.
const FIRST_SECOND = 631_065_600;

/**
 * A circuit as a strength workout for a watch, as a FIT file: the steps of its timer with their names, sides and rests,
 * one round repeated. The same circuit has the same number, so that a watch takes a second file for the first.
 */
export function fitWorkout(
  circuit: Circuit,
  catalogue: Catalogue,
  options: WatchOptions,
): Uint8Array<ArrayBuffer> {
  const codes = [...new Set(circuit.stations.map(({ code }) => code))];
  const numbers = numbersIn(codes);
  const { steps, hasRestAtEnd } = watchPlanOf(circuit);
  const title = watchText(circuit.title) || defaultTitleOf(circuit);
  return fitFile([
    fileMessage(circuit, options),
    workoutMessage(title, steps.length),
    ...steps.map((step, index) => {
      const fields =
        step.kind === 'repeat'
          ? repeatFields(step)
          : stepFields(
              { circuit, catalogue, numbers, hasRestAtEnd, ...options },
              step,
            );
      return numbered(MESSAGES.step, index, fields);
    }),
    ...[...numbers].map(([code, { category, name }], index) =>
      numbered(MESSAGES.exerciseTitle, index, [
        [0, 'uint16', category],
        [1, 'uint16', name],
        [2, 'string', watchText(exerciseName(catalogue, code))],
      ]),
    ),
  ]);
}

/** The number of a plan as text, by which a watch knows its file again; never 0, which stands for none. */
export function serialOf(plan: string): number {
  return hashOf(plan) || 1;
}

function fileMessage(
  circuit: Circuit,
  { isHandsFree, madeAt }: WatchOptions,
): FitMessage {
  const serial = serialOf(`${writeLink(circuit)} ${isHandsFree}`);
  const seconds = Math.max(0, Math.floor(madeAt / 1000) - FIRST_SECOND);
  return {
    message: MESSAGES.file,
    fields: [
      [0, 'enum', WORKOUT_FILE],
      [1, 'uint16', IN_DEVELOPMENT],
      [2, 'uint16', 0],
      [3, 'uint32z', serial],
      [4, 'uint32', seconds],
    ],
  };
}

function workoutMessage(title: string, steps: number): FitMessage {
  return {
    message: MESSAGES.workout,
    fields: [
      [4, 'enum', TRAINING],
      [5, 'uint32z', CUSTOM_WORKOUTS],
      [6, 'uint16', steps],
      [8, 'string', title],
      [11, 'enum', STRENGTH],
    ],
  };
}

function numbered(
  message: number,
  index: number,
  fields: readonly FitField[],
): FitMessage {
  return { message, fields: [[254, 'uint16', index], ...fields] };
}

function repeatFields({ rounds }: Repeat): readonly FitField[] {
  const firstStep = 0;
  return [
    [1, 'enum', DURATIONS.repeat],
    [2, 'uint32', firstStep],
    [3, 'enum', OPEN_TARGET],
    [4, 'uint32', rounds],
  ];
}

/** What the fields of a step are made from, besides the step. */
interface Workout {
  readonly circuit: Circuit;
  readonly catalogue: Catalogue;
  readonly numbers: ReadonlyMap<string, ExerciseNumbers>;
  readonly hasRestAtEnd: boolean;
  readonly isHandsFree: boolean;
}

function stepFields(workout: Workout, step: Step): readonly FitField[] {
  const { circuit, catalogue, numbers, isHandsFree } = workout;
  const isSet = step.kind === 'work';
  const station = isSet ? circuit.stations[step.station] : undefined;
  const code = station?.code ?? '';
  const name = isSet
    ? exerciseName(catalogue, code)
    : PAUSE_NAMES[step.kind === 'change' ? 'change' : 'rest'];
  const reps = isHandsFree ? null : repsOf(circuit, step);
  const exercise = numbers.get(code);
  return [
    [0, 'string', watchText(name)],
    [1, 'enum', reps === null ? DURATIONS.time : DURATIONS.reps],
    [2, 'uint32', reps ?? Math.round(step.seconds * 1000)],
    [3, 'enum', OPEN_TARGET],
    [4, 'uint32', 0],
    [7, 'enum', isSet ? INTENSITIES.active : INTENSITIES.rest],
    [8, 'string', watchText(noteOf(workout, step))],
    ...(exercise === undefined
      ? []
      : ([
          [10, 'uint16', exercise.category],
          [11, 'uint16', exercise.name],
        ] as const)),
  ];
}

/** The reps of a step, those of both sides where they take turns; null where it goes by time. */
function repsOf({ stations }: Circuit, { kind, station }: Step): number | null {
  const set = stations[station];
  if (kind !== 'work' || set?.work.kind !== 'reps') return null;
  return set.sides === 'alternating' ? 2 * set.work.count : set.work.count;
}

function noteOf(workout: Workout, step: Step): string {
  const { circuit, catalogue, hasRestAtEnd } = workout;
  switch (step.kind) {
    case 'work':
      return setNote(circuit, catalogue, step);
    case 'change':
      return CHANGE_NOTE;
    case 'rest':
      return restNote(circuit, catalogue, step.station + 1);
    case 'round-rest':
      return roundRestNote(restNote(circuit, catalogue, 0), hasRestAtEnd);
  }
}
