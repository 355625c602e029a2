import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ASK_FIRST, NOT_TODAY } from '#core/safety/safetyQuestions.ts';
import { sourceFacts } from '#collections/sourceFacts.ts';
import { speakerFacts } from '#collections/speakerFacts.ts';
import { PAGES, textOf } from './builtSite.ts';

function entriesOf(file: string): readonly unknown[] {
  const path = new URL(`../../content/${file}`, import.meta.url);
  return load(readFileSync(path, 'utf8')) as unknown[];
}

const sources = entriesOf('sources.yaml').map((one) => sourceFacts.parse(one));
const speakers = entriesOf('quotes.yaml').map((one) => speakerFacts.parse(one));
const article = sources.find(({ id }) => id === 'mens-fitness')?.url ?? '';

/** The text of HTML: without scripts and tags, and with the usual entities decoded. */
function textContentOf(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<wbr\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

function mainOf(page: string): string {
  return /<main\b[\s\S]*<\/main>/.exec(textOf(page))?.[0] ?? '';
}

describe('the lists of "any of these today?"', () => {
  // The preview of a circuit asks them as well; tests/e2e/before-anything-else.story.ts checks that.
  test.each([
    'guide/how-often-and-when-not/index.html',
    'about/index.html',
    'build/index.html',
    'sessions/first/index.html',
  ])('are word for word in %s', (page) => {
    const items = [
      ...mainOf(page).matchAll(/<li\b[^>]*>([\s\S]*?)<\/li>/g),
    ].map(([, item = '']) => textContentOf(item));
    const words = [...NOT_TODAY, ...ASK_FIRST].map((one) => one.words);
    expect(items.filter((item) => words.some((one) => one === item))).toEqual(
      words,
    );
  });
});

describe('the article', () => {
  const mentioning = PAGES.filter((page) =>
    /\barticle\b/i.test(textContentOf(mainOf(page))),
  );

  test('is mentioned in the guide, the exercises, the sessions, the tools and the about page', () => {
    expect(mentioning).toEqual(
      expect.arrayContaining([
        'guide/how-hard/index.html',
        'exercises/plank/index.html',
        'sessions/reference/index.html',
        // These two mention it in the markup of their islands.
        'build/index.html',
        'session/index.html',
        'about/index.html',
        'about/sources/index.html',
      ]),
    );
  });

  test.each(mentioning)('is named and linked in %s', (page) => {
    const name =
      /<a\b[^>]*href="([^"]*)"[^>]*>\s*(?:Men['’]s Fitness UK|mensfitness\.co\.uk)\s*<\/a>/;
    expect(name.exec(mainOf(page).replaceAll('&#39;', "'"))?.[1]).toBe(article);
  });
});

describe('the article a ready-made session leans on', () => {
  const pages = PAGES.filter(
    (page) =>
      /^sessions\/./.test(page) &&
      /\barticle\b/i.test(textContentOf(mainOf(page))),
  );

  test.each(pages)('is named where %s first mentions it', (page) => {
    const [before = '', after] = mainOf(page).split(article);
    expect(after).toBeDefined();
    // The deck may mention it where the line below names it.
    const textBefore = before.replace(
      /<p class="deck">[^<]*<\/p>\s*(?=<p class="small credit"[^>]*>)/,
      '',
    );
    expect(textContentOf(`${textBefore}">`)).toMatch(
      /^(?!.*\barticle\b.*\barticle\b).*The article mentioned here is about pre-fatigue running, in$/i,
    );
  });

  test('is mentioned by several of them', () => {
    expect(pages.length).toBeGreaterThan(3);
  });
});

describe('a quotation on a page', () => {
  const quoting = PAGES.filter((page) => textOf(page).includes('<blockquote'));
  const figures = quoting.flatMap((page) =>
    [...textOf(page).matchAll(/<figure class="said[\s\S]*?<\/figure>/g)].map(
      ([html]) => ({ page, html }),
    ),
  );

  test('always stands in a figure of its own, and there are several', () => {
    const blocks = quoting.flatMap((page) => [
      ...textOf(page).matchAll(/<blockquote/g),
    ]);
    expect(figures.length).toBe(blocks.length);
    expect(figures.length).toBeGreaterThan(4);
  });

  test.each(figures)(
    'in $page is word for word, and names its speaker',
    ({ html }) => {
      const block = /<blockquote[\s\S]*<\/blockquote>/.exec(html)?.[0] ?? '';
      const words = /^“(.*)”$/.exec(textContentOf(block))?.[1] ?? '';
      const speaker = speakers.find(({ phrases }) =>
        phrases.some((phrase) => phrase.words === words),
      );
      expect(words.split(' ').length).toBeLessThanOrEqual(10);
      const caption = textContentOf(
        /<figcaption[\s\S]*<\/figcaption>/.exec(html)?.[0] ?? '',
      );
      const { who = 'nobody', role = '', tie = '' } = speaker ?? {};
      for (const part of [who, role, tie, 'Men’s Fitness UK'])
        expect(caption).toContain(part);
      expect(html).toContain(`href="${article}"`);
    },
  );
});

test('every source that has an address or a DOI is a link', () => {
  const html = textOf('about/sources/index.html');
  const missing = sources.filter(({ doi, url }) => {
    const address = doi ? `https://doi.org/${doi}` : url;
    return address !== undefined && !html.includes(`href="${address}"`);
  });
  expect(missing.map(({ id }) => id)).toEqual([]);
});
