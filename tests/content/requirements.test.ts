import { expect, test } from 'vitest';
import { chapterFacts } from '#collections/pageFacts.ts';
import { pagesIn, textAt } from './pages.ts';
import { withSpeakers } from './speakers.ts';
import register from './requirements.json' with { type: 'json' };

/** Where each fact of the article is told, and each of its tensions settled. */
const places = Object.entries(register).map(([name, { file, look }]) => ({
  name,
  path: file.replace('content/', ''),
  look,
}));

test.each(places)('$name is told in $path', ({ path, look }) => {
  const text = withSpeakers(textAt(path))
    .replace(/[*_]|\[|\]\([^)]*\)/g, '')
    .replace(/\s+/g, ' ');
  expect(look.filter((words) => !text.includes(words))).toEqual([]);
});

test('all 71 facts and all 19 tensions have their place', () => {
  const names = [
    ...Array.from({ length: 71 }, (_, at) => `R${String(at + 1)}`),
    ...Array.from({ length: 19 }, (_, at) => `T${String(at + 1)}`),
  ];
  expect(places.map(({ name }) => name)).toEqual(names);
});

test('a chapter lists the facts it is the place for', () => {
  for (const { id, facts } of pagesIn('guide')) {
    const here = places.flatMap(({ name, path }) =>
      path === `guide/${id}.mdx` && name.startsWith('R') ? [name] : [],
    );
    expect(chapterFacts.parse(facts).requirements ?? []).toEqual(
      expect.arrayContaining(here),
    );
  }
});
