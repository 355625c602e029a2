import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { policyFaults } from '../../src/integrations/contentPolicy.ts';
import { leadsSomewhere, PAGES, textOf } from './builtSite.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Written by the framework, or matters of taste the formatter settles.
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'long-title': 'off',
  },
});

// The framework writes this where a page's first island stands, though HTML wants styles in the head.
const ISLAND_STYLE =
  '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

test('the site has its pages', () => {
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
    ]),
  );
});

test('the sitemap names pages that are there, and robots are told of it', () => {
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

  test('asks nobody else for anything', () => {
    const foreign = [
      ...html.matchAll(
        /<(?:script|link|img|source|iframe)\b[^>]*?(?:src|href)="(https?:[^"]*)"[^>]*>/g,
      ),
    ]
      .filter(([tag]) => !/rel="(?:canonical|alternate)"/.test(tag))
      .map(([, address]) => address);
    expect(foreign).toEqual([]);
  });

  test('has a picture of its own for a link to it', () => {
    const picture =
      /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(leadsSomewhere(new URL(picture).pathname)).toBe(true);
  });

  test('has one main heading, a title and a description', () => {
    // What a template holds is no part of the page.
    const shown = html.replace(/<template\b[\s\S]*?<\/template>/g, '');
    expect(shown.match(/<h1\b/g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]{5,}<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{15,}"/);
  });

  test('fills its layers of style in their order', () => {
    const names = [...html.matchAll(/@layer ([\w, ]+)[{;]/g)].flatMap(
      ([, list = '']) => list.split(/, ?/),
    );
    const first = [...new Set(names)];
    expect(first).toEqual([
      'tokens',
      'base',
      'parts',
      'page',
      'stage',
      'print',
    ]);
  });
});
