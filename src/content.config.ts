import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { chapterFacts, pageFacts } from '#collections/pageFacts.ts';
import { exerciseFacts } from '#collections/exerciseFacts.ts';
import { sessionFacts } from '#collections/sessionFacts.ts';
import { sourceFacts } from '#collections/sourceFacts.ts';
import { speakerFacts } from '#collections/speakerFacts.ts';
import { wordFacts } from '#collections/wordFacts.ts';

/** The folders of content/ as collections; what their files must say is declared in src/collections/, one file a kind. */
export const collections = {
  exercises: defineCollection({
    loader: glob({ base: 'content/exercises', pattern: '*.mdx' }),
    schema: exerciseFacts,
  }),
  sessions: defineCollection({
    loader: glob({ base: 'content/sessions', pattern: '*.mdx' }),
    schema: sessionFacts,
  }),
  guide: defineCollection({
    loader: glob({ base: 'content/guide', pattern: '*.mdx' }),
    schema: chapterFacts,
  }),
  pages: defineCollection({
    loader: glob({ base: 'content', pattern: '*.mdx' }),
    schema: pageFacts,
  }),
  sources: defineCollection({
    loader: file('content/sources.yaml'),
    schema: sourceFacts,
  }),
  quotes: defineCollection({
    loader: file('content/quotes.yaml'),
    schema: speakerFacts,
  }),
  words: defineCollection({
    loader: file('content/words.yaml'),
    schema: wordFacts,
  }),
};
