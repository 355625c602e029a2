import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import {
  catalogueOf,
  type Catalogue,
  type Exercise,
} from '#core/exercise/exercise.ts';
import { exerciseFacts, exerciseFrom } from '#collections/exerciseFacts.ts';

const root = process.env['CONTENT_ROOT'] ?? join(import.meta.dirname, '../..');
const folder = join(root, 'content/exercises');

/** The site's own exercises, read from content/. */
export const theExercises: readonly Exercise[] = readdirSync(folder)
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const facts = exerciseFacts.parse(load(text.split(/^---$/m)[1] ?? ''));
    return exerciseFrom(file.replace('.mdx', ''), facts);
  });

/** The same exercises by their code. */
export const theCatalogue: Catalogue = catalogueOf(theExercises);
