import { render } from 'solid-js/web';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeLink } from '#core/circuit/link/link.ts';
import type { Entry } from '#core/log/entry/entry.ts';
import { entryIn, readLog, writeLog } from '#core/log/log.ts';
import { LOG_KEY } from '#core/storageKeys.ts';
import {
  createLogPage,
  type LogPageState,
} from '#islands/log/createLogPage.ts';
import { EditEntry } from '#islands/log/form/EditEntry.tsx';
import { createLog } from '#islands/shared/log/createLog.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { aRating, aSession, logOf } from '#builders/aLog.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeLifecycle } from '#fakes/fakeLifecycle.ts';
import { fakeTabs } from '#fakes/fakeTabs.ts';

const READY_MADE = writeLink(aCircuit({ rounds: 2, restSeconds: 40 }));
const EARLIER = writeLink(aCircuit({ rounds: 1, title: 'By the lake' }));
const TIMED = aSession({
  id: 'timed',
  date: '2026-03-05',
  link: writeLink(aCircuit({ title: 'My own' })),
  seconds: 909,
  played: [{ from: 0, to: 909_000 }],
  adjustments: [{ kind: 'easier', round: 2 }],
  ratings: [
    aRating(4, { round: 1, signs: ['heavier'], passed: true }),
    aRating(4.5, { round: 2 }),
    aRating(5),
  ],
});

/** The form of an entry on the page, with what it stores. */
function formOf(entry: Entry) {
  const earlier = aSession({ id: 'e', date: '2026-02-01', link: EARLIER });
  const tabs = fakeTabs({ [LOG_KEY]: writeLog(logOf([earlier, entry])) });
  const clock = fakeClock();
  const container = document.body.appendChild(document.createElement('div'));
  let page: LogPageState | undefined;
  const dispose = render(() => {
    const opened = createLog({
      ...tabs.open(),
      clock,
      lifecycle: fakeLifecycle(),
    });
    opened.open();
    const state = createLogPage(opened, clock, () => undefined);
    page = state;
    return (
      <EditEntry
        entry={entry}
        page={state}
        places={{
          base: '/',
          season: '/season/',
          first: '/sessions/first/',
          readyMade: [{ title: 'Two rounds', link: READY_MADE }],
        }}
        today="2026-03-10"
        announce={() => undefined}
      />
    );
  }, container);
  onTestFinished(() => {
    dispose();
    container.remove();
  });

  function field<Field extends HTMLInputElement | HTMLSelectElement>(
    label: string,
  ) {
    const found = [...container.querySelectorAll('label')].find(
      ({ textContent }) => textContent.trim() === label,
    );
    const control = container.querySelector<Field>(`#${found?.htmlFor ?? '-'}`);
    if (control === null) throw new Error(`no field is called "${label}"`);
    return control;
  }

  return {
    field,
    undo: () => page?.undo(),
    text: () => container.textContent,
    roundNames: () =>
      [...container.querySelectorAll('label')]
        .map(({ textContent }) => textContent)
        .filter((name) => name.startsWith('Round ')),
    type(label: string, text: string) {
      const input = field(label);
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    choose(label: string, value: string) {
      const select = field(label);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    save() {
      container
        .querySelector('form')
        ?.dispatchEvent(new Event('submit', { cancelable: true }));
    },
    stored() {
      const read = readLog(tabs.text(LOG_KEY));
      return read.ok ? entryIn(read.value, entry.id) : null;
    },
  };
}

describe('the effort of every round', () => {
  test('is shown, and changed without touching the others', () => {
    const form = formOf(TIMED);
    expect(form.roundNames()).toEqual(['Round 1', 'Round 2', 'Round 3']);
    expect(form.field('Round 2').value).toBe('4½');
    form.choose('Round 1', '3½');
    form.choose('Round 2', '');
    form.save();
    expect(form.stored()?.circuit).toEqual({
      ...TIMED.circuit,
      ratings: [
        aRating(3.5, { round: 1, signs: ['heavier'], passed: true }),
        aRating(5),
      ],
    });
    form.undo();
    expect(form.stored()?.circuit).toEqual(TIMED.circuit);
  });

  test('has a field for every round done, and for every rated one', () => {
    const form = formOf(TIMED);
    form.type('Whole rounds done', '4');
    expect(form.roundNames().at(-1)).toBe('Round 4');
    form.type('Whole rounds done', '1');
    expect(form.roundNames()).toEqual(['Round 1', 'Round 2', 'Round 3']);
  });

  test('stays as chosen while another answer cannot be kept', () => {
    const form = formOf(TIMED);
    form.choose('Round 1', '6');
    form.type('Whole rounds done', 'some');
    form.save();
    expect(form.text()).toContain('Rounds are a whole number');
    expect(form.stored()?.circuit).toEqual(TIMED.circuit);
    form.type('Whole rounds done', '3');
    form.save();
    expect(form.stored()?.circuit?.ratings[0]?.rpe).toBe(6);
  });

  test('is one field where the circuit is not known', () => {
    const form = formOf(aSession({ link: '', rounds: 1, ratings: [] }));
    expect(form.roundNames()).toEqual([]);
    form.choose('How hard at the end, 1 to 10', '4½');
    form.save();
    expect(form.stored()?.circuit?.ratings).toEqual([
      aRating(4.5, { round: 1 }),
    ]);
  });
});

describe('the circuit that the timer recorded', () => {
  test('is chosen beforehand, among the same ones as for a new entry', () => {
    const form = formOf(TIMED);
    const select = form.field<HTMLSelectElement>('Which circuit');
    expect(select.value).toBe(TIMED.circuit?.link);
    expect([...select.options].map(({ text }) => text)).toEqual([
      'Another, not on this site',
      'My own',
      'By the lake, 1 Feb',
      'Two rounds',
    ]);
    expect(form.text()).toContain('the set-by-set record goes');
    expect(select.getAttribute('aria-describedby')).toBe('log-link-exchange');
  });

  test('gives way to another, with what was really done kept', () => {
    const form = formOf(TIMED);
    form.choose('Which circuit', READY_MADE);
    expect(form.field('Minutes it took').value).toBe('15:09');
    form.save();
    expect(form.stored()?.circuit).toEqual({
      link: READY_MADE,
      rounds: 3,
      seconds: 909,
      ratings: TIMED.circuit?.ratings,
    });
    form.undo();
    expect(form.stored()?.circuit).toEqual(TIMED.circuit);
  });

  test('chosen again keeps everything', () => {
    const form = formOf(TIMED);
    form.choose('Which circuit', '');
    form.choose('Which circuit', TIMED.circuit?.link ?? '');
    form.save();
    expect(form.stored()?.circuit).toEqual(TIMED.circuit);
  });

  test.each([
    ['done elsewhere', aSession({ link: '' }), ''],
    ['whose link cannot be read', aSession({ link: 'odd' }), 'odd'],
  ])('one %s is chosen too, without that sentence', (_, entry, link) => {
    const form = formOf(entry);
    expect(form.field('Which circuit').value).toBe(link);
    expect(form.text()).not.toContain('the set-by-set record goes');
  });
});
