import { expect, test } from 'vitest';
import {
  HEADING_ABOVE,
  sectionsOf,
} from '#components/content/tables/sections.ts';

const FILE = 'content/guide/how-hard.mdx';
const table = `<table aria-labelledby="${HEADING_ABOVE}">`;

test('a text is cut at its headings, and a table is named after the one above it', () => {
  expect(
    sectionsOf(
      `<p>Aim.</p>\n<h2 id="scale">The scale</h2>${table}<h2 id="run">Run</h2>${table}`,
      FILE,
    ),
  ).toEqual({
    opening: '<p>Aim.</p>',
    sections: [
      '<h2 id="scale">The scale</h2><table aria-labelledby="scale">',
      '<h2 id="run">Run</h2><table aria-labelledby="run">',
    ],
  });
});

test('a text may begin with a heading', () => {
  const text = '<h2 id="scale">The scale</h2><p>Rate it.</p>';
  expect(sectionsOf(text, FILE)).toEqual({ opening: '', sections: [text] });
});

test('a table without a heading above it is refused by file', () => {
  expect(() => sectionsOf(`${table}<h2 id="run">Run</h2>`, FILE)).toThrow(
    /^content\/guide\/how-hard\.mdx has a table without a heading/,
  );
});
