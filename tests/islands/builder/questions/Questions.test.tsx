import { createRoot } from 'solid-js';
import { render } from 'solid-js/web';
import { expect, test } from 'vitest';
import { fakeAddress } from '#fakes/fakeAddress.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeStore } from '#fakes/fakeStore.ts';
import { createBuilder } from '#islands/builder/state/createBuilder.ts';
import { Questions } from '#islands/builder/questions/Questions.tsx';
import { theCatalogue } from '#builders/theCatalogue.ts';

function renderQuestions() {
  const container = document.body.appendChild(document.createElement('div'));
  const { builder, dispose } = createRoot((disposeRoot) => {
    const builder = createBuilder(theCatalogue, {
      address: fakeAddress(),
      store: fakeStore(),
      clock: fakeClock(),
    });
    builder.open();
    const unmount = render(
      () => (
        <Questions
          builder={builder}
          exercises={[...theCatalogue.values()]}
          sessions={{ beginner: '', returning: '', regular: '', advanced: '' }}
          otherSessions={{ noBand: '', noFloor: '', noKit: '', short: '' }}
        />
      ),
      container,
    );
    return {
      builder,
      dispose() {
        unmount();
        disposeRoot();
        container.remove();
      },
    };
  });
  function input(name: string, value?: string): HTMLInputElement {
    const found = [...container.querySelectorAll('input')].find(
      (one) =>
        one.name === name && (value === undefined || one.value === value),
    );
    if (found === undefined) throw new Error(name);
    return found;
  }
  function tap(name: string, value?: string) {
    const target = input(name, value);
    target.checked = target.type === 'radio' ? true : !target.checked;
    target.dispatchEvent(new Event('input', { bubbles: true }));
  }
  function write(name: string, value: string) {
    const target = input(name);
    target.value = value;
    target.dispatchEvent(new Event('input', { bubbles: true }));
  }
  /** The question that an input belongs to. */
  const questionOf = (name: string, value?: string) =>
    input(name, value).closest<HTMLElement>('.question');
  return { builder, input, tap, write, questionOf, dispose };
}

test('tapping an answer changes the builder’s answers', () => {
  const { builder, tap } = renderQuestions();
  tap('level', 'beginner');
  tap('soreness', '3');
  tap('soreAt', 'calves');
  tap('gymNear');
  tap('daysSince', 'never');
  expect(builder.answers()).toMatchObject({
    level: 'beginner',
    soreness: 3,
    soreAt: ['calves'],
    gymNear: true,
    daysSince: null,
  });
});

test('answers changed elsewhere, as by undo, are shown', () => {
  const { builder, input, questionOf } = renderQuestions();
  builder.answer({ level: 'beginner', soreness: 2, daysSince: 11, minutes: 8 });
  expect(input('level', 'beginner').checked).toBe(true);
  expect(input('soreness', '3').checked).toBe(true);
  expect(input('daysSince', '12').checked).toBe(true);
  expect(input('days').value).toBe('11');
  expect(input('minutes').value).toBe('8');
  expect(questionOf('minutes')?.textContent).toMatch(/8$/);
  builder.undo();
  expect(input('level', 'regular').checked).toBe(true);
  expect(input('soreness', '0').checked).toBe(true);
});

test('a question that follows from an answer appears with it', () => {
  const { tap, questionOf } = renderQuestions();
  expect(questionOf('soreAt')?.hidden).toBe(true);
  tap('soreness', '3');
  expect(questionOf('soreAt')?.hidden).toBe(false);
  expect(questionOf('days')?.hidden).toBe(true);
  tap('daysSince', '7');
  expect(questionOf('days')?.hidden).toBe(false);
});

test('a slider drawn along is one step to undo', () => {
  const { builder, write } = renderQuestions();
  for (const minutes of ['14', '12', '9']) write('minutes', minutes);
  expect(builder.answers().minutes).toBe(9);
  builder.undo();
  expect(builder.answers().minutes).toBe(15);
});

test('a number of days typed in chooses the matching button, up to 999 days', () => {
  const { builder, tap, write, input } = renderQuestions();
  tap('daysSince', '7');
  write('days', '60');
  expect(builder.answers().daysSince).toBe(60);
  expect(input('daysSince', '43').checked).toBe(true);
  write('days', '4000');
  expect(builder.answers().daysSince).toBe(999);
});

test('an empty number of days keeps the last answer', () => {
  const { builder, tap, write, input } = renderQuestions();
  tap('daysSince', '7');
  write('days', '3');
  expect(builder.answers().daysSince).toBe(3);
  write('days', '');
  expect(builder.answers().daysSince).toBe(3);
  input('days').dispatchEvent(new Event('change', { bubbles: true }));
  expect(input('days').value).toBe('3');
  write('days', '5000');
  expect(builder.answers().daysSince).toBe(999);
});

test('changes nothing once it is disposed of', () => {
  const { builder, input, dispose } = renderQuestions();
  const beginner = input('level', 'beginner');
  dispose();
  beginner.checked = true;
  beginner.dispatchEvent(new Event('input', { bubbles: true }));
  expect(builder.answers().level).toBe('regular');
});
