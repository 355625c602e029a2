import { render } from 'solid-js/web';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entryIn, readLog, writeLog } from '#core/log/log.ts';
import { questionsDue } from '#core/log/next/laterQuestions.ts';
import { LOG_KEY } from '#core/storageKeys.ts';
import { createLog } from '#islands/shared/log/createLog.ts';
import { laterAnswers } from '#islands/shared/log/laterAnswers.ts';
import { LaterQuestions } from '#islands/shared/log/LaterQuestions.tsx';
import { aSession, logOf } from '#builders/aLog.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeTabs } from '#fakes/fakeTabs.ts';

const LOG = logOf([
  aSession({
    id: 'a',
    date: '2026-03-01',
    run: { kind: 'easy', minutes: 32, isPlanned: true },
  }),
]);

let close: (() => void) | undefined;
let place: HTMLElement;

beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  close?.();
  place.remove();
});

/** The questions that the log asks on a day, and the entry on the device. */
function open(today = '2026-03-02', log = LOG) {
  const tabs = fakeTabs({ [LOG_KEY]: writeLog(log) });
  const tab = tabs.open();
  const clock = fakeClock();
  close = render(() => {
    const deviceLog = createLog({ ...tab, clock, lifecycle: fakeLifecycle() });
    deviceLog.open();
    return (
      <LaterQuestions
        due={questionsDue(deviceLog.log(), today)}
        today={today}
        {...laterAnswers(deviceLog, clock)}
      />
    );
  }, place);
  return () => {
    const read = readLog(tabs.text(LOG_KEY));
    return read.ok ? entryIn(read.value, 'a') : null;
  };
}

function tap(name: string, within = '') {
  const group = [...place.querySelectorAll('[role=group]')].find((one) =>
    one.textContent.includes(within),
  );
  const scope = within === '' ? place : group;
  const button = [...(scope?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent.trim() === name,
  );
  if (!button) throw new Error(`no button ${name}`);
  button.focus();
  button.click();
  return new Promise<void>((resolve) => queueMicrotask(resolve));
}

const status = () => place.querySelector('[role=status]')?.textContent;
const headings = () =>
  [...place.querySelectorAll('h2, h3')].map(({ textContent }) => textContent);

describe('what is asked later', () => {
  test('is asked about yesterday, by name', () => {
    open();
    expect(headings()).toEqual([
      'Two questions about yesterday',
      'How did the run of 32 minutes feel?',
      'How sore are your legs this morning?',
    ]);
  });

  test('is kept with one tap, also the answer 0, told, and taken back', async () => {
    const entry = open();
    await tap('0', 'sore');
    expect(entry()?.soreness).toEqual({ nextMorning: 0 });
    expect(status()).toBe('Legs the morning after: 0 out of 10. Undo?');
    expect(document.activeElement?.textContent).toBe('Undo');
    await tap('Undo');
    expect(entry()).not.toHaveProperty('soreness');
    expect(status()).toBe('Taken back.');
    expect(document.activeElement?.textContent).toBe('0');
  });

  test('asks how hard the run was only after how it felt, and keeps both', async () => {
    const entry = open();
    await tap('Heavier');
    expect(entry()?.run).toEqual({
      kind: 'easy',
      minutes: 32,
      feel: 'heavier',
    });
    await tap('3', 'how hard');
    expect(entry()?.run).toEqual({
      kind: 'easy',
      minutes: 32,
      feel: 'heavier',
      effort: 3,
    });
    expect(place.textContent).toContain('The run felt heavier, effort 3');
    await tap('Undo');
    expect(entry()?.run).toEqual(LOG.entries[0]?.run);
  });

  test('an answer stays beside one taken back', async () => {
    const entry = open('2026-03-03');
    expect(headings()[0]).toBe('Three questions about Sunday 1 March');
    await tap('2', 'morning after');
    await tap('1', 'two days on');
    expect(entry()?.soreness).toEqual({ nextMorning: 2, twoDaysOn: 1 });
    await tap('Undo');
    expect(entry()?.soreness).toEqual({ twoDaysOn: 1 });
  });

  test('can be waved off, all at once or as a run that did not come, and that be taken back', async () => {
    const entry = open();
    await tap('I did not run');
    expect(entry()?.wavedOff).toEqual(['run']);
    await tap('Undo');
    expect(entry()).not.toHaveProperty('wavedOff');
    await tap('Not this time');
    expect(entry()?.wavedOff).toEqual(['run', 'next-morning']);
    expect(place.textContent).toContain('Not asked again');
    expect(document.activeElement?.textContent).toBe('Undo');
  });
});
