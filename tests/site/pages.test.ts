import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { policyFaults } from '#integrations/contentPolicy.ts';
import { leadsSomewhere, PAGES, textOf } from './builtSite.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // These rules concern what the framework writes, or style that the formatter settles.
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'long-title': 'off',
  },
});

// The framework writes this style before the first island of a page, although HTML allows styles only in the head.
const ISLAND_STYLE =
  '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

test('the site has a page of every kind', () => {
  expect(PAGES).toEqual(
    expect.arrayContaining([
      'index.html',
      '404.html',
      'exercises/index.html',
      'exercises/plank/index.html',
      'sessions/index.html',
      'sessions/first/index.html',
      'sessions/first/beginner/index.html',
      'sessions/reference/index.html',
      'session/index.html',
      'sheet/index.html',
      'log/index.html',
      'guide/for-physios/index.html',
      'guide/questions/index.html',
      'guide/words/index.html',
    ]),
  );
});

test('search engines are told the questions that stand on their page, each with its answer', () => {
  const html = textOf('guide/questions/index.html');
  const asked = [...html.matchAll(/<h2 id="[^"]*">([^<]*\?)<\/h2>/g)].map(
    ([, question]) => question,
  );
  const [, json = '{}'] =
    /<script type="application\/ld\+json">(\{[^<]*"FAQPage"[^<]*)<\/script>/.exec(
      html,
    ) ?? [];
  const { mainEntity } = JSON.parse(json) as {
    mainEntity: { name: string; acceptedAnswer: { text: string } }[];
  };
  expect(asked.length).toBeGreaterThanOrEqual(8);
  expect(mainEntity.map(({ name }) => name)).toEqual(asked);
  for (const { acceptedAnswer } of mainEntity)
    expect(acceptedAnswer.text).toMatch(/^[A-Z].{60,}\.$/);
});

test('an exercise ends with its closest neighbours, two or beside a figure that turns one, drawn with shapes that are on the page', () => {
  const drawn = PAGES.filter((page) => /^exercises\/(?!by|index)/.test(page))
    .map(textOf)
    .filter((text) => text.includes('class="same"'));
  expect(drawn.length).toBeGreaterThan(20);
  for (const text of drawn) {
    const [, neighbours = ''] = text.split('class="same"');
    const most = text.includes('id="fx-headGlance"') ? 1 : 2;
    expect(neighbours.match(/<svg class="fx"/g)).toHaveLength(most);
    const used = [...neighbours.matchAll(/<use href="#([^"]+)"/g)];
    const missing = used.filter(([, id]) => !text.includes(`id="${id}"`));
    expect(missing).toEqual([]);
  }
});

test('every link to a word leads to its entry', () => {
  const words = textOf('guide/words/index.html');
  const links = PAGES.flatMap((page) =>
    [...textOf(page).matchAll(/href="[^"]*\/guide\/words\/#([^"]+)"/g)].map(
      ([, id = '']) => id,
    ),
  );
  expect(new Set(links).size).toBe(8);
  expect(links.filter((id) => !words.includes(` id="${id}"`))).toEqual([]);
});

test('every page of the sitemap exists, and robots.txt names the sitemap', () => {
  const addresses = [...textOf('sitemap.xml').matchAll(/<loc>([^<]+)/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  expect(addresses.length).toBeGreaterThan(40);
  expect(addresses.filter((address) => !leadsSomewhere(address))).toEqual([]);
  expect(addresses).toEqual(
    expect.arrayContaining(['/sessions/first/', '/sessions/first/returning/']),
  );
  expect(textOf('robots.txt')).toMatch(/^Sitemap: https:.+sitemap\.xml$/m);
});

describe.each(PAGES)('%s', (page) => {
  const html = textOf(page);

  test('is valid HTML', async () => {
    const { results } = await validator.validateString(
      html.replace(ISLAND_STYLE, ''),
    );
    const faults = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line }) => `${line}: ${message} (${ruleId})`,
      ),
    );
    expect(faults).toEqual([]);
  });

  test('keeps its content policy', () => {
    expect(policyFaults(html)).toEqual([]);
  });

  test('has no dead link', () => {
    const addresses = [
      ...html.matchAll(/\s(?:href|src|component-url|renderer-url)="([^"]*)"/g),
    ].map(([, address = '']) => address.replaceAll('&amp;', '&'));
    const dead = addresses.filter((address) => {
      if (/^https?:/.test(address)) return false;
      if (address.startsWith('#'))
        return !html.includes(` id="${address.slice(1)}"`);
      return (
        !address.startsWith('/') ||
        !leadsSomewhere(address.replace(/[#?].*$/, ''))
      );
    });
    expect(dead).toEqual([]);
  });

  test('has no table without a name', () => {
    const tables = [...html.matchAll(/<table\b([^>]*)>(\s*<caption\b)?/g)];
    const nameless = tables.filter(([, attributes = '', caption]) => {
      const [, id] = /aria-labelledby="([^"]*)"/.exec(attributes) ?? [];
      return !caption && (id === undefined || !html.includes(` id="${id}"`));
    });
    expect(nameless.map(([table]) => table)).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const foreign = [
      ...html.matchAll(
        /<(?:script|link|img|source|iframe)\b[^>]*?(?:src|href)="(https?:[^"]*)"[^>]*>/g,
      ),
    ]
      .filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag))
      .map(([, address]) => address);
    expect(foreign).toEqual([]);
  });

  test('has a picture for when it is shared', () => {
    const picture =
      /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(leadsSomewhere(new URL(picture).pathname)).toBe(true);
  });

  test('has one main heading, a title and a description', () => {
    // The content of a template is not shown.
    const shown = html.replace(/<template\b[\s\S]*?<\/template>/g, '');
    expect(shown.match(/<h1\b/g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]{5,}<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{15,}"/);
  });

  test('declares its cascade layers in their order', () => {
    const names = [...html.matchAll(/@layer ([\w, ]+)[{;]/g)].flatMap(
      ([, list = '']) => list.split(/, ?/),
    );
    const layers = [...new Set(names)];
    expect(layers).toEqual([
      'tokens',
      'base',
      'parts',
      'page',
      'stage',
      'print',
    ]);
  });
});
