import { createRoot } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { fakeClock } from '#fakes/fakeClock.ts';
import { createSearch } from '#islands/search/createSearch.ts';
import type { SearchHit, SearchIndex } from '#platform/searchIndex.ts';

function aPage(title: string): SearchHit {
  return { url: '/', title, kind: 'Exercise', figure: '', excerpt: [] };
}

/** An index whose answers come when the test says so. */
function slowIndex() {
  const waiting: (() => void)[] = [];
  const index: SearchIndex = {
    find: (words) =>
      new Promise((resolve) => {
        waiting.push(() => {
          resolve([aPage(words)]);
        });
      }),
  };
  return { index, waiting };
}

function begun(open: () => Promise<SearchIndex>) {
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
  test('waits until the fingers rest', async () => {
    const asked: string[] = [];
    const { search, clock } = begun(() =>
      Promise.resolve({
        find: (words: string) => {
          asked.push(words);
          return Promise.resolve([]);
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
    expect(asked).toEqual(['squat']);
  });

  test('drops an answer that comes after a newer question', async () => {
    const { index, waiting } = slowIndex();
    const { search, clock } = begun(() => Promise.resolve(index));
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
      pages: [{ title: 'second' }],
    });
  });

  test('says that it failed, and tries again at the next letter', async () => {
    let tries = 0;
    const { search, clock } = begun(() => {
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
    const { search, clock } = begun(() => Promise.resolve(slowIndex().index));
    search.setWords('a');
    search.setWords('  ');
    clock.pass(200);
    await settle();
    expect(search.state()).toEqual({ state: 'empty' });
  });

  test('lets go of the clock when it is disposed of', async () => {
    const { search, clock, dispose } = begun(() =>
      Promise.resolve(slowIndex().index),
    );
    search.setWords('a');
    dispose();
    expect(clock.waiting()).toBe(0);
    await settle();
  });
});
