import { describe, expect, test } from 'vitest';
import { CLEAR_DAYS } from '#copy/shared/dayRules.ts';
import { exerciseFacts } from '#collections/exerciseFacts.ts';
import { sessionFacts } from '#collections/sessionFacts.ts';
import { pageAt, pagesIn, readersFiles, textAt } from './pages.ts';

const pages = readersFiles().filter((path) => path.endsWith('.mdx'));
const sessions = pagesIn('sessions').map((page) => ({
  id: page.id,
  facts: sessionFacts.parse(page.facts),
  text: page.body.replace(/\s+/g, ' '),
}));
const circuits = sessions.filter(({ facts }) => facts.mode === 'circuit');

/** A page as sentences, rows and list items. */
function sentencesOf(path: string): readonly string[] {
  return textAt(path)
    .split(/\n\s*\n|\n(?=[|-]|\d\. )/)
    .flatMap((block) => block.replace(/\s+/g, ' ').split(/(?<=[.!?]) /));
}

/** The effort to aim at and never to pass, as each level's sessions put it. */
const AIM = {
  beginner: [/\b3 to 4 out of 10\b/, /\bnever (go )?above 5\b/],
  returning: [/\baim for 3 out of 10\b/i, /\bnever (go )?above 4\b/],
  regular: [/\b4 to 5 out of 10\b/, /\bnever (go )?above 5\b/],
  advanced: [/\b4 to 5 out of 10\b/, /\bnever (go )?above 5\b/],
} as const;

describe('the rhythm', () => {
  test.each(readersFiles())('is a fortnight in %s', (path) => {
    expect(textAt(path)).not.toMatch(/\b(2|two)\s+weeks\b/i);
  });
});

describe('the aim', () => {
  test.each(circuits)(
    'of the session $id is its level’s',
    ({ facts, text }) => {
      for (const part of AIM[facts.level]) expect(text).toMatch(part);
    },
  );

  test.each(pages)('is never 4 alone in %s', (path) => {
    const text = textAt(path).replace(/\s+/g, ' ');
    expect(text).not.toMatch(/aim for 4 out of|5 as the ceiling|aim for 4, /i);
  });

  test('of every level stands in the chapter on effort', () => {
    const text = textAt('guide/how-hard.mdx').replace(/\s+/g, ' ');
    expect(text).toContain('Aim for 4 to 5 out of 10, and never go above 5.');
    expect(text).toContain('Beginners aim for 3 to 4.');
    expect(text).toContain(
      'If you are returning from an injury, aim for 3 and never go above 4.',
    );
  });
});

describe('the first time', () => {
  test.each(circuits.filter(({ id }) => id !== 'first'))(
    'is one round, and the session $id leads there',
    ({ text }) => {
      expect(text).toMatch(/(one|a single) round\]\(\/sessions\/first\/\)/);
    },
  );

  test.each(pages)('is never "one round fewer" in %s', (path) => {
    const first = sentencesOf(path).filter((line) =>
      /first (one|time|circuit)\b/.test(line),
    );
    expect(first.filter((line) => /round fewer/.test(line))).toEqual([]);
  });

  test('takes what it takes at each level', () => {
    expect(
      textAt('guide/starting-out-or-again.mdx').replace(/\s+/g, ' '),
    ).toContain(
      '4:27 for Regular and Advanced, 3:40 for Beginner and 2:39 for Returning',
    );
  });
});

describe('clumsiness', () => {
  test.each(sessions)('is named by the session $id', ({ text }) => {
    expect(text).toMatch(/\bclums/i);
  });

  const naming = pages.filter((path) => /\bclums/i.test(textAt(path)));

  test.each(naming)('alone ends the circuit in %s', (path) => {
    expect(sentencesOf(path).join('\n')).toMatch(
      /\bclums[^.\n]*\b(is over|end the circuit|stop)\b/i,
    );
  });

  test.each(naming)('is not rested away in %s', (path) => {
    const lines = sentencesOf(path).filter((line) => /\bclums/i.test(line));
    expect(lines.filter((line) => /double/.test(line))).toEqual([]);
  });
});

describe('a step up', () => {
  test('comes after two good circuits, on each page that tells of it', () => {
    const told = [
      ['guide/starting-out-or-again.mdx', 'After two good circuits in a row'],
      [
        'guide/keeping-track.mdx',
        'After two of these in a row, one small step',
      ],
      ['sessions/beginner.mdx', 'After two good ones in a row'],
    ] as const;
    for (const [path, words] of told)
      expect(textAt(path).replace(/\s+/g, ' ')).toContain(words);
  });
});

describe('near days', () => {
  test.each(readersFiles())('are counted as days in %s', (path) => {
    const hours = textAt(path).match(/(within|at least|the) (48|72)\s+hours/g);
    expect(hours).toBeNull();
  });

  test('are named in one sentence', () => {
    expect(CLEAR_DAYS).toMatch(/race today or in the next 3 days/);
    expect(CLEAR_DAYS).toMatch(/key session today or in the next 2\b/);
    expect(CLEAR_DAYS).toMatch(
      /hard leg work in the gym yesterday, today or tomorrow/,
    );
  });

  test.each(circuits)(
    'are named by the session $id, in that sentence and no other',
    ({ text }) => {
      expect(text.match(/<ClearDays \/>/g)).toHaveLength(1);
      expect(text).toMatch(/## Which day [^#]*<ClearDays \/>/);
      expect(text).not.toMatch(/\brace\b[^.]*\bnext 3\b|\bgym yesterday\b/);
    },
  );
});

describe('bone pain', () => {
  const skipOf = (id: string) =>
    exerciseFacts.parse(pageAt(`exercises/${id}.mdx`).facts).skip;

  test('is never marched through', () => {
    for (const id of ['high-knees', 'a-skip'])
      expect(skipOf(id), id).toMatch(
        /stress injury that has not been cleared, leave it out altogether, the march as well/,
      );
    for (const id of [
      'high-knees',
      'a-skip',
      'pogo-hops',
      'single-leg-calf-raise',
      'two-leg-calf-raise',
      'isometric-calf-hold',
    ])
      expect(skipOf(id)).toMatch(
        /pain in one spot on a bone( in your foot or shin)?: no session today.*get it checked/,
      );
  });
});

/** Sentences that contradicted a rule, or promised what is not there. */
const GONE = [
  /the better half/,
  /not here yet/,
  /you lose nothing/i,
  /do one round\]\(\/sessions\/beginner\/\)/,
  /\bbook under/i,
  /three to five simple/i,
  /an easy run if it eases/i,
  /training goes down more easily/i,
  /He does little strength/i,
];

test.each(readersFiles())('%s has no sentence that was taken out', (path) => {
  const text = textAt(path).replace(/\s+/g, ' ');
  expect(GONE.flatMap((gone) => gone.exec(text)?.[0] ?? [])).toEqual([]);
});
