import { render } from 'solid-js/web';
import { createSignal } from 'solid-js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { daysLater } from '#core/calendar.ts';
import { EMPTY_LOG, type Log } from '#core/log/log.ts';
import { effortHistory } from '#core/log/sums/effortHistory.ts';
import { effortWords, sorenessWords } from '#copy/log/charts.ts';
import { shortDayOfYear } from '#copy/shared/calendar.ts';
import { Charts } from '#islands/log/charts/Charts.tsx';
import { Comparison } from '#islands/log/charts/Comparison.tsx';
import { aLog, aRating, aRun, aSession, logOf } from '#builders/aLog.ts';

// The bars of the first picture, without those of the load per week.
const BARS = 'section > svg .chart-bar';

function shown(what: 'charts' | 'comparison', log: Log) {
  const container = document.body.appendChild(document.createElement('div'));
  const [current, setCurrent] = createSignal(log);
  const dispose = render(
    () =>
      what === 'charts' ? (
        <Charts log={current()} />
      ) : (
        <Comparison log={current()} />
      ),
    container,
  );
  onTestFinished(() => {
    dispose();
    container.remove();
  });
  const all = (selector: string) => [...container.querySelectorAll(selector)];
  return {
    container,
    setCurrent,
    all,
    text: () => container.textContent,
    rows: (table = 0) =>
      [...(all('table')[table]?.querySelectorAll('tbody tr') ?? [])].map(
        (row) => [...row.children].map(({ textContent }) => textContent),
      ),
    tap(name: string) {
      const button = all('button').find((one) => one.textContent === name);
      (button as HTMLButtonElement).click();
    },
  };
}

/** Circuits a fortnight apart, of these efforts. */
function fortnightly(...efforts: readonly (number | null)[]): Log {
  return aLog(
    ...efforts.map((effort, at) => ({
      date: daysLater('2026-03-13', 14 * at),
      ratings: [aRating(effort)],
      soreness: { nextMorning: at % 4 },
    })),
  );
}

/** What the table should say of the circuits, newest first. */
function expectedRows(log: Log) {
  const points = effortHistory(log);
  return points
    .map((point, at) => [
      shortDayOfYear(point.day),
      effortWords(point),
      sorenessWords(point.nextMorning, at === points.length - 1),
    ])
    .toReversed();
}

describe('effort over time', () => {
  test('without a circuit says in outline what will come', () => {
    const { text, all } = shown('charts', EMPTY_LOG);
    expect(text()).toContain('What this will add up to');
    expect(text()).toContain('Nothing yet.');
    expect(all('.chart-outline')).toHaveLength(3);
    expect(all('.chart-bar, table')).toHaveLength(0);
  });

  test.each([
    ['one circuit', fortnightly(3), 1, ['13 Mar', '27 Mar', '10 Apr']],
    ['two circuits', fortnightly(3, 4), 2, ['13 Mar', '27 Mar', '10 Apr']],
  ])('of %s is drawn with what may come', (_, log, bars, days) => {
    const { all, rows, text } = shown('charts', log);
    expect(all(BARS)).toHaveLength(bars);
    expect(all('.chart-outline')).toHaveLength(3 - bars);
    for (const day of days) expect(text()).toContain(day);
    expect(rows()).toEqual(expectedRows(log));
  });

  test('of many has a bar each, whose height is its effort from 0', () => {
    const log = fortnightly(3, 3.5, 4, 4.5, 5);
    const { all, rows } = shown('charts', log);
    const heights = all(BARS).map((bar) => Number(bar.getAttribute('height')));
    const perPoint = heights.map((height, at) => height / (3 + at / 2));
    expect(new Set(perPoint.map((one) => one.toFixed(6))).size).toBe(1);
    expect(rows()).toEqual(expectedRows(log));
    expect(rows()).toHaveLength(5);
  });

  test('is a table to a screen reader, named like the picture; the picture is hidden', () => {
    const { all } = shown('charts', fortnightly(4, 4, 4));
    for (const picture of all('svg'))
      expect(picture.getAttribute('aria-hidden')).toBe('true');
    const name = all('table')[0]?.getAttribute('aria-labelledby');
    expect(document.getElementById(name ?? '')?.textContent).toBe(
      'How hard, against your aim',
    );
  });

  test('above the ceiling is hatched, with its number, in picture and table', () => {
    const { all, text, rows } = shown('charts', fortnightly(4, 7, 4));
    expect(all('.chart-over')).toHaveLength(1);
    expect(all('.chart-over-words')[0]?.textContent).toBe('7');
    expect(text()).toContain('Hatched in red: above the ceiling, once.');
    expect(rows()[1]?.[1]).toBe('7, above the ceiling of 5');
    const [hatch] = all('.chart-over');
    const id = /#(.+?)['"]?\)/.exec(hatch?.getAttribute('fill') ?? '')?.[1];
    expect(document.getElementById(id ?? '')?.tagName).toBe('pattern');
  });

  test('asks for the soreness of the newest circuit alone, and not once it was waved off', () => {
    const log = aLog(
      { date: '2026-03-01' },
      { date: '2026-03-15' },
      { date: '2026-03-29' },
    );
    const { all, rows, setCurrent } = shown('charts', log);
    expect(all('.chart-awaited')).toHaveLength(1);
    expect(rows().map((row) => row[2])).toEqual([
      'to come',
      'not said',
      'not said',
    ]);
    setCurrent({
      ...log,
      entries: log.entries.map((entry) => ({
        ...entry,
        wavedOff: ['next-morning'],
      })),
    });
    expect(all('.chart-awaited')).toHaveLength(0);
    expect(rows()[0]?.[2]).toBe('not said');
  });

  test('not rated is an outline, and no bar of 0', () => {
    const { all, rows } = shown('charts', fortnightly(4, null, 4));
    expect(all('.chart-outline')).toHaveLength(1);
    expect(all(BARS)).toHaveLength(2);
    expect(rows()[1]?.[1]).toBe('not rated');
  });

  test('shows the last nine months, and older ones by a button', () => {
    const log = fortnightly(...Array.from({ length: 40 }, () => 4));
    const { rows, tap, all } = shown('charts', log);
    const [newest] = expectedRows(log);
    const pages = [rows()];
    expect(rows()[0]).toEqual(newest);
    expect(rows().length).toBeLessThan(21);
    tap('Nine months later');
    expect(rows()).toEqual(pages[0]);
    for (let page = 0; page < 4; page += 1) {
      tap('Nine months earlier');
      pages.push(rows());
      expect(all(BARS)).toHaveLength(rows().length);
    }
    // The oldest piece stays.
    expect(pages[4]).toEqual(pages[3]);
    const distinct = [...new Set(pages.flat().map((row) => row[0]))];
    expect(distinct).toEqual(expectedRows(log).map((row) => row[0]));
  });
});

