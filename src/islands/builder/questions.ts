import { createEffect, on, onCleanup } from 'solid-js';
import { answersFrom, TOO_SORE, type Answers } from '#core/planning/answers.ts';
import { CIRCUIT_INTERVAL_DAYS } from '#core/planning/circuitInterval.ts';
import type { Builder } from '#islands/builder/createBuilder.ts';

// The questions stand in the page as a plain form; here it is read and kept up to date.

// Whatever is typed beyond it means the same.
const MOST_DAYS = 999;

/** Keeps the form and the answers the same, whichever changes. */
export function bindQuestions(form: HTMLFormElement, builder: Builder) {
  const inputs = [...form.querySelectorAll('input')];

  function take({ target }: Pick<Event, 'target'>) {
    if (!(target instanceof HTMLInputElement)) return;
    const { name } = target;
    // Somebody is about to type another number.
    if (target.type === 'number' && target.value === '') return;
    const field = name === 'days' ? 'daysSince' : name;
    const answers = answersFrom({
      ...builder.answers(),
      [field]: valueOf(target),
    });
    // A slider or a number being typed is one change, however often it calls.
    const isOne = target.type === 'range' || target.type === 'number';
    builder.answer(
      { [field]: answers[field as keyof Answers] },
      isOne ? field : undefined,
    );
  }

  function valueOf(input: HTMLInputElement): unknown {
    const { type, name, value } = input;
    if (type === 'checkbox') {
      if (!input.hasAttribute('value')) return input.checked;
      return inputs
        .filter((one) => one.name === name && one.checked)
        .map((one) => one.value);
    }
    if (type !== 'radio') return Math.min(MOST_DAYS, input.valueAsNumber);
    if (value === 'never') return null;
    return input.dataset['from'] === undefined ? value : Number(value);
  }

  function show(answers: Answers) {
    const fields: Readonly<Record<string, unknown>> = {
      ...answers,
      days: answers.daysSince,
    };
    for (const input of inputs) {
      const value = fields[input.name];
      if (input.type === 'checkbox')
        input.checked = Array.isArray(value)
          ? value.includes(input.value)
          : value === true;
      else if (input.type === 'radio') input.checked = isOn(input, value);
      else if (typeof value === 'number') input.value = String(value);
    }
    const { minutes, soreness, daysSince } = answers;
    for (const shown of form.querySelectorAll('[data-minutes]'))
      shown.textContent = String(minutes);
    toggle('where', soreness >= 2 && soreness < TOO_SORE);
    toggle('when', daysSince !== null && daysSince < CIRCUIT_INTERVAL_DAYS);
  }

  /** Whether a button is the answer; one that stands for a range begins at `data-from` and ends before the next. */
  function isOn(input: HTMLInputElement, value: unknown): boolean {
    const { from } = input.dataset;
    if (value === null) return input.value === 'never';
    if (from === undefined || typeof value !== 'number')
      return input.value === value;
    const reached = inputs
      .filter((one) => one.name === input.name)
      .map((one) => Number(one.dataset['from'] ?? Infinity))
      .filter((start) => start <= value);
    return Number(from) === Math.max(...reached);
  }

  function toggle(part: string, shown: boolean) {
    for (const element of form.querySelectorAll<HTMLElement>(
      `[data-part=${part}]`,
    ))
      // Whoever is typing in it is not done yet.
      element.hidden = !shown && !element.contains(document.activeElement);
  }

  // A field left empty or out of range shows what holds.
  const settle = () => show(builder.answers());
  const watched = { change: settle, focusout: settle, input: take };
  for (const [event, does] of Object.entries(watched))
    form.addEventListener(event, does);
  onCleanup(() => {
    for (const [event, does] of Object.entries(watched))
      form.removeEventListener(event, does);
  });
  // What was answered before anybody was there to listen counts as well.
  for (const input of inputs) if (isAnswered(input)) take({ target: input });
  createEffect(on(builder.answers, show));
}

/** Whether somebody has touched it since the page came. */
function isAnswered(input: HTMLInputElement): boolean {
  const { type, checked, defaultChecked, value, defaultValue } = input;
  if (type === 'radio') return checked && !defaultChecked;
  return type === 'checkbox'
    ? checked !== defaultChecked
    : value !== defaultValue;
}
