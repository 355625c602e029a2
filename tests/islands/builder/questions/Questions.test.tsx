import { createRoot } from 'solid-js';
import { render } from 'solid-js/web';
import { describe, expect, test } from 'vitest';
import { ANSWERS_KEY, DONE_BEFORE_KEY } from '#core/storageKeys.ts';
import { fakeAddress } from '#fakes/fakeAddress.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeStore } from '#fakes/fakeStore.ts';
import { createBuilder } from '#islands/builder/state/createBuilder.ts';
import { Questions } from '#islands/builder/questions/Questions.tsx';
import { theCatalogue } from '#builders/theCatalogue.ts';

const NOW = Date.parse('2026-11-21T07:00:00');

/** The questions on Saturday 21 November 2026, with these texts on the device. */
function renderQuestions(stored: Readonly<Record<string, string>> = {}) {
  const container = document.body.appendChild(document.createElement('div'));
  const { builder, dispose } = createRoot((disposeRoot) => {
    const builder = createBuilder(theCatalogue, {
      address: fakeAddress(),
      store: fakeStore(stored),
      tab: fakeStore(),
      clock: { ...fakeClock(), date: () => NOW },
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
  function leave(name: string) {
    input(name).dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  }
  /** The words that describe an input. */
  const describing = (name: string) =>
    document.getElementById(input(name).getAttribute('aria-describedby') ?? '')
      ?.textContent;
  /** The line of the folded questions that begins with these words. */
  const summary = (words: string) =>
    [...container.querySelectorAll('summary')]
      .map((one) => one.textContent.trim())
      .find((line) => line.startsWith(words));
  return {
    container,
    builder,
    input,
    tap,
    write,
    leave,
    describing,
    summary,
    questionOf,
    dispose,
  };
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
  expect(input('lastCircuit').value).toBe('2026-11-10');
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
  expect(questionOf('lastCircuit')?.hidden).toBe(true);
  tap('daysSince', '7');
  expect(questionOf('lastCircuit')?.hidden).toBe(false);
});

test('a slider drawn along is one step to undo', () => {
  const { builder, write } = renderQuestions();
  for (const minutes of ['14', '12', '9']) write('minutes', minutes);
  expect(builder.answers().minutes).toBe(9);
  builder.undo();
  expect(builder.answers().minutes).toBe(15);
});

test('minutes by a tap and by the slider are the same minutes', () => {
  const { builder, tap, write, input } = renderQuestions();
  expect(input('usualMinutes', '15').checked).toBe(true);
  tap('usualMinutes', '8');
  expect(builder.answers().minutes).toBe(8);
  expect(input('minutes').value).toBe('8');
  expect(input('minutes').getAttribute('aria-valuetext')).toBe('8 minutes');
  write('minutes', '13');
  const taps = ['5', '8', '10', '15', '20'];
  expect(taps.filter((value) => input('usualMinutes', value).checked)).toEqual(
    [],
  );
  write('minutes', '20');
  expect(input('usualMinutes', '20').checked).toBe(true);
  expect(input('usualMinutes', '20').labels?.[0]?.textContent).toBe(
    '20 minutes',
  );
});

describe('the folded questions', () => {
  test('say the answers in force, closed', () => {
    const { container, summary } = renderQuestions();
    expect(container.querySelectorAll('details[open]')).toHaveLength(0);
    expect(summary('Today')).toBe(
      'Today: easy run, legs fine, last circuit 2 to 6 weeks ago',
    );
    expect(summary('Kit')).toBe('Kit and space: all but a step');
    expect(summary('Focus')).toBe('Focus on: balanced');
    expect(summary('More')).toBe('More options: as usual, nothing left out');
  });

  test('stay closed where an answer shuts a gate, and say that answer', () => {
    const { container, builder, summary } = renderQuestions();
    builder.answer({ run: 'race', raceNear: true, daysSince: 3, worn: true });
    expect(container.querySelectorAll('details[open]')).toHaveLength(0);
    expect(summary('Today')).toBe(
      'Today: race, race near, legs fine, last circuit 18 Nov',
    );
    expect(summary('More')).toContain('a bad night or a heavy week');
  });
});

describe('the day of the last circuit', () => {
  test('is asked for after a range under two weeks, and taken as a guess until then', () => {
    const { tap, write, describing } = renderQuestions();
    tap('daysSince', '7');
    expect(describing('lastCircuit')).toBe(
      'Counted as 14 Nov until you give the day.',
    );
    write('lastCircuit', '2026-11-19');
    expect(describing('lastCircuit')).toBe('');
  });

  test('typed in chooses the matching button', () => {
    const { builder, tap, write, input } = renderQuestions();
    tap('daysSince', '7');
    write('lastCircuit', '2026-09-22');
    expect(builder.answers().daysSince).toBe(60);
    expect(input('daysSince', '43').checked).toBe(true);
  });

  test('still to come is today, and said', () => {
    const { builder, tap, write, leave, input, describing } = renderQuestions();
    tap('daysSince', '7');
    write('lastCircuit', '2027-11-19');
    expect(builder.answers().daysSince).toBe(7);
    leave('lastCircuit');
    expect(builder.answers().daysSince).toBe(0);
    expect(input('lastCircuit').value).toBe('2026-11-21');
    expect(describing('lastCircuit')).toBe(
      'That day is still to come, so we used today.',
    );
    write('lastCircuit', '2026-11-20');
    expect(describing('lastCircuit')).toBe('');
  });

  test('years back is brought to three years, once it is typed to its end', () => {
    const { builder, tap, write, leave, input, describing } = renderQuestions();
    tap('daysSince', '7');
    write('lastCircuit', '0002-11-19');
    expect(builder.answers().daysSince).toBe(7);
    leave('lastCircuit');
    expect(input('lastCircuit').value).toBe('2023-11-21');
    expect(describing('lastCircuit')).toBe(
      'That is longer ago than matters here, so we used 21 Nov 2023.',
    );
  });

  test('left empty keeps the last answer', () => {
    const { builder, tap, write, leave, input } = renderQuestions();
    tap('daysSince', '7');
    write('lastCircuit', '2026-11-18');
    write('lastCircuit', '');
    expect(builder.answers().daysSince).toBe(3);
    leave('lastCircuit');
    expect(input('lastCircuit').value).toBe('2026-11-18');
  });
});

describe('never', () => {
  const saidOn = (neverSaidOn: string) => ({
    [ANSWERS_KEY]: JSON.stringify({
      version: 4,
      day: neverSaidOn,
      lastCircuit: 'never',
      neverSaidOn,
    }),
    [DONE_BEFORE_KEY]: 'no',
  });

  test('said more than a fortnight ago is asked again, and the focus goes to the answer', () => {
    const { container, builder, input } = renderQuestions(saidOn('2026-11-07'));
    expect(container.querySelector('.asked-again')).toBeNull();
    builder.answer({ neverSaidOn: '2026-11-06' });
    const again = container.querySelector('.asked-again');
    expect(again?.textContent).toContain('You said “never” on 6 Nov.');
    again?.querySelector('button')?.click();
    expect(container.querySelector('.asked-again')).toBeNull();
    expect(builder.answers()).toMatchObject({
      daysSince: null,
      neverSaidOn: '2026-11-21',
    });
    expect(document.activeElement).toBe(input('daysSince', 'never'));
  });

  test('is over with any other answer', () => {
    const { container, builder, tap } = renderQuestions(saidOn('2026-10-01'));
    expect(container.querySelector('.asked-again')).not.toBeNull();
    tap('daysSince', '14');
    expect(container.querySelector('.asked-again')).toBeNull();
    tap('daysSince', 'never');
    expect(container.querySelector('.asked-again')).toBeNull();
    expect(builder.answers().neverSaidOn).toBe('2026-11-21');
  });
});

test('changes nothing once it is disposed of', () => {
  const { builder, input, dispose } = renderQuestions();
  const beginner = input('level', 'beginner');
  dispose();
  beginner.checked = true;
  beginner.dispatchEvent(new Event('input', { bubbles: true }));
  expect(builder.answers().level).toBe('regular');
});
