import { createRoot } from 'solid-js';
import { expect, test } from 'vitest';
import { fakeAddress } from '#fakes/fakeAddress.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeStore } from '#fakes/fakeStore.ts';
import { createBuilder } from '#islands/builder/createBuilder.ts';
import { bindQuestions } from '#islands/builder/questions.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

const FORM = `
  <input type="radio" name="level" value="beginner" />
  <input type="radio" name="level" value="regular" checked />
  <b data-minutes>15</b>
  <input type="range" name="minutes" min="5" max="20" value="15" />
  <input type="radio" name="soreness" value="0" data-from="0" checked />
  <input type="radio" name="soreness" value="3" data-from="2" />
  <input type="radio" name="soreness" value="5" data-from="4" />
  <fieldset data-part="where" hidden>
    <input type="checkbox" name="soreAt" value="calves" />
    <input type="checkbox" name="soreAt" value="core" />
  </fieldset>
  <input type="radio" name="daysSince" value="never" />
  <input type="radio" name="daysSince" value="7" data-from="0" />
  <input type="radio" name="daysSince" value="12" data-from="10" />
  <input type="radio" name="daysSince" value="14" data-from="14" checked />
  <div data-part="when" hidden>
    <input type="number" name="days" min="0" max="999" value="7" />
  </div>
  <input type="checkbox" name="gymNear" />`;

function aForm(before: (form: HTMLFormElement) => void = () => undefined) {
  const form = document.createElement('form');
  form.innerHTML = FORM;
  before(form);
  const { builder, dispose } = createRoot((dispose) => {
    const builder = createBuilder(theCatalogue, {
      address: fakeAddress(),
      store: fakeStore(),
      clock: fakeClock(),
    });
    bindQuestions(form, builder);
    return { builder, dispose };
  });
  function input(name: string, value?: string): HTMLInputElement {
    const found = [...form.querySelectorAll('input')].find(
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
  const part = (name: string) =>
    form.querySelector<HTMLElement>(`[data-part=${name}]`);
  return { form, builder, input, tap, write, part, dispose };
}

test('what was tapped before anybody listened is answered too', () => {
  const { builder, input } = aForm((form) => {
    const tapped = form.querySelectorAll<HTMLInputElement>(
      '[value=beginner], [value=never], [name=gymNear]',
    );
    for (const one of tapped) one.checked = true;
    const minutes = form.querySelector<HTMLInputElement>('[name=minutes]');
    if (minutes) minutes.value = '9';
  });
  expect(builder.answers()).toMatchObject({
    level: 'beginner',
    minutes: 9,
    daysSince: null,
    gymNear: true,
    soreness: 0,
  });
  expect(input('level', 'beginner').checked).toBe(true);
});

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
  const { builder, input, form } = aForm();
  builder.answer({ level: 'beginner', soreness: 2, daysSince: 11, minutes: 8 });
  expect(input('level', 'beginner').checked).toBe(true);
  expect(input('soreness', '3').checked).toBe(true);
  expect(input('daysSince', '12').checked).toBe(true);
  expect(input('days').value).toBe('11');
  expect(input('minutes').value).toBe('8');
  expect(form.querySelector('[data-minutes]')?.textContent).toBe('8');
  builder.undo();
  expect(input('level', 'regular').checked).toBe(true);
  expect(input('soreness', '0').checked).toBe(true);
});

test('a question that follows from an answer appears with it', () => {
  const { tap, part } = aForm();
  expect(part('where')?.hidden).toBe(true);
  tap('soreness', '3');
  expect(part('where')?.hidden).toBe(false);
  expect(part('when')?.hidden).toBe(true);
  tap('daysSince', '7');
  expect(part('when')?.hidden).toBe(false);
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
  expect(input('daysSince', '14').checked).toBe(true);
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
  const { builder, tap, dispose } = aForm();
  dispose();
  tap('level', 'beginner');
  expect(builder.answers().level).toBe('regular');
});
