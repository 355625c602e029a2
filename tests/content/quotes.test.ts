import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { sourceFacts } from '#collections/sourceFacts.ts';
import { speakerFacts } from '#collections/speakerFacts.ts';
import { complaintsOf, pagesIn, readersFiles, textAt } from './pages.ts';
import { phrases, speakers } from './speakers.ts';

/** What may be quoted, word for word as the article prints it, by the file's name for who said it. */
const PERMITTED: Readonly<Record<string, readonly string[]>> = {
  'danny-brunton': [
    'aimed at improving our running efficiency and form',
    'improvement in overall load tolerance',
    'reducing recovery time from longer runs',
    'focus on low to moderate intensity exercises',
    'tailored to the individual’s needs and training phase',
    'consider fewer sets/repetitions',
    'don’t push to failure',
    '60-70% of your perceived maximal effort',
    'target running-specific muscles like glutes, hamstrings, quadriceps and core',
    'keep listening to your body',
    'any excessive soreness or fatigue',
    'muscle heaviness, breathlessness, or a drop in coordination',
    'help prevent exhausting yourself before the run',
  ],
  'jon-shield': [
    'short on time and can’t fit a long run in',
    'run when your legs are feeling heavy',
    'They target all the main muscles involved when running',
    'improve balance and stability and also stretch the hip flexors',
  ],
  'josh-lewis': [
    'You get to know what you need to activate',
    'a fairly high-volume athlete',
    'it’s all extra load',
    'the correct balance day to day, week to week',
  ],
  'russell-white': [],
  'mens-fitness': [
    'short, sharp and done',
    'may be the key to giving you a stronger finish',
  ],
  'zanini-2025': ['more economical runners able to run at faster speeds'],
};

/** Words in marks that are nobody's: names of things, numbers as printed, what you might say to yourself. */
const OUR_OWN_MARKS = [
  '90-minute race',
  'Between circuits',
  'Bruton',
  'Firing up the glutes',
  'Heavy thighs, easy breath.',
  'Isometric',
  'around 4-5',
  'below 5',
  'bodyweight',
  'counterintuitive',
  'crab walk',
  'far from all-out',
  'how hard',
  'it felt fine',
  'no band',
  'regularly',
  'switches on',
  'we do not know',
  'Article',
  'firing up',
];

const NAMES = /Brunton|Shield|Lewis|White/;
const MARKED = /"[^"]*"|“[^”]*”/g;

/** A page's words, without what is told to its parts. */
function wordsOf(text: string): string {
  return text
    .replace(/^#.*$/gm, '')
    .replace(/<\/?[A-Z][^>]*>/g, ' ')
    .replace(/[ \t]+/g, ' ');
}

const texts = readersFiles()
  .filter((path) => !path.startsWith('poses/') && path !== 'quotes.yaml')
  .map((path) => ({ path, text: wordsOf(textAt(path)) }));

describe('a quotation', () => {
  test('is one of the phrases we may quote, exactly', () => {
    const kept = speakers.map(({ id, phrases }) => [
      id,
      phrases.map(({ words }) => words),
    ]);
    expect(Object.fromEntries(kept)).toEqual(PERMITTED);
  });

  test('has a name of its own', () => {
    const ids = phrases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('stands at most once on a page, and never two of one person in a row', () => {
    for (const { path, body } of pagesIn('guide')) {
      const used = [...body.matchAll(/<Quote of="([^"]*)" \/>/g)].map(
        ([, id]) => id,
      );
      expect(new Set(used).size, path).toBe(used.length);
      expect(body, path).not.toMatch(/<Quote [^>]*>\s*<Quote /);
    }
  });

  test('is used on some page at least', () => {
    const used = pagesIn('guide').flatMap(({ body }) => [
      ...body.matchAll(/<Quote of=/g),
    ]);
    expect(used.length).toBeGreaterThan(4);
  });
});

describe('words in quotation marks', () => {
  test.each(texts)(
    'in $path are nobody’s, or one of the phrases',
    ({ text }) => {
      const permitted = phrases.map(({ words }) => words);
      const marked = (text.match(MARKED) ?? []).map((words) =>
        words.slice(1, -1).replace(/\s+/g, ' '),
      );
      expect(
        marked.filter(
          (words) =>
            !OUR_OWN_MARKS.includes(words) && !permitted.includes(words),
        ),
      ).toEqual([]);
    },
  );

  test.each(texts)(
    'in $path stand beside no name but in the phrases',
    ({ text }) => {
      const paragraphs = text.split(/\n\s*\n|\n(?=\|)/);
      const beside = paragraphs
        .flatMap((paragraph) => paragraph.split(/(?<=[.!?]) /))
        .filter((line) => NAMES.test(line))
        .flatMap((line) => line.match(MARKED) ?? [])
        // How the article once spelt the name is not what he said.
        .filter((words) => words.slice(1, -1) !== 'Bruton');
      expect(beside).toEqual([]);
    },
  );
});

describe('the people who may be quoted', () => {
  test('are those of the sources, with the same role and tie', () => {
    const sources = (load(textAt('sources.yaml')) as unknown[]).map((entry) =>
      sourceFacts.parse(entry),
    );
    for (const { id, who, role, tie } of speakers) {
      const about = sources.find((source) => source.id === id)?.about ?? '';
      if (role === undefined) continue;
      expect(about).toContain(who);
      expect(about).toContain(role);
      expect(about).toContain(tie?.replace('ambassador for ', '') ?? '');
    }
  });

  test('tell of their own training where they are athletes', () => {
    expect(
      speakers.filter(({ athlete }) => athlete).map(({ who }) => who),
    ).toEqual(['Jon Shield', 'Josh Lewis', 'Russell White']);
  });
});

test('a quotation of eleven words is refused by name', () => {
  const { error } = speakerFacts.safeParse({
    ...speakers[0],
    phrases: [
      {
        id: 'too-long',
        words: 'one two three four five six seven eight nine ten eleven',
      },
    ],
  });
  expect(complaintsOf(error?.issues ?? [])).toEqual([
    'phrases.0.words: ten words at most may be quoted',
  ]);
});
