import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { sourceFacts } from '#collections/sourceFacts.ts';
import { pageAt, pagesIn, textAt } from './pages.ts';

const article = (load(textAt('sources.yaml')) as unknown[])
  .map((entry) => sourceFacts.parse(entry))
  .find(({ id }) => id === 'mens-fitness');

const pages = [...pagesIn('guide'), pageAt('about.mdx')];

test.each(pages)(
  'the page $id names the article and links it once, where it first speaks of it',
  ({ body }) => {
    const text = body.replace(/<[A-Z][^>]*>/g, '');
    const link = `[Men's Fitness UK](${article?.url ?? ''})`;
    expect(text.split(link)).toHaveLength(2);
    expect(text.split(article?.url ?? '')).toHaveLength(2);
    const before = text.slice(0, text.indexOf(link)).replace(/\s+/g, ' ');
    // In the sentence of the link, or later: never "the article" before anybody can know which.
    const earlier = before
      .split(/(?<=[.!?]) /)
      .slice(0, -1)
      .join(' ');
    expect(earlier).not.toMatch(/\barticle\b/i);
  },
);
