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

/** HTML as it is read: without scripts and tags, the usual entities put back. */
function readable(html: string): string {
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
  // The preview of any circuit asks them as well: see the story of what comes before anything else.
  test.each([
    'guide/how-often-and-when-not/index.html',
    'about/index.html',
    'build/index.html',
    'sessions/first/index.html',
  ])('stand word for word in %s', (page) => {
    const items = [
      ...mainOf(page).matchAll(/<li\b[^>]*>([\s\S]*?)<\/li>/g),
    ].map(([, item = '']) => readable(item));
    const words = [...NOT_TODAY, ...ASK_FIRST].map((one) => one.words);
    expect(items.filter((item) => words.some((one) => one === item))).toEqual(
      words,
    );
  });
});

describe('the article', () => {
  const speaking = PAGES.filter((page) =>
    /\barticle\b/i.test(readable(mainOf(page))),
  );

  test('is spoken of in the guide, the exercises, the sessions, the tools and about', () => {
    expect(speaking).toEqual(
      expect.arrayContaining([
        'guide/how-hard/index.html',
        'exercises/plank/index.html',
        'sessions/reference/index.html',
        // These two speak of it once their islands do.
        'build/index.html',
        'session/index.html',
        'about/index.html',
        'about/sources/index.html',
      ]),
    );
  });

  test.each(speaking)('is named and linked in %s', (page) => {
    const name =
      /<a\b[^>]*href="([^"]*)"[^>]*>\s*(?:Men['’]s Fitness UK|mensfitness\.co\.uk)\s*<\/a>/;
    expect(name.exec(mainOf(page).replaceAll('&#39;', "'"))?.[1]).toBe(article);
  });
});

describe('the article a ready-made session leans on', () => {
  const pages = PAGES.filter(
    (page) =>
      /^sessions\/./.test(page) && /\barticle\b/i.test(readable(mainOf(page))),
  );

  test.each(pages)('is named at the words that speak of it in %s', (page) => {
    const [before = '', after] = mainOf(page).split(article);
    expect(after).toBeDefined();
    // The deck may speak of it where the name is the line below.
    const said = before.replace(
      /<p class="deck">[^<]*<\/p>\s*(?=<p class="small credit">)/,
      '',
    );
    expect(readable(`${said}">`)).toMatch(
      /^(?!.*\barticle\b.*\barticle\b).*The article meant here is one on pre-fatigue running in$/i,
    );
  });

  test('is spoken of by some', () => {
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

  test('is always in marks, with a name, and there are some', () => {
    const blocks = quoting.flatMap((page) => [
      ...textOf(page).matchAll(/<blockquote/g),
    ]);
    expect(figures.length).toBe(blocks.length);
    expect(figures.length).toBeGreaterThan(4);
  });

  test.each(figures)(
    'in $page is word for word, and says whose it is',
    ({ html }) => {
      const block = /<blockquote[\s\S]*<\/blockquote>/.exec(html)?.[0] ?? '';
      const words = /^“(.*)”$/.exec(readable(block))?.[1] ?? '';
      const speaker = speakers.find(({ phrases }) =>
        phrases.some((phrase) => phrase.words === words),
      );
      expect(words.split(' ').length).toBeLessThanOrEqual(10);
      const caption = readable(
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
