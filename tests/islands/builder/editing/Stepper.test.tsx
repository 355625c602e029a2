import { createRoot, createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { expect, onTestFinished, test } from 'vitest';
import { Stepper } from '#islands/builder/editing/Stepper.tsx';

interface Setup {
  readonly value: number;
  readonly unit?: string;
}

/** A stepper from 1 to 999 that keeps whole numbers, refuses 800 as too long, and keeps what it gives to be spoken. */
function renderStepper({ value: start, ...more }: Setup) {
  const container = document.body.appendChild(document.createElement('div'));
  const [value, setValue] = createSignal(start);
  const told: string[] = [];
  const dispose = createRoot((disposeRoot) => {
    const unmount = render(
      () => (
        <Stepper
          label="Reps"
          least={1}
          most={999}
          value={value()}
          onChange={(next) => {
            if (next !== 800) setValue(Math.round(next));
          }}
          onCorrected={(sentence) => told.push(sentence)}
          {...more}
        />
      ),
      container,
    );
    return () => {
      unmount();
      disposeRoot();
      container.remove();
    };
  });
  onTestFinished(dispose);
  const field = container.querySelector('input');
  if (field === null) throw new Error('no field');
  return {
    value,
    field,
    told,
    type(text: string) {
      field.value = text;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    tap(name: string) {
      container
        .querySelector<HTMLElement>(`[aria-label="Reps: ${name}"]`)
        ?.click();
    },
    correction: () =>
      document.getElementById(field.getAttribute('aria-describedby') ?? ''),
  };
}

test.each<[string, number, string]>([
  ['12', 12, ''],
  ['99999', 999, '999 is the most'],
  ['1e3', 999, '999 is the most'],
  ['0', 1, '1 is the least'],
  ['-5', 1, '1 is the least'],
  ['7.4', 7, 'Whole numbers only: set to 7'],
  ['800', 10, '10 stays: that would be too long'],
  ['', 10, 'That is not a number: 10 stays'],
])('%s typed gives %i, and says “%s”', (typed, taken, words) => {
  const { type, value, field, correction } = renderStepper({ value: 10 });
  type(typed);
  expect(value()).toBe(taken);
  expect(field.value).toBe(String(taken));
  expect(correction()?.textContent).toBe(words);
});

test('the next number that is taken as it is ends the correction', () => {
  const { type, tap, correction } = renderStepper({ value: 10 });
  type('99999');
  tap('less');
  expect(correction()?.textContent).toBe('');
  type('99999');
  type('12');
  expect(correction()?.textContent).toBe('');
});

test('a button that cannot go on says why', () => {
  const { value, tap, correction } = renderStepper({ value: 1 });
  tap('less');
  expect(value()).toBe(1);
  expect(correction()?.textContent).toBe('1 is the least');
  tap('more');
  expect(value()).toBe(2);
  expect(correction()?.textContent).toBe('');
});

test('the name of the field, and its limits, say the unit', () => {
  const { type, field, correction } = renderStepper({ value: 10, unit: 's' });
  expect(field.getAttribute('aria-label')).toBe('Reps, seconds');
  type('5000');
  expect(correction()?.textContent).toBe('999 seconds is the most');
});

test('a correction is given to be spoken, with the name of the number, and not spoken from under the field', () => {
  const { type, told, correction } = renderStepper({ value: 10 });
  type('12');
  expect(told).toEqual([]);
  type('99999');
  expect(told).toEqual(['Reps: 999 is the most.']);
  expect(correction()?.hasAttribute('aria-live')).toBe(false);
});
