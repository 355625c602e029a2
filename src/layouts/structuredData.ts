// What a page is, in the words search engines read (schema.org).
import { addressOf } from '#addresses';

/** The name of the site, under which its people write. */
export const SITE_NAME = 'Tired on Purpose';

/** A page that stands above another one, on the way to it from the home page. */
export interface Step {
  readonly name: string;
  /** Its path below the folder in which the site is served. */
  readonly path: string;
}

/** What is said of a page of prose; addresses in full, days as "2026-11-27". */
export interface ArticleFacts {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  /** The address of the home page. */
  readonly home: string;
  readonly image: string;
  readonly published: string | undefined;
  readonly reviewed: string | undefined;
}

type Data = Readonly<Record<string, unknown>>;

/** A page of prose as an article by the people behind this site, free to read. */
export function articleData(facts: ArticleFacts): Data {
  const organization = {
    '@type': 'Organization',
    name: SITE_NAME,
    url: facts.home,
  };
  return {
    '@type': 'Article',
    headline: facts.title,
    description: facts.description,
    inLanguage: 'en-GB',
    mainEntityOfPage: facts.address,
    image: facts.image,
    author: organization,
    publisher: organization,
    ...(facts.published ? { datePublished: facts.published } : {}),
    ...(facts.reviewed ? { dateModified: facts.reviewed } : {}),
    isAccessibleForFree: true,
  };
}

/** The way to a page from the home page, with the page itself at the end. */
export function breadcrumbData(
  above: readonly Step[],
  here: { readonly name: string; readonly address: URL },
): Data {
  const steps = [
    ...above.map(({ name, path }) => ({
      name,
      item: new URL(addressOf(path), here.address).href,
    })),
    { name: here.name, item: here.address.href },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  };
}

/** Several things that are said of one page. */
export function pageData(...data: readonly Data[]): Data {
  return { '@context': 'https://schema.org', '@graph': data };
}

/** Data as JSON inside a script element. Only "<" could end the element early, so it is escaped. */
export function jsonInPage(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
