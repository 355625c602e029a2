/** One page that matches a search. */
export interface SearchHit {
  readonly url: string;
  readonly title: string;
  /** What kind of page it is: exercise, chapter, session, about. */
  readonly kind: string;
  /** The id of the exercise whose figure is shown beside it; empty without one. */
  readonly figure: string;
  /** An excerpt in pieces; the marked ones are the words that match. */
  readonly excerpt: readonly {
    readonly text: string;
    readonly marked: boolean;
  }[];
}

/** The site's own index of the words on its pages. */
export interface SearchIndex {
  /** The best-matching pages, at most `limit` of them, of one kind or of any. */
  find(
    words: string,
    kind: string | null,
    limit: number,
  ): Promise<readonly SearchHit[]>;
}

interface Pagefind {
  options(options: {
    readonly noWorker?: boolean;
    readonly excerptLength?: number;
  }): Promise<void>;
  init(): Promise<void>;
  search(
    words: string,
    options?: { readonly filters?: Readonly<Record<string, string>> },
  ): Promise<{
    readonly results: readonly { data(): Promise<PagefindPage> }[];
  }>;
}

interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Fetches the index that the build wrote beside the pages. */
export async function browserSearchIndex(base: string): Promise<SearchIndex> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // The index is small, so the worker would only be one more file to fetch.
  await pagefind.options({ noWorker: true, excerptLength: 18 });
  await pagefind.init();
  return {
    async find(words, kind, limit) {
      const filters = kind === null ? {} : { filters: { kind } };
      const { results } = await pagefind.search(words, filters);
      const pages = await Promise.all(
        results.slice(0, limit).map((result) => result.data()),
      );
      return pages.map(({ url, excerpt, meta }) => ({
        url,
        title: meta['title'] ?? url,
        kind: meta['kind'] ?? '',
        figure: meta['figure'] ?? '',
        excerpt: excerptPieces(excerpt),
      }));
    },
  };
}

/** Splits an excerpt, which is escaped text of our own pages with the matches in <mark>. */
function excerptPieces(excerpt: string): SearchHit['excerpt'] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => ({
    text: node.textContent ?? '',
    marked: node.nodeName === 'MARK',
  }));
}
