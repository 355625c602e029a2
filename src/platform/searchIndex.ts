/** One page that matches a search. */
export interface SearchHit {
  readonly url: string;
  readonly title: string;
  /** What kind of page it is: exercise, chapter, session, about. */
  readonly kind: string;
  /** The exercise whose figure stands for it, if there is one. */
  readonly figure: string;
  /** An excerpt in pieces; the marked ones are the words that match. */
  readonly line: readonly { readonly text: string; readonly marked: boolean }[];
}

/** The site's own index of the words on its pages. */
export interface SearchIndex {
  /** The pages that match best, at most `most` of them, of one kind or of any. */
  find(
    words: string,
    kind: string | null,
    most: number,
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

/** The index that the build wrote beside the pages, fetched by this call. */
export async function browserSearchIndex(base: string): Promise<SearchIndex> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Without the worker there is one file less to fetch; the index is small.
  await pagefind.options({ noWorker: true, excerptLength: 18 });
  await pagefind.init();
  return {
    async find(words, kind, most) {
      const filters = kind === null ? {} : { filters: { kind } };
      const { results } = await pagefind.search(words, filters);
      const pages = await Promise.all(
        results.slice(0, most).map((result) => result.data()),
      );
      return pages.map(({ url, excerpt, meta }) => ({
        url,
        title: meta['title'] ?? url,
        kind: meta['kind'] ?? '',
        figure: meta['figure'] ?? '',
        line: excerptPieces(excerpt),
      }));
    },
  };
}

/** The excerpt is text of our own pages, escaped, with the matches in <mark>. */
function excerptPieces(excerpt: string): SearchHit['line'] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => ({
    text: node.textContent ?? '',
    marked: node.nodeName === 'MARK',
  }));
}
