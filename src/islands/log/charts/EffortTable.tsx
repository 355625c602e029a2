import { For } from 'solid-js';
import { CHART_WORDS, effortWords, sorenessWords } from '#copy/log/charts.ts';
import { shortDayOfYear } from '#copy/shared/calendar.ts';
import type { EffortPoint } from '#core/log/sums/effortHistory.ts';

interface Props {
  readonly points: readonly EffortPoint[];
  /** The circuit whose soreness is still to come; null where there is none. */
  readonly awaited: string | null;
  /** The id of the heading that names the table. */
  readonly labelledby: string;
}

/** The numbers of the picture, newest first. */
export function EffortTable(props: Props) {
  return (
    <details class="log-fold">
      <summary>{CHART_WORDS.table}</summary>
      <table aria-labelledby={props.labelledby}>
        <thead>
          <tr>
            <th scope="col">{CHART_WORDS.day}</th>
            <th scope="col">{CHART_WORDS.howHard}</th>
            <th scope="col">{CHART_WORDS.soreNextMorning}</th>
          </tr>
        </thead>
        <tbody class="numerals">
          <For each={props.points.toReversed()}>
            {(point) => (
              <tr>
                <th scope="row">{shortDayOfYear(point.day)}</th>
                <td classList={{ hot: point.isOver }}>{effortWords(point)}</td>
                <td>
                  {sorenessWords(point.nextMorning, point.id === props.awaited)}
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </details>
  );
}
