import { createRoot } from 'solid-js';
import { render } from 'solid-js/web';
import { expect, test } from 'vitest';
import { fakeAddress } from '#fakes/fakeAddress.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeStore } from '#fakes/fakeStore.ts';
import { createBuilder } from '#islands/builder/createBuilder.ts';
import { Questions } from '#islands/builder/Questions.tsx';
import { theCatalogue } from '#builders/theCatalogue.ts';

function aForm() {
  const place = document.body.appendChild(document.createElement('div'));
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
          otherSessions={{ noBand: '', noFloor: '', short: '' }}
        />
      ),
      place,
    );
    return {
      builder,
      dispose() {
        unmount();
        disposeRoot();
        place.remove();
      },
    };
  });
  function input(name: string, value?: string): HTMLInputElement {
    const found = [...place.querySelectorAll('input')].find(
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
  /** The part of the form that a question stands in. */
  const part = (name: string, value?: string) =>
    input(name, value).closest<HTMLElement>('.question');
  return { builder, input, tap, write, part, dispose };
}

test('what is tapped is answered', () => {
  const { builder, tap } = aForm();
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

test('what is answered is shown, whoever answered it', () => {
  const { builder, input, part } = aForm();
  builder.answer({ level: 'beginner', soreness: 2, daysSince: 11, minutes: 8 });
  expect(input('level', 'beginner').checked).toBe(true);
  expect(input('soreness', '3').checked).toBe(true);
  expect(input('daysSince', '12').checked).toBe(true);
  expect(input('days').value).toBe('11');
  expect(input('minutes').value).toBe('8');
  expect(part('minutes')?.textContent).toMatch(/8$/);
  builder.undo();
  expect(input('level', 'regular').checked).toBe(true);
  expect(input('soreness', '0').checked).toBe(true);
});

test('a question that follows from an answer appears with it', () => {
  const { tap, part } = aForm();
  expect(part('soreAt')?.hidden).toBe(true);
  tap('soreness', '3');
  expect(part('soreAt')?.hidden).toBe(false);
  expect(part('days')?.hidden).toBe(true);
  tap('daysSince', '7');
  expect(part('days')?.hidden).toBe(false);
});

test('a slider drawn along is one step to undo', () => {
  const { builder, write } = aForm();
  for (const minutes of ['14', '12', '9']) write('minutes', minutes);
  expect(builder.answers().minutes).toBe(9);
  builder.undo();
  expect(builder.answers().minutes).toBe(15);
});

test('sixty days are sixty days, and the button follows', () => {
  const { builder, tap, write, input } = aForm();
  tap('daysSince', '7');
  write('days', '60');
  expect(builder.answers().daysSince).toBe(60);
  expect(input('daysSince', '43').checked).toBe(true);
  write('days', '4000');
  expect(builder.answers().daysSince).toBe(999);
});

test('a number that is none leaves a number', () => {
  const { builder, tap, write, input } = aForm();
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

test('lets go of the form', () => {
  const { builder, input, dispose } = aForm();
  const beginner = input('level', 'beginner');
  dispose();
  beginner.checked = true;
  beginner.dispatchEvent(new Event('input', { bubbles: true }));
  expect(builder.answers().level).toBe('regular');
});
