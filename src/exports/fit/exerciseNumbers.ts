/** The numbers by which watches know an exercise: a category, and a name within it. */
export interface ExerciseNumbers {
  readonly category: number;
  readonly name: number;
  /** Set where they are those of the nearest exercise a watch knows, under which our own name is shown. */
  readonly isNearest?: true;
}

/**
 * The numbers of our exercises, by short name, from the categories 0 to 32 that older watches know as well. An exercise
 * without any is sent by its name alone: watches are said to refuse numbers that do not exist.
 */
export const EXERCISE_NUMBERS: Readonly<Record<string, ExerciseNumbers>> = {
  // Calf raises.
  cr: { category: 1, name: 15 }, // single-leg standing
  tc: { category: 1, name: 18 }, // standing
  ch: { category: 1, name: 18, isNearest: true }, // standing; held
  // Deadlifts.
  rd: { category: 8, name: 14, isNearest: true }, // single-leg Romanian, with dumbbells
  // Hips, raised.
  gb: { category: 10, name: 11 }, // hip raise
  mb: { category: 10, name: 24 }, // marching
  ht: { category: 10, name: 1 }, // hip thrust, with a bench
  cs: { category: 10, name: 6, isNearest: true }, // clam bridge
  // Hips, kept steady.
  db: { category: 11, name: 1 }, // dead bug
  bw: { category: 11, name: 11 }, // walks to the side, with a band
  cw: { category: 11, name: 11, isNearest: true },
  // Lunges.
  lu: { category: 17, name: 32 }, // lunge
  rl: { category: 17, name: 32, isNearest: true },
  wl: { category: 17, name: 78 }, // walking
  lt: { category: 17, name: 50, isNearest: true }, // with a twist and a reach
  // Planks.
  pl: { category: 19, name: 43 }, // plank
  sp: { category: 19, name: 66 }, // side plank
  // Squats.
  sq: { category: 28, name: 61 }, // squat
  bs: { category: 28, name: 6 }, // with a barbell
  su: { category: 28, name: 66 }, // step-up
  // Warm-up.
  hk: { category: 31, name: 26 }, // high knees, walking
  as: { category: 31, name: 26, isNearest: true },
};

/**
 * The numbers of the exercises of a plan, by short name. A watch shows one name for a pair of numbers, so of two exercises
 * with the same pair only one has it: the one it is the very exercise of, or else the first. The other goes by its name.
 */
export function numbersIn(
  codes: readonly string[],
): ReadonlyMap<string, ExerciseNumbers> {
  const taken = new Map<string, string>();
  const known = codes.flatMap((code) => {
    const numbers = Object.hasOwn(EXERCISE_NUMBERS, code)
      ? EXERCISE_NUMBERS[code]
      : undefined;
    return numbers === undefined ? [] : [[code, numbers] as const];
  });
  const nearestLast = [
    ...known.filter(([, { isNearest }]) => isNearest !== true),
    ...known.filter(([, { isNearest }]) => isNearest === true),
  ];
  for (const [code, { category, name }] of nearestLast) {
    const pair = `${category}/${name}`;
    if (!taken.has(pair)) taken.set(pair, code);
  }
  const holders = new Set(taken.values());
  return new Map(known.filter(([code]) => holders.has(code)));
}
