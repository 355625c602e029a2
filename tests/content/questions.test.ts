import { describe, expect, test } from 'vitest';
import { questionsIn } from '#collections/questions.ts';
import { pageAt } from './pages.ts';

const FILE = 'content/guide/questions.mdx';
const { body } = pageAt('guide/questions.mdx');
const questions = questionsIn(body, FILE);

describe('the page of questions', () => {
  test('answers eight to twelve, and begins with the order of weights and run', () => {
    expect(questions.length).toBeGreaterThanOrEqual(8);
    expect(questions.length).toBeLessThanOrEqual(12);
    expect(questions[0]?.question).toBe('Weights before or after a run?');
  });

  test('asks each question once', () => {
    const asked = questions.map(({ question }) => question);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test.each(questions)(
    'answers "$question" in two to five sentences',
    (one) => {
      const sentences = one.answer.split(/[.!?](?=\s|$)/).filter(Boolean);
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      expect(sentences.length).toBeLessThanOrEqual(5);
    },
  );

  test('tells search engines plain words only', () => {
    for (const { answer } of questions)
      expect(answer).not.toMatch(/[<>[\]*_']/);
    expect(questions[0]?.answer).toMatch(/^Over months .* 19 trials, and/);
  });

  test('answers the order from the studies of the order, and says what they did not test', () => {
    const first = body.split(/^## /m)[1] ?? '';
    for (const id of ['gao-yu-2023', 'eddens-2018', 'nord-2024'])
      expect(first).toContain(`<Cite id="${id}" />`);
    expect(questions[0]?.answer).toContain(
      'None of these studies tested a light circuit',
    );
  });

  test('carries its data for search engines', () => {
    expect(body).toContain('<QuestionData />');
  });
});

describe('a mistake in a question', () => {
  const right =
    'Yes. <Tag is="study" /> See [a chapter](/guide/how-hard/) for more.';

  test.each([
    ['Is it so', right, 'does not end in a question mark'],
    ['Is it so?', '', 'has no answer below it'],
    ['Is it so?', '<QuestionData />', 'has no answer below it'],
    ['Is it so?', 'Yes. See [it](/guide/how-hard/).', 'without a tag'],
    ['Is it so?', 'Yes. <Tag is="study" />', 'without a link to a chapter'],
  ])('is refused with file and question: %s %s', (heading, text, fault) => {
    const wrong = `Intro.\n\n## Is it?\n\n${right}\n\n## ${heading}\n\n${text}\n`;
    expect(() => questionsIn(wrong, FILE)).toThrow(
      new RegExp(
        `^${FILE}: the question "${heading.replace('?', '\\?')}" .*${fault}`,
      ),
    );
  });
});
