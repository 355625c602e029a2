import type { Exercise } from '#core/exercise/exercise.ts';
import { KIT, LEVELS, MUSCLES, PLACES } from '#core/vocabulary.ts';
import { capital } from '#copy/circuit/circuits.ts';
import { kitName } from '#copy/circuit/kit.ts';
import {
  KIT_LIST_WORDS,
  LEVEL_LIST_WORDS,
  PLACE_LIST_WORDS,
} from '#copy/circuit/exerciseLists.ts';
import { LEVEL_NAMES } from '#copy/shared/levels.ts';

/** One way to look at the gallery: a page of its own, so that it can be linked and needs no script. */
export interface Filter {
  readonly group: 'Muscle' | 'Kit' | 'For' | 'Jumps' | 'Level';
  readonly name: string;
  /** The last part of its address. */
  readonly slug: string;
  /** What follows "Exercises" in the title of its page: "for the calves". */
  readonly words: string;
  readonly fits: (exercise: Exercise) => boolean;
}

const PLACE_NAMES = {
  circuit: 'Circuit',
  activation: 'Activation',
  gym: 'Gym day',
} as const;

/** Every filter of the gallery. */
export const FILTERS: readonly Filter[] = [
  ...PLACES.map((place) =>
    aFilter('For', PLACE_NAMES[place], PLACE_LIST_WORDS[place], (one) =>
      one.places.includes(place),
    ),
  ),
  ...MUSCLES.map((muscle) =>
    aFilter(
      'Muscle',
      capital(muscle),
      `for the ${muscle}`,
      ({ primary, secondary }) => [...primary, ...secondary].includes(muscle),
    ),
  ),
  aFilter('Kit', 'No kit', 'without kit', ({ kit }) => kit.length === 0),
  ...KIT.map((thing) =>
    aFilter('Kit', kitName(thing), KIT_LIST_WORDS[thing], ({ kit }) =>
      kit.includes(thing),
    ),
  ),
  aFilter('Jumps', 'No jumps', 'without jumps', ({ impact }) => !impact),
  aFilter('Jumps', 'With jumps', 'with jumps', ({ impact }) => impact),
  ...LEVELS.map((level) =>
    aFilter(
      'Level',
      LEVEL_NAMES[level],
      LEVEL_LIST_WORDS[level],
      ({ dose }) => dose[level] !== null,
    ),
  ),
];

function aFilter(
  group: Filter['group'],
  name: string,
  words: string,
  fits: Filter['fits'],
): Filter {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return { group, name, slug, words, fits };
}
