import { createRoot } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { fakeClock } from '#fakes/fakeClock.ts';
import { createSearch } from '#islands/search/createSearch.ts';
import type { SearchIndex, SearchResults } from '#platform/page/searchIndex.ts';

/** Results without a page, told apart by how many they say there are. */
function results(total: number): SearchResults {
  return { hits: [], total };
}

/** An index whose results arrive when the test calls `waiting`. */
function slowIndex() {
  const waiting: (() => void)[] = [];
  const index: SearchIndex = {
    find: (words) =>
      new Promise((resolve) => {
        waiting.push(() => {
          resolve(results(words.length));
        });
      }),
  };
  return { index, waiting };
}

function startSearch(open: () => Promise<SearchIndex>) {
  const clock = fakeClock();
  return createRoot((dispose) => ({
    search: createSearch(open, clock),
    clock,
    dispose,
  }));
}

async function settle() {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}

describe('a search', () => {
  test('waits until typing pauses', async () => {
    const queries: string[] = [];
    const { search, clock } = startSearch(() =>
      Promise.resolve({
        find: (words: string) => {
          queries.push(words);
          return Promise.resolve(results(0));
        },
      }),
    );
    await settle();
    for (const words of ['s', 'sq', 'squ', 'squat ']) {
      search.setWords(words);
      clock.pass(50);
    }
    clock.pass(200);
    await settle();
    expect(queries).toEqual(['squat']);
  });

  test('drops results that arrive after a newer query', async () => {
    const { index, waiting } = slowIndex();
    const { search, clock } = startSearch(() => Promise.resolve(index));
    search.setWords('first');
    clock.pass(200);
    await settle();
    search.setWords('second');
    clock.pass(200);
    await settle();
    waiting[1]?.();
    await settle();
    waiting[0]?.();
    await settle();
    expect(search.state()).toMatchObject({
      state: 'found',
      words: 'second',
      results: { total: 'second'.length },
    });
  });

  test('reports a failure, and tries again at the next keystroke', async () => {
    let tries = 0;
    const { search, clock } = startSearch(() => {
      tries += 1;
      return tries === 1
        ? Promise.reject(new Error('away'))
        : Promise.resolve(slowIndex().index);
    });
    search.setWords('a');
    clock.pass(200);
    await settle();
    expect(search.state()).toEqual({ state: 'failed' });
    search.setWords('ab');
    clock.pass(200);
    await settle();
    expect(tries).toBe(2);
  });

  test('is empty again when the words are', async () => {
    const { search, clock } = startSearch(() =>
      Promise.resolve(slowIndex().index),
    );
    search.setWords('a');
    search.setWords('  ');
    clock.pass(200);
    await settle();
    expect(search.state()).toEqual({ state: 'empty' });
  });

  test('shows more when asked, and the first again for other words', async () => {
    const limits: number[] = [];
    const { search, clock } = startSearch(() =>
      Promise.resolve({
        find: (_words, _kind, limit) => {
          limits.push(limit);
          return Promise.resolve(results(30));
        },
      }),
    );
    search.setWords('calf');
    clock.pass(200);
    await settle();
    search.showMore();
    await settle();
    search.setKind('Session');
    clock.pass(200);
    await settle();
    expect(limits).toEqual([8, 16, 8]);
  });

  test('cancels its timeout when it is disposed of', async () => {
    const { search, clock, dispose } = startSearch(() =>
      Promise.resolve(slowIndex().index),
    );
    search.setWords('a');
    dispose();
    expect(clock.waiting()).toBe(0);
    await settle();
  });
});
