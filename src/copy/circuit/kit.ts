import type { Circuit } from '#core/circuit/circuit.ts';
import { kitOf, supportsOf } from '#core/circuit/kit.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { HOME_KIT, type HomeKit, type Kit } from '#core/vocabulary.ts';

interface KitWords {
  /** As a name by itself: "Mini-band". */
  readonly name: string;
  /** Inside a sentence, as something that is needed: "a mini-band". */
  readonly needed: string;
}

const KIT_WORDS: Readonly<Record<Kit, KitWords>> = {
  band: { name: 'Mini-band', needed: 'a mini-band' },
  'long-band': { name: 'Long band', needed: 'a long light band' },
  mat: { name: 'Mat or soft ground', needed: 'a mat or soft ground' },
  wall: { name: 'Wall', needed: 'a wall for your fingertips' },
  step: { name: 'Step', needed: 'a stable step' },
  space: { name: 'Flat ground', needed: 'a few metres of flat ground' },
  bench: { name: 'Bench', needed: 'a bench' },
  barbell: { name: 'Barbell', needed: 'a barbell and rack' },
};

/** The name of a piece of kit by itself: "Mini-band". */
export function kitName(thing: Kit): string {
  return KIT_WORDS[thing].name;
}

/** The kit the builder asks about, in the order and the words of its question. */
export const KIT_ANSWERS: Readonly<Record<HomeKit, string>> = {
  band: kitName('band'),
  // A rail does as well, and there may be one where there is no wall.
  wall: 'Wall or rail',
  mat: kitName('mat'),
  step: kitName('step'),
};

/** What is said of kit the reader has not: "no mini-band". */
export const MISSING_KIT_WORDS = Object.fromEntries(
  HOME_KIT.map((thing) => [thing, `no ${kitName(thing).toLowerCase()}`]),
) as Readonly<Record<HomeKit, string>>;

/** What a circuit needs, each thing once, as it is said in a sentence: "a mini-band", "a stable step". */
export function kitWords(
  circuit: Circuit,
  exercises: readonly Exercise[],
): readonly string[] {
  const supports = supportsOf(circuit, exercises);
  return [
    ...kitOf(circuit, exercises).map((thing) => KIT_WORDS[thing].needed),
    ...(supports.length > 0
      ? [`${supportWords(supports)} for your hands`]
      : []),
  ];
}

/** Things of which any will do to put the hands on: "a wall or a step". */
export function supportWords(things: readonly Kit[]): string {
  return things
    .map((thing) => `a ${kitName(thing).toLowerCase()}`)
    .join(' or ');
}
