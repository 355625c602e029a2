/** One page that matches. */
export interface Found {
  readonly url: string;
  readonly title: string;
  /** What kind of page it is: exercise, chapter, session, about. */
  readonly kind: string;
  /** The exercise whose figure stands for it, if there is one. */
  readonly figure: string;
  /** The matching line, in pieces; those marked are the words that match. */
  readonly line: readonly { readonly text: string; readonly marked: boolean }[];
}

/** The site's own index of its words. */
export interface SearchIndex {
  /** The pages that match best, at most so many. */
  find(
    words: string,
    kind: string | null,
    most: number,
  ): Promise<readonly Found[]>;
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

/** The index that the build wrote beside the pages; fetched at the first call, and not before. */
export async function browserSearchIndex(base: string): Promise<SearchIndex> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // One file less to fetch; the index is small.
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
        line: piecesOf(excerpt),
      }));
    },
  };
}

// The excerpt is our own page's text with its special signs escaped and the matches in <mark>.
function piecesOf(excerpt: string): Found['line'] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => ({
    text: node.textContent ?? '',
    marked: node.nodeName === 'MARK',
  }));
}