describe('the load per week', () => {
  test('is folded, and its table has every week that is drawn', () => {
    const log = logOf([
      aSession({ date: '2026-03-13', seconds: 900, ratings: [aRating(4)] }),
      aRun({ effort: 3, minutes: 40 }, { date: '2026-03-24' }),
    ]);
    const { container, rows, all } = shown('charts', log);
    expect(container.querySelector('details[open]')).toBeNull();
    expect(rows(1)).toEqual([
      ['23 Mar 2026', '0', '1', '120'],
      ['9 Mar 2026', '1', '0', '60'],
    ]);
    const bars = all('details .chart-bar').map((bar) => [
      bar.getAttribute('x'),
      Number(bar.getAttribute('height')),
    ]);
    // The week between, in which nothing was, has its place too.
    expect(bars.map(([x]) => x)).toEqual(['5%', '71.67%']);
    expect(Number(bars[1]?.[1])).toBe(2 * Number(bars[0]?.[1]));
  });

  test('is left out where nothing has an effort and minutes', () => {
    expect(shown('charts', EMPTY_LOG).text()).not.toContain('Load per week');
  });
});

describe('runs with and without a circuit', () => {
  const withCircuit = (count: number, effort = 3) =>
    Array.from({ length: count }, (_, at) =>
      aSession({
        id: `w${at}`,
        date: daysLater('2026-03-01', 14 * at),
        run: { kind: 'easy', effort, feel: 'lighter' },
      }),
    );
  const without = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      aRun(
        { effort: 4, feel: at === 0 ? 'same' : 'heavier' },
        { id: `o${at}`, date: daysLater('2026-03-04', 14 * at) },
      ),
    );

  test.each([
    [0, 0, '0 runs so far, 3 to come', '0 runs so far, 3 to come'],
    [2, 5, '2 runs so far, 1 to come', '5 runs so far, enough'],
    [3, 2, '3 runs so far, enough', '2 runs so far, 1 to come'],
  ])('are not compared at %i and %i', (before, alone, ...words) => {
    const { text, all } = shown(
      'comparison',
      logOf([...withCircuit(before), ...without(alone)]),
    );
    expect(all('.log-count')).toHaveLength(0);
    expect(all('dd').map(({ textContent }) => textContent)).toEqual(words);
    expect(text()).not.toContain('mean effort');
  });

  test('are set side by side from three of each on, the caution before the numbers', () => {
    const { text } = shown(
      'comparison',
      logOf([...withCircuit(3), ...without(4)]),
    );
    expect(text().indexOf('Read it as a diary')).toBeLessThan(
      text().indexOf('With a circuit first'),
    );
    expect(text()).toContain('3 runs3.0 mean effort3 lighter0 the same');
    expect(text()).toContain(
      '4 runs4.0 mean effort0 lighter1 the same3 heavier',
    );
  });
});
