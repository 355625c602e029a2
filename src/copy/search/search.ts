/** Example searches, shown while nothing is typed. */
export const SUGGESTIONS = [
  'squat',
  'how hard',
  'calf',
  'no band',
  'soreness',
] as const;

/** What the search says at each of its states. */
export const SEARCH_STATES = {
  empty: 'Exercises, chapters and sessions. Try one of these:',
  searching: 'Looking…',
  failed:
    'The search could not be loaded. Check the connection and type on, or use the menu.',
} as const;

/** The button that shows more of the pages that match. */
export const MORE_RESULTS = 'Show more';

/** What is said above the ways on where nothing matches. */
export const NOTHING_FOUND = {
  advice:
    'Check the spelling, or try a plainer word: a muscle, a movement, a piece of kit. Or have a look at:',
  allKinds: 'Search every kind of page',
} as const;

/** The ways on where nothing matches: pages below the address of the site. */
export const WAYS_ON: readonly {
  readonly path: string;
  readonly name: string;
  readonly words: string;
}[] = [
  {
    path: 'exercises/',
    name: 'All exercises',
    words: 'By muscle, kit and level.',
  },
  {
    path: 'sessions/',
    name: 'The ready-made sessions',
    words: 'From one round to fifteen minutes.',
  },
  {
    path: 'guide/questions/',
    name: 'Questions runners ask',
    words: 'Each with a short answer.',
  },
  {
    path: 'guide/words/',
    name: 'Words we use',
    words: 'What RPE, tempo and the rest mean.',
  },
  {
    path: 'guide/',
    name: 'The guide',
    words: 'Chapter by chapter.',
  },
];

/** How many pages match, and how many of them are shown. */
export function countWords(
  words: string,
  kind: string | null,
  total: number,
  shown: number,
): string {
  if (total === 0)
    return kind === null
      ? `Nothing matches “${words}”.`
      : `No ${kind.toLowerCase()} matches “${words}”.`;
  if (total > shown) return `The first ${shown} of ${total} results`;
  return total === 1 ? '1 result' : `${total} results`;
}

/** What kind of page a result leads to. */
export function kindWords(kind: string, number: number): string {
  switch (kind) {
    case 'Chapter':
      return number > 0 ? `Chapter ${number}` : 'Guide';
    case 'List':
    case 'Tool':
      return 'Page';
    default:
      return kind;
  }
}
