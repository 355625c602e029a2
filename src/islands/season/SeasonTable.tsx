import { For } from 'solid-js';
import { circuitWords, gapWords } from '#copy/season/seasonDates.ts';
import { IMPORTANCE_WORDS, raceName } from '#copy/season/seasonNames.ts';
import {
  SEASON_PAGE,
  TABLE_COLUMNS,
  TABLE_KINDS,
} from '#copy/season/seasonPage.ts';
import { dayInWords } from '#copy/shared/calendar.ts';
import type { SeasonPageState } from '#islands/season/createSeasonPage.ts';

interface Row {
  readonly day: string;
  readonly what: string;
  readonly since: string;
  readonly why: string;
}

/** Everything that the weeks and the dates show, as a table. */
export function SeasonTable(props: { readonly page: SeasonPageState }) {
  return (
    <details class="season-table">
      <summary>{SEASON_PAGE.table}</summary>
      <div>
        <table aria-label={SEASON_PAGE.dates}>
          <thead>
            <tr>
              <For each={TABLE_COLUMNS}>
                {(column) => <th scope="col">{column}</th>}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={rowsOf(props.page)}>
              {(row) => (
                <tr>
                  <th scope="row">{dayInWords(row.day)}</th>
                  <td>{row.what}</td>
                  <td class="numerals">{row.since}</td>
                  <td>{row.why}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </details>
  );
}

function rowsOf(page: SeasonPageState): readonly Row[] {
  const { circuits, gaps, days, endsWith } = page.plan();
  const races = page.races();
  const lastDay = circuits.at(-1)?.day;
  const rows: readonly Row[] = [
    ...days
      .filter(({ circuit }) => circuit === 'done')
      .map(({ day }) => ({ day, what: TABLE_KINDS.done, since: '', why: '' })),
    ...circuits.map((circuit) => ({
      day: circuit.day,
      what: TABLE_KINDS.circuit,
      since: `${circuit.daysSince ?? ''}`,
      why: circuitWords(
        circuit,
        races,
        circuit.day === lastDay ? endsWith : null,
      ),
    })),
    ...gaps.map((gap) => ({
      day: gap.day,
      what: TABLE_KINDS.gap,
      since: '',
      why: gapWords(gap, races),
    })),
    ...races
      .filter(({ day }) => day >= page.today())
      .map((race) => ({
        day: race.day,
        what: `${TABLE_KINDS.race}: ${raceName(race)}`,
        since: '',
        why: `${IMPORTANCE_WORDS[race.importance].name}: ${IMPORTANCE_WORDS[race.importance].effect}`,
      })),
  ];
  return rows.toSorted((one, other) => (one.day < other.day ? -1 : 1));
}
