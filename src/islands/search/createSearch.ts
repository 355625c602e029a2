import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { Clock } from '#platform/page/clock.ts';
import type { SearchHit, SearchIndex } from '#platform/page/searchIndex.ts';

/** The state of a search. */
export type SearchState =
  | { readonly state: 'empty' }
  | { readonly state: 'searching' }
  | { readonly state: 'found'; readonly pages: readonly SearchHit[] }
  /** The index could not be fetched. */
  | { readonly state: 'failed' };

/** The kinds of page a search can be limited to. */
export const KINDS = ['Exercise', 'Chapter', 'Session'] as const;
export type PageKind = (typeof KINDS)[number];

const MAX_RESULTS = 12;
// How long to wait after a keystroke: long enough to type on, short enough not to be noticed.
const DEBOUNCE_MS = 120;

/** A search as signals: takes words and a kind, gives pages; results that arrive after a newer query are dropped. */
export function createSearch(open: () => Promise<SearchIndex>, clock: Clock) {
  const [words, setWords] = createSignal('');
  const [kind, setKind] = createSignal<PageKind | null>(null);
  const [state, setState] = createSignal<SearchState>({ state: 'empty' });
  let index: Promise<SearchIndex> | undefined;
  let latestQuery = 0;
  let cancel: (() => void) | undefined;

  async function runSearch(text: string, wantedKind: PageKind | null) {
    const query = ++latestQuery;
    try {
      index ??= open();
      const pages = await (await index).find(text, wantedKind, MAX_RESULTS);
      if (query === latestQuery) setState({ state: 'found', pages });
    } catch {
      // Forget the failed index, so that the next keystroke fetches it again.
      index = undefined;
      if (query === latestQuery) setState({ state: 'failed' });
    }
  }

  createEffect(
    on([words, kind], ([text, wantedKind]) => {
      cancel?.();
      latestQuery += 1;
      if (text.trim() === '') {
        setState({ state: 'empty' });
        return;
      }
      setState((before) =>
        before.state === 'found' ? before : { state: 'searching' },
      );
      cancel = clock.after(
        DEBOUNCE_MS,
        () => void runSearch(text.trim(), wantedKind),
      );
    }),
  );
  onCleanup(() => cancel?.());
  return { words, setWords, kind, setKind, state };
}
