import { For, Show } from 'solid-js';
import { usualDayWords, raceName } from '#copy/season/seasonNames.ts';
import {
  SEASON_PAGE,
  STRIP_KEY,
  STRIP_LETTERS,
} from '#copy/season/seasonPage.ts';
import { shortDay } from '#copy/shared/calendar.ts';
import type { SeasonDay } from '#core/season/planSeason.ts';
import type { DayKind } from '#core/season/season.ts';
import type { SeasonPageState } from '#islands/season/createSeasonPage.ts';

// More weeks than these are folded on phones, and broken into lines on wide screens.
const WEEKS_IN_A_LINE = 26;

// Of two kinds on one day the first of these is drawn.
const TALLEST: readonly DayKind[] = ['hard', 'gym', 'long', 'easy', 'rest'];

/** The weeks of the season as a profile: one line on wide screens, a row each on phones. Heights are efforts. */
export function WeekStrip(props: { readonly page: SeasonPageState }) {
  const weeks = () => weeksOf(props.page.plan().days);
  const isLong = () => weeks().length > WEEKS_IN_A_LINE;

  return (
    <section class="season-picture" aria-label={SEASON_PAGE.strip}>
      <div
        role="img"
        aria-label={`${weeks().length} weeks. ${props.page.summary()} ${SEASON_PAGE.dates} are below.`}
      >
        {/* Over the rows of a phone; one line of weeks has no room for them. */}
        <p class="season-letters">
          <span>
            <For each={[...STRIP_LETTERS]}>
              {(letter) => <span>{letter}</span>}
            </For>
          </span>
        </p>
        <div class="season-weeks" classList={{ long: isLong() }}>
          <For each={weeks()}>
            {(week) => <Week week={week} page={props.page} />}
          </For>
        </div>
      </div>
      <p class="season-key ui muted">
        <i class="key-circuit" /> {STRIP_KEY.circuit} <i class="key-race" />{' '}
        {STRIP_KEY.race} <i class="key-taper" /> {STRIP_KEY.taper}{' '}
        <i class="key-closed" /> {STRIP_KEY.closed} <i class="key-usual" />{' '}
        {STRIP_KEY.usual}
      </p>
    </section>
  );
}

function Week(props: {
  readonly week: readonly SeasonDay[];
  readonly page: SeasonPageState;
}) {
  const raceOn = (day: string) =>
    props.page.races().find((race) => race.day === day);
  const numberOf = (day: string) =>
    props.page.plan().circuits.findIndex((one) => one.day === day) + 1;
  const planned = () => props.week.find(({ circuit }) => circuit === 'planned');
  const races = () =>
    props.week.flatMap(({ day }) => raceOn(day) ?? []).map(raceName);

  function classOf({ day, usual, circuit, closedBy }: SeasonDay): string {
    const race = raceOn(day);
    const rules = new Set(closedBy.map(({ rule }) => rule));
    return [
      race ? 'race' : (TALLEST.find((one) => usual.kinds.includes(one)) ?? ''),
      usual.isKey && !race ? 'key' : '',
      circuit ?? '',
      numberOf(day) === 1 ? 'next' : '',
      day === props.page.today() ? 'today' : '',
      rules.has('taper') ? 'taper' : '',
      closedBy.length > 0 && !rules.has('past') && circuit === null
        ? 'closed'
        : '',
    ]
      .filter(Boolean)
      .join(' ');
  }

  return (
    <div class="season-week" title={weekTitle(props.week)}>
      <span class="season-monday numerals">
        {shortDay(props.week[0]?.day ?? props.page.today())}
      </span>
      <span class="season-bars">
        <For each={props.week}>
          {(day) => (
            <i class={classOf(day)}>
              <Show when={day.circuit === 'planned'}>
                <b class="numerals">{numberOf(day.day)}</b>
              </Show>
              <Show when={raceOn(day.day)}>
                {(race) => <em>{raceName(race())}</em>}
              </Show>
            </i>
          )}
        </For>
      </span>
      <span class="season-what numerals">
        <Show when={planned()}>{(day) => <b>{numberOf(day().day)}</b>}</Show>{' '}
        {races().join(' · ')}
      </span>
    </div>
  );
}

/** What the days of a week usually hold, for a pointer that rests on it. */
function weekTitle(week: readonly SeasonDay[]): string {
  return week
    .map(({ day, usual }) => `${shortDay(day)}: ${usualDayWords(usual)}`)
    .join('\n');
}

/** Days in weeks of seven. */
function weeksOf(
  days: readonly SeasonDay[],
): readonly (readonly SeasonDay[])[] {
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, at) =>
    days.slice(at * 7, at * 7 + 7),
  );
}
