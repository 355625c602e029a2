import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { Clock } from '#platform/page/clock.ts';
import type {
  PageKind,
  SearchIndex,
  SearchResults,
} from '#platform/page/searchIndex.ts';

/** The state of a search. */
export type SearchState =
  | { readonly state: 'empty' }
  | { readonly state: 'searching' }
  | {
      readonly state: 'found';
      /** What was looked for, as typed. */
      readonly words: string;
      readonly kind: PageKind | null;
      readonly results: SearchResults;
    }
  /** The index could not be fetched. */
  | { readonly state: 'failed' };

/** The kinds of page a search can be limited to. */
export const KINDS = [
  'Exercise',
  'Chapter',
  'Session',
] as const satisfies readonly PageKind[];

// As many as a tall phone shows at once; their texts are fetched.
const RESULTS_AT_ONCE = 8;
// How long to wait after a keystroke: long enough to type on, short enough not to be noticed.
const DEBOUNCE_MS = 120;

/** A search as signals: takes words and a kind, gives pages, and more of them when asked; results that arrive after a newer query are dropped. */
export function createSearch(open: () => Promise<SearchIndex>, clock: Clock) {
  const [words, setWords] = createSignal('');
  const [kind, setKind] = createSignal<PageKind | null>(null);
  const [state, setState] = createSignal<SearchState>({ state: 'empty' });
  let index: Promise<SearchIndex> | undefined;
  let latestQuery = 0;
  let limit = RESULTS_AT_ONCE;
  let cancel: (() => void) | undefined;

  async function runSearch(text: string, wantedKind: PageKind | null) {
    const query = ++latestQuery;
    try {
      index ??= open();
      const results = await (await index).find(text, wantedKind, limit);
      if (query === latestQuery)
        setState({ state: 'found', words: text, kind: wantedKind, results });
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
      limit = RESULTS_AT_ONCE;
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

  function showMore() {
    limit += RESULTS_AT_ONCE;
    void runSearch(words().trim(), kind());
  }

  return { words, setWords, kind, setKind, state, showMore };
}
