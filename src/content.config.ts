import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { exerciseFacts, sessionFacts } from './frontmatter.ts';

/** The folders of content/ as collections; what their files must say is declared in frontmatter.ts. */
export const collections = {
  exercises: defineCollection({
    loader: glob({ base: 'content/exercises', pattern: '*.mdx' }),
    schema: exerciseFacts,
  }),
  sessions: defineCollection({
    loader: glob({ base: 'content/sessions', pattern: '*.mdx' }),
    schema: sessionFacts,
  }),
};
