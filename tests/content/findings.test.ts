import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { sourceFacts } from '#collections/sourceFacts.ts';
import { readersFiles, textAt } from './pages.ts';

const sources = new Map(
  (load(textAt('sources.yaml')) as unknown[])
    .map((entry) => sourceFacts.parse(entry))
    .map((source) => [source.id, source]),
);

/** What must be printed of a study among the sources: its figures, and the limit that is easily left out. */
const FINDINGS: readonly (readonly [id: string, ...words: string[]])[] = [
  [
    'zanini-2025',
    '28 well-trained men',
    '2.1% lower',
    '0.6% higher',
    '35% longer',
    'gave up 8% sooner',
    'No race, no bodyweight training and no circuit before a run',
  ],
  [
    'zanini-long-runs',
    '3.1%',
    '6.0%',
    'An association, not a cause',
    'also trained more',
  ],
  [
    'robertson-2003',
    '40 people',
    'knee extensions',
    '5.1 to 9.6',
    '4 to 12',
    'It shows what reps do, not how people differ',
  ],
  [
    'warm-up-2020',
    '12 students, 9 of them women',
    'neither economy nor time to exhaustion',
    '4.4 to 9.1%',
  ],
  [
    'yamaguchi-2015',
    '7 well-trained men',
    '929 seconds',
    '785 without',
    'The oxygen cost was the same',
  ],
  [
    'yamaguchi-2020',
    '16 well-trained men',
    '871 seconds',
    '745 after an easy run of 15 minutes',
    '3 min 40 s',
  ],
  ['crow-2012', '22 footballers', 'than with no warm-up at all'],
  [
    'chaudhari-2020',
    '25 novices',
    'to its limit',
    'it says nothing about them',
  ],
  ['llanos-lagos-2024', 'under 40%', 'grouped with no strength training'],
  [
    'wu-2024',
    '1,904 runners',
    'did not lower injuries overall',
    'Most of the trials were of low quality',
  ],
  ['comyns-2015', '11 people', 'lower for the first six minutes'],
];

/** The same on the pages that use them. */
const TOLD: readonly (readonly [path: string, ...words: string[]])[] = [
  [
    'guide/what-the-research-says.mdx',
    'In 12 students, 9 of them women, a resistance warm-up before a run made no difference',
  ],
  [
    'guide/what-the-research-says.mdx',
    'Seven men lasted 929 seconds at a hard pace after it, against 785 without',
    'Sixteen men lasted 871 seconds after it, against 745 after an easy run of 15 minutes',
  ],
  [
    'guide/what-the-research-says.mdx',
    'grouped with no strength training',
    'an association, not a cause',
    'most of them of low quality',
    'The others gave up 8% sooner',
  ],
  [
    'guide/what-the-research-says.mdx',
    'The studies of gluteal activation measured jumps, sprints and lifts',
  ],
  [
    'guide/pre-fatigue-or-activation.mdx',
    'The studies of gluteal activation measured jumps, sprints and lifts',
    'against no warm-up at all',
    'in 7 men and in 16',
  ],
  [
    'guide/how-hard.mdx',
    'knee extensions, their ratings rose from 5.1 to 9.6 as the reps went from 4 to 12',
    'The reps made the difference',
  ],
  [
    'exercises/plank.mdx',
    'a core tired to its limit',
    'Nobody tested holds as short as these',
  ],
];

/** Figures and phrases that were wrong once. */
const MENDED = [
  /3\.6 to 8\.2/, // of a biceps curl, printed as if of everything
  /from under 4 to over 8/,
  /next to nothing\. </,
  /What studies there are looked at/,
  /8% less long/,
];

function plain(text: string): string {
  return text
    .replace(/<[A-Z][^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ');
}

describe('what a study found', () => {
  test.each(FINDINGS)('is printed of %s with its limits', (id, ...words) => {
    const source = sources.get(id);
    const text = `${source?.found ?? ''} ${source?.limits ?? ''}`;
    expect(words.filter((part) => !text.includes(part))).toEqual([]);
  });

  test.each(TOLD)('is told in %s as it was', (path, ...words) => {
    const text = plain(textAt(path));
    expect(words.filter((part) => !text.includes(part))).toEqual([]);
  });

  test.each(readersFiles())('is not told wrongly again in %s', (path) => {
    const text = textAt(path).replace(/\s+/g, ' ');
    expect(MENDED.flatMap((wrong) => wrong.exec(text)?.[0] ?? [])).toEqual([]);
  });

  test('is led by the nearest thing to a circuit that was tested', () => {
    const cited = [
      ...textAt('guide/what-the-research-says.mdx').matchAll(
        /<Cite id="([^"]+)"/g,
      ),
    ].map(([, id]) => id);
    expect(cited[0]).toBe('warm-up-2020');
  });

  test('is credited to authors "as commonly given" for one source alone', () => {
    const unsure = [...sources.values()].filter(({ sure }) =>
      sure.includes('commonly given'),
    );
    expect(unsure.map(({ id }) => id)).toEqual(['palmer-2001']);
  });
});
