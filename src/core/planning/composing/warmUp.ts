import {
  neverTogether,
  type Catalogue,
  type Exercise,
} from '#core/exercise/exercise.ts';
import { canDo, worksWhatIsSore } from '#core/planning/allowedExercises.ts';
import { A_LITTLE_SORE, type Answers } from '#core/planning/answers.ts';
import type { PlacedCircuit } from '#core/planning/composing/placedCircuit.ts';
import {
  isLongEnough,
  warmUpOf,
} from '#core/planning/composing/warmUpCircuit.ts';
import { VARIETY } from '#core/planning/suggestion.ts';
import { LEVELS } from '#core/vocabulary.ts';

// A drill from outside the default set is no harder than this.
const FILL_IN_HEAVIEST_RANK = 3;

/**
 * The warm-up for today: the default set, in which a drill that cannot be done today is replaced by the next exercise
 * for the same region, or left out. Where that leaves fewer than three drills or three minutes, other drills are added
 * first, and then it is gone through again; no dose grows. Fewer than three drills are done once (rule "Warm-up
 * drills"). `another` is how many warm-ups the reader has passed by. Null where no drill is left.
 */
export function composeWarmUp(
  answers: Answers,
  catalogue: Catalogue,
  another = 0,
): (PlacedCircuit & { readonly turn: number }) | null {
  const task = warmUpTask(answers, catalogue);
  const all = another === 0 ? [drillsOf(task, 0)] : differentDrills(task);
  const turn = another % all.length;
  const drills = all[turn] ?? [];
  return drills.length === 0 ? null : { ...warmUpOf(drills, answers), turn };
}

/** What a warm-up is made of. */
interface WarmUpTask {
  readonly answers: Answers;
  /** The default set, in its order. */
  readonly defaultSet: readonly Exercise[];
  /** Every exercise that is possible today. */
  readonly possible: readonly Exercise[];
}

function warmUpTask(answers: Answers, catalogue: Catalogue): WarmUpTask {
  const exercises = [...catalogue.values()];
  return {
    answers,
    defaultSet: defaultSetFor(exercises, answers),
    possible: exercises.filter((one) => isPossible(one, answers)),
  };
}

// How many exchanges are tried for warm-ups that differ.
const MOST_EXCHANGES = 60;

/** The warm-ups that "another" walks through: no two with the same drills, twelve at most, the usual one first. */
function differentDrills(task: WarmUpTask): readonly (readonly Exercise[])[] {
  const found = new Map<string, readonly Exercise[]>();
  for (
    let exchanges = 0;
    exchanges < MOST_EXCHANGES && found.size < VARIETY;
    exchanges++
  ) {
    const drills = drillsOf(task, exchanges);
    const key = drills
      .map(({ code }) => code)
      .toSorted()
      .join();
    if (!found.has(key)) found.set(key, drills);
  }
  return [...found.values()];
}

/** The drills after so many exchanges: each exchanges one place for its next exercise, place after place. */
function drillsOf(task: WarmUpTask, exchanges: number): readonly Exercise[] {
  const { answers, defaultSet, possible } = task;
  const drills: Exercise[] = [];
  for (const [index, usual] of defaultSet.entries()) {
    const choices = possible
      .filter(
        (one) => standsFor(one, usual, defaultSet) && mayFollow(drills, one),
      )
      .sort((one, other) => orderFor(one, usual) - orderFor(other, usual));
    const times = exchangesAt(index, exchanges, defaultSet.length);
    const drill = choices[times % Math.max(1, choices.length)];
    if (drill !== undefined) drills.push(drill);
  }
  return withMoreDrills(drills, possible, answers);
}

/** Whether a drill may come next: none twice, no two of a family, no region twice in a row. */
function mayFollow(drills: readonly Exercise[], next: Exercise): boolean {
  return (
    drills.at(-1)?.region !== next.region &&
    !drills.some((one) => neverTogether(one, next))
  );
}

/** The drills with the mildest others added, until there are three and they last three minutes, or none is left. */
function withMoreDrills(
  drills: readonly Exercise[],
  possible: readonly Exercise[],
  answers: Answers,
): readonly Exercise[] {
  let all = drills;
  const mildestFirst = possible.toSorted(
    (one, other) =>
      one.rank - other.rank ||
      one.builder.choice - other.builder.choice ||
      (one.code < other.code ? -1 : 1),
  );
  while (!isLongEnough(all, answers)) {
    const longer = mildestFirst
      .map((one) => withDrill(all, one))
      .find((one) => one !== null);
    if (longer === undefined) break;
    all = longer;
  }
  return all;
}

/** The drills with one more, as late as it fits between two of other regions; null where it fits nowhere. */
function withDrill(
  drills: readonly Exercise[],
  more: Exercise,
): readonly Exercise[] | null {
  if (drills.some((one) => neverTogether(one, more))) return null;
  const isOther = (one: Exercise | undefined) => one?.region !== more.region;
  for (let at = drills.length; at >= 0; at--)
    if (isOther(drills[at - 1]) && isOther(drills[at]))
      return drills.toSpliced(at, 0, more);
  return null;
}

/** The drills of the default set at the reader's level, in their turn. */
function defaultSetFor(
  exercises: readonly Exercise[],
  answers: Answers,
): readonly Exercise[] {
  return exercises
    .flatMap((exercise) => {
      const turn = turnOf(exercise, answers);
      return turn === null ? [] : [{ exercise, turn }];
    })
    .sort((one, other) => one.turn - other.turn)
    .map(({ exercise }) => exercise);
}

/** The place of an exercise in the default set at the reader's level; null for those that are not in it. */
function turnOf({ builder }: Exercise, { level }: Answers): number | null {
  const { activation } = builder;
  return activation !== null &&
    LEVELS.indexOf(level) >= LEVELS.indexOf(activation.from)
    ? activation.turn
    : null;
}

function isPossible(exercise: Exercise, answers: Answers): boolean {
  const inSet = turnOf(exercise, answers) !== null;
  // A jump is for those who may, on legs that are not sore, and only where the set itself marches it.
  const mayJump =
    inSet &&
    answers.soreness < A_LITTLE_SORE &&
    LEVELS.indexOf(answers.level) >= LEVELS.indexOf('regular');
  return (
    exercise.places.includes('activation') &&
    !exercise.places.includes('gym') &&
    exercise.dose[answers.level] !== null &&
    (inSet || exercise.rank <= FILL_IN_HEAVIEST_RANK) &&
    (!exercise.impact || mayJump) &&
    canDo(exercise, answers.kit) &&
    !exercise.builder.notFor.includes(answers.focus) &&
    !answers.leaveOut.includes(exercise.code) &&
    !worksWhatIsSore(exercise, answers)
  );
}

/** Whether an exercise is the usual drill of a place, or one of its region from outside the set. */
function standsFor(
  exercise: Exercise,
  usual: Exercise,
  defaultSet: readonly Exercise[],
): boolean {
  return (
    exercise === usual ||
    (exercise.region === usual.region && !defaultSet.includes(exercise))
  );
}

/** The order in which exercises are taken for a place: the usual drill, then by their own preference. */
function orderFor(exercise: Exercise, usual: Exercise): number {
  return exercise === usual ? 0 : exercise.builder.choice;
}

/** How often the place at an index has been exchanged, after so many exchanges of one place after the other. */
function exchangesAt(index: number, exchanges: number, places: number): number {
  return Math.floor((exchanges + places - 1 - index) / places);
}
