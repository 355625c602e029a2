import { expect, test } from 'vitest';
import * as storageKeys from '#core/storageKeys.ts';
import { pageAt } from './pages.ts';

const { formerKey, ...keys } = storageKeys;
const [, privacy = ''] = pageAt('about.mdx').body.split('## Privacy');
const named = [...privacy.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);

test.each(Object.entries(keys))(
  'the page about this site names what is stored as %s',
  (_, key) => {
    expect(named).toContain(formerKey(key));
  },
);

test('it names nothing that is not stored', () => {
  expect(named.toSorted()).toEqual(Object.values(keys).map(formerKey).sort());
});

test('every stored text has a row that says why and for how long', () => {
  const rows = privacy.split('\n').filter((line) => line.startsWith('| `'));
  const isLock = (key: string) => /-(run|write)$/.test(key);
  expect(rows).toHaveLength(
    Object.values(keys).filter((key) => !isLock(key)).length,
  );
  for (const row of rows) {
    const cells = row.split('|').slice(1, -1);
    expect(cells.map((cell) => cell.trim() !== '')).toEqual([true, true, true]);
  }
});
