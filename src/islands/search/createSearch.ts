import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { Clock } from '#platform/clock.ts';
import type { SearchHit, SearchIndex } from '#platform/searchIndex.ts';

/** How a search stands. */
export type SearchState =
  | { readonly state: 'empty' }
  | { readonly state: 'looking' }
  | { readonly state: 'found'; readonly pages: readonly SearchHit[] }
  /** The index could not be fetched. */
  | { readonly state: 'failed' };

/** The kinds of page a search can keep to. */
export const KINDS = ['Exercise', 'Chapter', 'Session'] as const;
export type PageKind = (typeof KINDS)[number];

const MOST = 12;
// Long enough for a finger that types, short enough to feel at once.
const SETTLE_MS = 120;

/** A search as signals: words and kind in, pages out; an answer that comes too late is dropped. */
export function createSearch(open: () => Promise<SearchIndex>, clock: Clock) {
  const [words, setWords] = createSignal('');
  const [kind, setKind] = createSignal<PageKind | null>(null);
  const [state, setState] = createSignal<SearchState>({ state: 'empty' });
  let index: Promise<SearchIndex> | undefined;
  let asked = 0;
  let cancel: (() => void) | undefined;

  async function look(text: string, wanted: PageKind | null) {
    const number = ++asked;
    try {
      index ??= open();
      const pages = await (await index).find(text, wanted, MOST);
      if (number === asked) setState({ state: 'found', pages });
    } catch {
      // The next letter tries again, once the network is back.
      index = undefined;
      if (number === asked) setState({ state: 'failed' });
    }
  }

  createEffect(
    on([words, kind], ([text, wanted]) => {
      cancel?.();
      asked += 1;
      if (text.trim() === '') {
        setState({ state: 'empty' });
        return;
      }
      setState((before) =>
        before.state === 'found' ? before : { state: 'looking' },
      );
      cancel = clock.after(SETTLE_MS, () => void look(text.trim(), wanted));
    }),
  );
  onCleanup(() => cancel?.());
  return { words, setWords, kind, setKind, state };
}
