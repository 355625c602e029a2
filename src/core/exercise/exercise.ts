import type {
  Family,
  Focus,
  Kit,
  Level,
  Mode,
  Muscle,
  Place,
  Region,
  Sides,
  Slot,
  TempoWord,
} from '#core/vocabulary.ts';

/** One part of a repetition: what the body does, and for how many seconds (rule "Tempo"). */
export interface TempoPhase {
  readonly word: TempoWord;
  readonly seconds: number;
}

/** How much of an exercise one set is: seconds held, or repetitions; per side unless the sides work together. */
export type DoseUnit = 'seconds' | 'reps';

/** A place of a circuit that an exercise may take besides its own region's (rule "Stand-ins"). */
export interface StandIn {
  readonly place: Slot;
  /** With this focus the exercise is taken first; without a focus it is a stand-in only. */
  readonly focus?: Focus;
}

/** What the builder needs to know to choose an exercise. */
export interface BuilderFacts {
  /** Its turn in its region's place: 1 is the first choice. */
  readonly choice: number;
  /** Levels at which it is taken before the first choice of its region. */
  readonly firstFor: readonly Level[];
  /** The exercises it never shares a round with; null for one that is unlike all others (rule "Families"). */
  readonly family: Family | null;
  /** Whether it is left out of a first circuit (rule "A first circuit"). */
  readonly notAtFirst: boolean;
  /** The lowest level whose circuits it belongs in. */
  readonly from: Level;
  readonly standsIn: readonly StandIn[];
  /** Focuses with which it is left out. */
  readonly notFor: readonly Focus[];
  /** Kit that can stand in for the ground, any one of it; null where the ground cannot be replaced. */
  readonly raised: readonly Kit[] | null;
  /** Its turn and its dose in the default warm-up, from a level up; null for those outside it (rule "Warm-up drills"). */
  readonly activation: {
    readonly turn: number;
    readonly dose: number;
    readonly from: Level;
  } | null;
}

/** What a circuit needs to know of one exercise: the facts of its guide, without the prose. */
export interface Exercise {
  /** Its address, as in `bodyweight-squat`. */
  readonly id: string;
  /** Its permanent short name in links, as in `sq`; never reused. */
  readonly code: string;
  readonly name: string;
  /** One line to hear during the set. */
  readonly cue: string;
  readonly region: Region;
  readonly primary: readonly Muscle[];
  readonly secondary: readonly Muscle[];
  readonly kit: readonly Kit[];
  readonly places: readonly Place[];
  readonly impact: boolean;
  /** How much it tires, from 1 (trivial) to 5 (very high); a planning aid (rule "Fatigue points"). */
  readonly rank: number;
  readonly unit: DoseUnit;
  readonly sides: Sides;
  /** One repetition; empty for holds and timed sets. */
  readonly tempo: readonly TempoPhase[];
  /** One set at each level; null where the exercise is not for that level, or not for circuits at all (rule "Doses by level"). */
  readonly dose: Readonly<Record<Level, number | null>>;
  readonly builder: BuilderFacts;
  /** The names of the figures of other ways to do it: `raised`, and `raised-step` on a step; absent where none is drawn. */
  readonly drawn?: Readonly<Record<string, string>>;
}

/** Every exercise the site knows, found by its short name. */
export type Catalogue = ReadonlyMap<string, Exercise>;

/** The exercises by short name. */
export function catalogueOf(exercises: readonly Exercise[]): Catalogue {
  return new Map(exercises.map((exercise) => [exercise.code, exercise]));
}

/** Other exercises that work the same muscles, the closest first, at most `most` of them. */
export function similarExercises(
  exercise: Exercise,
  exercises: readonly Exercise[],
  most: number,
): readonly Exercise[] {
  const likeness = (other: Exercise) =>
    other.primary.filter((muscle) => exercise.primary.includes(muscle)).length *
      2 +
    (other.region === exercise.region ? 1 : 0);
  return exercises
    .filter((other) => other.code !== exercise.code && likeness(other) > 1)
    .sort((one, other) => likeness(other) - likeness(one))
    .slice(0, most);
}

/** Whether two exercises never share a round: the same one, or two of a family (rule "Families"). */
export function neverTogether(one: Exercise, other: Exercise): boolean {
  const { family } = one.builder;
  return (
    one.code === other.code ||
    (family !== null && family === other.builder.family)
  );
}

/** Whether a drill that jumps is marched instead: in a warm-up, where it belongs to the default set (rule "Warm-up drills"). */
export function isMarched(exercise: Exercise | undefined, mode: Mode): boolean {
  return (
    mode === 'activation' &&
    exercise?.impact === true &&
    exercise.builder.activation !== null
  );
}
