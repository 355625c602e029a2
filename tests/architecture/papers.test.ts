import { describe, expect, test } from 'vitest';
import requirements from '../content/requirements.json' with { type: 'json' };
import {
  FILES,
  headingsOf,
  missingFoldersIn,
  missingIn,
  proseOf,
  rulesCitedIn,
  textOf,
} from './papers.ts';

const readable = FILES.filter((path) =>
  /\.(tsx?|mjs|astro|mdx?|ya?ml|css)$/.test(path),
);
const papers = FILES.filter((path) => /\.md$/.test(path));
const rules = headingsOf(textOf('docs/rules.md'));

// These plant what is not there, to see it found.
const prose = readable
  .filter((path) => !path.startsWith('tests/architecture/'))
  .map((path) => ({ path, text: proseOf(path, textOf(path)) }));

describe('what comments and papers lean on', () => {
  test('is there: no file is named that is missing', () => {
    const missing = prose.flatMap(({ path, text }) =>
      missingIn(text, FILES).map((name) => `${path} names ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('is there: no folder is named that is missing', () => {
    const missing = prose.flatMap(({ path, text }) =>
      missingFoldersIn(text, FILES).map((name) => `${path} names ${name}/`),
    );
    expect(missing).toEqual([]);
  });

  test('is a rule of the paper, where a rule is cited', () => {
    const wrong = prose.flatMap(({ path, text }) =>
      rulesCitedIn(text)
        .filter((name) => !rules.includes(name))
        .map((name) => `${path} cites "${name}"`),
    );
    expect(wrong).toEqual([]);
  });

  test('is a heading, where a paper links to one', () => {
    const wrong = papers.flatMap((path) => {
      const own = headingsOf(textOf(path)).map(anchorOf);
      return [...textOf(path).matchAll(/\]\(#([^)]*)\)/g)]
        .map(([, anchor = '']) => anchor)
        .filter((anchor) => !own.includes(anchor))
        .map((anchor) => `${path} links to #${anchor}`);
    });
    expect(wrong).toEqual([]);
  });

  test('is a file, where a paper links to one', () => {
    const wrong = papers.flatMap((path) => {
      const folder = path.includes('/') ? path.replace(/\/[^/]*$/, '/') : '';
      return [...textOf(path).matchAll(/\]\(((?!https?:|#|\/)[^)]*)\)/g)]
        .map(([, target = '']) =>
          `${folder}${target}`.replace(/^docs\/\.\.\//, ''),
        )
        .filter((target) => !FILES.includes(target))
        .map((target) => `${path} links to ${target}`);
    });
    expect(wrong).toEqual([]);
  });
});

test('the README is read in one go', () => {
  expect(textOf('README.md').split('\n').length).toBeLessThan(90);
});

describe('every rule of the paper', () => {
  const sections = textOf('docs/rules.md')
    .split(/^## /m)
    .slice(1)
    .map((text) => ({ name: text.split('\n')[0] ?? '', text }));

  test.each(sections)(
    '$name says who stands behind it, and where it is decided',
    ({ text }) => {
      const behind =
        /\*\*Behind it:\*\*([\s\S]*?)\n\*\*Decided in:\*\*/.exec(text)?.[1] ??
        '';
      expect(behind).toMatch(/\b(article|study|experience|judgement)\b/);
      expect(text).toMatch(/\*\*Decided in:\*\*[\s\S]*`/);
    },
  );

  test.each(sections)(
    '$name leans only on studies among the sources',
    ({ text }) => {
      const ids = textOf('content/sources.yaml');
      const named = [...text.matchAll(/`([a-z]+(?:-[a-z]+)*(?:-\d{4})?)`/g)]
        .map(([, id = '']) => id)
        .filter((id) => id.includes('-') && !id.includes('.'));
      expect(named.filter((id) => !ids.includes(`id: ${id}\n`))).toEqual([]);
    },
  );
});

test('the article’s facts and tensions are told one by one, as many as have a page', () => {
  const told = [...textOf('docs/article.md').matchAll(/^\| ([RT]\d+)\b/gm)].map(
    ([, name]) => name,
  );
  expect(told).toEqual(Object.keys(requirements));
});

describe('a lie in a paper is seen', () => {
  test.each([
    ['a file by its path', 'See `src/core/session/reading.ts`.'],
    ['a file by the end of its path', '// read by core/safetyAnswer.ts.'],
    ['a file by its name', 'The command is in serving.mjs.'],
    ['a relative link', '[the rules](docs/rule.md)'],
  ])('%s', (_what, text) => {
    expect(missingIn(text, FILES)).toHaveLength(1);
  });

  test.each([
    'src/core/circuit/circuit.ts',
    'core/circuit/circuit.ts',
    '`circuit.ts`',
    '../core/circuit/circuit.ts',
    '#core/circuit/circuit.ts',
    'content/exercises/<id>.mdx',
    'content/poses/*.yaml',
    'src/pages/exercises/[id].astro',
    'https://example.org/page.json',
  ])('but not %s', (text) => {
    expect(missingIn(`It is ${text}, and so on.`, FILES)).toEqual([]);
  });

  test('a folder', () => {
    expect(missingFoldersIn('All of `src/helpers/` goes.', FILES)).toEqual([
      'src/helpers',
    ]);
    expect(missingFoldersIn('All of `src/core/` stays.', FILES)).toEqual([]);
  });

  test('a rule, also over two lines of a comment', () => {
    const text = proseOf(
      'src/core/leak.ts',
      '/**\n * Longer (rule "The third\n * sign").\n */\nexport const x = 1; // (rules "Pain" and "Sides")\n  // Two lines (rule "A\n  // first").\nexport const y = 2;\n',
    );
    expect(rulesCitedIn(text)).toEqual([
      'The third sign',
      'Pain',
      'Sides',
      'A first',
    ]);
  });
});

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replace(/\s/g, '-');
}
