import { daysBetween, daysLater } from '#core/calendar.ts';
import { createMemo, createUniqueId, For, Show } from 'solid-js';
import { CHART_WORDS } from '#copy/log/charts.ts';
import { shortDayOfYear } from '#copy/shared/calendar.ts';
import { hadRun } from '#core/log/entry/entry.ts';
import type { Log } from '#core/log/log.ts';
import { isCircuit } from '#core/log/next/standing.ts';
import { weeklyLoad, type WeekLoad } from '#core/log/sums/weeklyLoad.ts';
import { percent } from '#islands/log/charts/effortPicture.ts';
import { Tag } from '#islands/shared/Tags.tsx';

// The picture's height in px, and so many weeks at the most: nine months.
const HEIGHT = 96;
const MOST_WEEKS = 39;

/** Effort times minutes, week by week: folded, for those who want it; bars and their table. */
export function LoadPerWeek(props: { readonly log: Log }) {
  const id = createUniqueId();
  const weeks = createMemo(() => latest(weeklyLoad(newest(props.log))));
  const most = () => Math.max(1, ...weeks().map(({ load }) => load));
  /** How many weeks after the first one drawn a week is; those in which nothing was have their place too. */
  const place = (monday: string) =>
    daysBetween(weeks()[0]?.monday ?? monday, monday) / 7;
  const step = () => 100 / (place(weeks().at(-1)?.monday ?? '') + 1);

  return (
    <Show when={weeks().some(({ load }) => load > 0)}>
      <details class="log-fold log-load">
        <summary id={id}>{CHART_WORDS.load}</summary>
        <p class="chart-key ui muted">
          {CHART_WORDS.loadRule} <Tag is="judgement" />
        </p>
        <svg class="log-chart" width="100%" height={HEIGHT} aria-hidden="true">
          <For each={weeks()}>
            {({ monday, load }) => (
              <rect
                class="chart-bar"
                x={percent((place(monday) + 0.15) * step())}
                width={percent(step() * 0.7)}
                y={HEIGHT - 1 - (load / most()) * (HEIGHT - 4)}
                height={(load / most()) * (HEIGHT - 4)}
              />
            )}
          </For>
          <line
            class="chart-line"
            x1="0"
            x2="100%"
            y1={HEIGHT - 1}
            y2={HEIGHT - 1}
          />
        </svg>
        <table aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{CHART_WORDS.week}</th>
              <th scope="col">{CHART_WORDS.circuits}</th>
              <th scope="col">{CHART_WORDS.runs}</th>
              <th scope="col">{CHART_WORDS.loadNumber}</th>
            </tr>
          </thead>
          <tbody class="numerals">
            <For each={weeks().toReversed()}>
              {({ monday, circuits, runs, load }) => (
                <tr>
                  <th scope="row">{shortDayOfYear(monday)}</th>
                  <td>{circuits}</td>
                  <td>{runs}</td>
                  <td>{load}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </details>
    </Show>
  );
}

/** The entries that the weeks drawn can hold, so that the days of a long log are not all reckoned with. */
function newest(log: Log): Log {
  const last = log.entries.findLast(
    (entry) => isCircuit(entry) || hadRun(entry),
  );
  if (last === undefined) return log;
  const first = daysLater(last.date, -7 * MOST_WEEKS);
  return { ...log, entries: log.entries.filter(({ date }) => date >= first) };
}

/** The weeks of the last nine months. */
function latest(weeks: readonly WeekLoad[]): readonly WeekLoad[] {
  const last = weeks.at(-1);
  if (last === undefined) return [];
  const first = daysLater(last.monday, -7 * (MOST_WEEKS - 1));
  return weeks.filter(({ monday }) => monday >= first);
}
