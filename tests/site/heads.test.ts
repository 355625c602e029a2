// What search engines read of a page: its title, its description, and the data in its head.
import { describe, expect, test } from 'vitest';
import { leadsSomewhere, PAGES, textOf } from './builtSite.ts';

/** What a head says, as it is read: without entities. */
function headOf(page: string) {
  const html = textOf(page);
  const read = (pattern: RegExp) =>
    (pattern.exec(html)?.[1] ?? '')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  return {
    page,
    title: read(/<title>([^<]*)<\/title>/),
    description: read(/<meta name="description" content="([^"]*)"/),
    address: read(/<link rel="canonical" href="([^"]*)"/),
    isListed: !html.includes('<meta name="robots" content="noindex"'),
  };
}

interface Data {
  readonly '@type': string;
  readonly [name: string]: unknown;
}

/** The data of one kind in the head of a page. */
function dataOf(page: string, kind: string): Data | undefined {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
    textOf(page),
  )?.[1];
  const { '@graph': graph = [] } = JSON.parse(json ?? '{}') as {
    '@graph'?: readonly Data[];
  };
  return graph.find((data) => data['@type'] === kind);
}

const heads = PAGES.map(headOf);
const listed = heads.filter(({ isListed }) => isListed);
const chapters = PAGES.filter((page) => /^guide\/[\w-]+\/index/.test(page))
  // What is made of data, not of prose, has no article.
  .filter((page) => dataOf(page, 'Article') !== undefined);
const trails = PAGES.filter((page) =>
  textOf(page).includes('class="breadcrumbs"'),
);

describe('titles and descriptions', () => {
  test('are each page’s own', () => {
    const titles = heads.map(({ title }) => title);
    expect(titles.filter((one, at) => titles.indexOf(one) !== at)).toEqual([]);
    const said = listed.map(({ description }) => description);
    expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([]);
  });

  test.each(listed)(
    'of $page fit what is shown',
    ({ page, title, description }) => {
      expect(title.length).toBeGreaterThanOrEqual(15);
      // The home page's has both names of the thing in it, and the last words may be cut.
      expect(title.length).toBeLessThanOrEqual(page === 'index.html' ? 64 : 60);
      expect(description.length).toBeGreaterThanOrEqual(70);
      expect(description.length).toBeLessThanOrEqual(160);
    },
  );

  test.each([
    ['index.html', 'Pre-fatigue running: a short, easy strength circuit'],
    ['guide/what-it-is/index.html', 'What is pre-fatigue running'],
    [
      'guide/what-the-research-says/index.html',
      'Does strength training before a run work? The evidence',
    ],
    [
      'guide/pre-fatigue-or-activation/index.html',
      'Pre-fatigue or activation: what to do before a run',
    ],
    [
      'guide/putting-a-circuit-together/index.html',
      'Pre-run strength circuit: five exercises, reps, rests',
    ],
    ['sessions/index.html', 'Pre-run strength sessions'],
    ['build/index.html', 'Build your pre-run strength circuit'],
    ['exercises/index.html', 'exercises to do before a run'],
    ['exercises/by/calves/index.html', 'Exercises for the calves'],
    ['exercises/plank/index.html', 'Forearm plank: how to do it'],
    ['sessions/short/index.html', 'strength before a run'],
    ['about/sources/index.html', 'Studies on strength work before running'],
  ])('of %s have the words of those who search', (page, words) => {
    expect(headOf(page).title).toContain(words);
  });
});

test('every chapter is an article', () => {
  expect(chapters.length).toBeGreaterThanOrEqual(10);
});

describe.each([...chapters, 'about/index.html'])('the article %s', (page) => {
  const article = dataOf(page, 'Article') ?? { '@type': 'none' };
  const html = textOf(page);

  test('says whose it is, from when, and that it is free', () => {
    const site = expect.objectContaining({
      '@type': 'Organization',
      name: 'Tired on Purpose',
    }) as unknown;
    expect(article).toMatchObject({
      author: site,
      publisher: site,
      inLanguage: 'en-GB',
      isAccessibleForFree: true,
      mainEntityOfPage: headOf(page).address,
      description: headOf(page).description,
    });
    for (const day of [article['datePublished'], article['dateModified']])
      expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('has the picture it is shared with', () => {
    const image = String(article['image']);
    expect(html).toContain(`<meta property="og:image" content="${image}"`);
    expect(leadsSomewhere(new URL(image).pathname)).toBe(true);
  });

  test('shows the day it was last reviewed, and that no clinician did', () => {
    const head = /<header class="chapter-head[^"]*"[\s\S]*?<\/header>/.exec(
      html,
    );
    expect(head?.[0]).toContain(
      `<time datetime="${String(article['dateModified'])}">`,
    );
    expect(head?.[0]).toMatch(/not clinically reviewed/);
    expect(head?.[0]).toMatch(/the people behind this site/);
  });
});

test('every exercise and every session at each level says the way to it', () => {
  const pages = PAGES.filter((page) =>
    /^(exercises\/(?!by\/|index)|sessions\/(?!index))/.test(page),
  );
  expect(pages.length).toBeGreaterThan(40);
  expect(pages.filter((page) => !trails.includes(page))).toEqual([]);
});

describe.each(trails)('the way to %s', (page) => {
  const steps = (dataOf(page, 'BreadcrumbList')?.['itemListElement'] ??
    []) as readonly { position: number; name: string; item: string }[];
  const shown =
    /<nav class="breadcrumbs"[\s\S]*?<\/nav>/.exec(textOf(page))?.[0] ?? '';

  test('begins at the home page and ends at the page itself', () => {
    expect(steps.map(({ position }) => position)).toEqual(
      steps.map((_step, at) => at + 1),
    );
    expect(steps[0]?.name).toBe('Home');
    expect(steps.at(-1)?.item).toBe(headOf(page).address);
    for (const { item } of steps)
      expect(leadsSomewhere(new URL(item).pathname)).toBe(true);
  });

  test('is shown as it is told', () => {
    const links = [...shown.matchAll(/href="([^"]*)"/g)].map(
      ([, href = '']) => href,
    );
    expect(links).toEqual(
      steps.slice(0, -1).map(({ item }) => new URL(item).pathname),
    );
    expect(shown).toContain('aria-current="page"');
  });
});
