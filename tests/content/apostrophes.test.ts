import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { pageAt, readersFiles, textAt } from './pages.ts';

// The text below the facts has its apostrophes rounded by the build; the facts are shown as they are written.
test.each(readersFiles().filter((path) => !path.startsWith('poses/')))(
  'no straight apostrophe stands in the facts of %s',
  (path) => {
    const facts = path.endsWith('.mdx')
      ? pageAt(path).facts
      : load(textAt(path));
    expect(textsIn(facts).filter((text) => text.includes("'"))).toEqual([]);
  },
);

/** Every text in facts, however deep. */
function textsIn(facts: unknown): readonly string[] {
  if (typeof facts === 'string') return [facts];
  if (typeof facts !== 'object' || facts === null) return [];
  return Object.values(facts).flatMap(textsIn);
}
