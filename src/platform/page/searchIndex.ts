/** What kind of page a search finds: one of the site's content, or a page that is a list or a tool. */
export type PageKind =
  'Exercise' | 'Chapter' | 'Session' | 'List' | 'Tool' | 'About';

/** One page that matches a search. */
export interface SearchHit {
  /** Its address; where the words stand under one of its headings, the address of that heading. */
  readonly url: string;
  readonly title: string;
  readonly kind: PageKind;
  /** The id of the exercise whose figure is shown beside it; empty without one. */
  readonly figure: string;
  /** The number of a chapter; 0 for any other page. */
  readonly number: number;
  /** The strip of a session as a short text; empty for any other page. */
  readonly strip: string;
  /** The heading under which the words stand; empty at the top of the page. */
  readonly heading: string;
  /** An excerpt in pieces; the marked ones are the words that match. */
  readonly excerpt: readonly {
    readonly text: string;
    readonly marked: boolean;
  }[];
}

/** The best-matching pages, and how many match in all. */
export interface SearchResults {
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

/** The site's own index of the words on its pages. */
export interface SearchIndex {
  /** The best-matching pages, at most `limit` of them, of one kind or of any. Only what is returned is fetched. */
  find(
    words: string,
    kind: PageKind | null,
    limit: number,
  ): Promise<SearchResults>;
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

/** A page, and its parts in which the words stand: the top of it, and what is under a heading. */
interface PagefindPage extends PagefindPart {
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly (PagefindPart & { readonly title: string })[];
}

interface PagefindPart {
  readonly url: string;
  readonly excerpt: string;
  readonly locations: readonly number[];
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
      return { hits: pages.map(hitOf), total: results.length };
    },
  };
}

function hitOf(page: PagefindPage): SearchHit {
  const { meta, sub_results: parts } = page;
  const title = meta['title'] ?? page.url;
  const best = parts.reduce<PagefindPart & { readonly title?: string }>(
    (top, part) => (part.locations.length > top.locations.length ? part : top),
    parts[0] ?? page,
  );
  const heading = best.title ?? title;
  const description = meta['description'];
  return {
    url: description === undefined ? best.url : page.url,
    title,
    kind: (meta['kind'] ?? 'About') as PageKind,
    figure: meta['figure'] ?? '',
    number: Number(meta['number'] ?? 0),
    strip: meta['strip'] ?? '',
    heading: heading === title || description !== undefined ? '' : heading,
    excerpt:
      description === undefined
        ? excerptPieces(best.excerpt)
        : [{ text: description, marked: false }],
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
