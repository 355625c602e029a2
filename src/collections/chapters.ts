import { getCollection, type CollectionEntry } from 'astro:content';

type GuidePage = CollectionEntry<'guide'>;

/** A chapter of the guide, with its number. */
export type Chapter = GuidePage & { readonly data: { readonly order: number } };

/** The chapters of the guide, in their order. */
export async function allChapters(): Promise<readonly Chapter[]> {
  const pages = await getCollection('guide');
  return pages
    .filter(isChapter)
    .sort((one, other) => one.data.order - other.data.order);
}

/** The pages of the guide that stand beside the chapters, without a number, in their turn. */
export async function pagesBesideChapters(): Promise<readonly GuidePage[]> {
  const pages = await getCollection('guide');
  return pages
    .filter((page) => !isChapter(page))
    .sort((one, other) => (one.data.beside ?? 0) - (other.data.beside ?? 0));
}

/** Whether a page of the guide is a chapter. */
export function isChapter(page: GuidePage): page is Chapter {
  return page.data.order !== undefined;
}

/** Whole minutes it takes to read a text, one at least. */
export function readingMinutes(body: string): number {
  const WORDS_A_MINUTE = 220;
  return Math.max(1, Math.round(body.split(/\s+/).length / WORDS_A_MINUTE));
}

/** How many words each section of a text has, of those that begin with a heading of the second rank. */
export function sectionWords(body: string): readonly number[] {
  const [, ...sections] = body.split(/^## /m);
  return sections.map((section) => section.trim().split(/\s+/).length);
}
