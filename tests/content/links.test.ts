import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { LEVELS } from '#core/vocabulary.ts';
import { EVIDENCE_GRADES } from '#copy/shared/evidenceGrades.ts';
import { exerciseFacts } from '#collections/exerciseFacts.ts';
import { sessionFacts } from '#collections/sessionFacts.ts';
import { sourceFacts } from '#collections/sourceFacts.ts';
import { pagesIn, readersFiles, textAt } from './pages.ts';
import { phrases, speakers } from './speakers.ts';

const exercises = new Map(
  pagesIn('exercises').map(({ id, facts }) => [id, exerciseFacts.parse(facts)]),
);
const sessions = pagesIn('sessions').map(({ id }) => id);
const levels = pagesIn('sessions').flatMap(({ id, facts }) =>
  sessionFacts.parse(facts).levels.map(({ level }) => `${id}/${level}`),
);
const sources = (load(textAt('sources.yaml')) as unknown[]).map((entry) =>
  sourceFacts.parse(entry),
);
const words = (load(textAt('words.yaml')) as { id: string }[]).map(
  ({ id }) => id,
);
const ADDRESSES = new Set([
  sources.find(({ id }) => id === 'mens-fitness')?.url,
  ...[
    '/',
    '/guide/',
    '/exercises/',
    '/sessions/',
    '/build/',
    '/log/',
    '/start/',
    '/about/',
    '/licences/archivo-OFL.txt',
    '/licences/newsreader-OFL.txt',
    '/licences/packages.txt',
  ],
  ...pagesIn('guide').flatMap(({ id, body }) => [
    `/guide/${id}/`,
    ...headingsOf(body).map((heading) => `/guide/${id}/#${heading}`),
  ]),
  ...[...exercises.keys()].map((id) => `/exercises/${id}/`),
  ...[...sessions, ...levels].map((path) => `/sessions/${path}/`),
  ...headingsOf(textAt('about.mdx')).map((heading) => `/about/#${heading}`),
  ...words.map((id) => `/guide/words/#${id}`),
  ...sources.map(({ id }) => `/about/sources/#${id}`),
]);

/** What a page may use without importing it, and what each must be told. */
const COMPONENTS: Record<string, (props: Record<string, string>) => boolean> = {
  Tag: ({ is }) =>
    ['article', 'study', 'experience', 'judgement'].includes(is ?? ''),
  Notice: ({ title, weight }) =>
    title !== undefined && ['stop', 'soft', undefined].includes(weight),
  Grade: ({ is }) => is !== undefined && Object.hasOwn(EVIDENCE_GRADES, is),
  Quote: ({ of }) => phrases.some(({ id }) => id === of),
  Paraphrase: ({ of }) => speakers.some(({ id }) => id === of),
  Cite: ({ id }) => sources.some((source) => source.id === id),
  Dose: ({ id = '', level }) =>
    LEVELS.some(
      (known) =>
        known === level && typeof exercises.get(id)?.dose[known] === 'number',
    ),
  EffortScale: () => true,
  CircuitTry: () => true,
  NextCircuit: () => true,
  DayRules: () => true,
  DosesByLevel: () => true,
  LevelTable: () => true,
  SafetyLists: () => true,
  TwoModes: () => true,
  SessionStrip: ({ id = '' }) => sessions.includes(id),
  SafetyRoutes: () => true,
  ClearDays: () => true,
  QuestionData: () => true,
  Term: ({ is }) => words.includes(is ?? ''),
  WordList: () => true,
};

const pages = readersFiles().filter((path) => path.endsWith('.mdx'));

test.each(pages)('%s links only to pages there are', (path) => {
  const links = [...textAt(path).matchAll(/\]\(([^)]*)\)/g)].map(
    ([, address]) => address ?? '',
  );
  expect(links.filter((address) => !ADDRESSES.has(address))).toEqual([]);
});

test.each(pages)('%s uses only parts there are, rightly', (path) => {
  const wrong = [...textAt(path).matchAll(/<([A-Z]\w*)([^>]*?)\/?>/g)].filter(
    ([, name = '', props = '']) =>
      !COMPONENTS[name]?.(
        Object.fromEntries(
          [...props.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [
            key,
            value,
          ]),
        ),
      ),
  );
  expect(wrong.map(([tag]) => tag)).toEqual([]);
});

// A line that holds nothing else would be torn out of its paragraph. A tag may be a paragraph, after a list or a table.
test.each(pages)('%s keeps tags and footnotes beside their words', (path) => {
  expect(
    textAt(path).replace(/\n\n<Tag is="\w+" \/>(?=\n\n|\n$)/g, ''),
  ).not.toMatch(/^\s*<(Tag|Cite|Dose|ClearDays)\b/m);
});

function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s/g, '-'),
  );
}
