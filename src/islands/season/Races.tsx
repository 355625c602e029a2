import { createSignal, For, Show } from 'solid-js';
import { daysBetween } from '#core/calendar.ts';
import {
  FARTHEST_DAYS,
  SEASON_LIMITS,
  type Race,
} from '#core/season/season.ts';
import { RACE_WORDS } from '#copy/season/seasonInputs.ts';
import {
  IMPORTANCE_WORDS,
  raceName,
  weekdayOfDay,
} from '#copy/season/seasonNames.ts';
import { shortDay } from '#copy/shared/calendar.ts';
import type { SeasonPageState } from '#islands/season/createSeasonPage.ts';
import { focusFirst } from '#islands/season/focusFirst.ts';
import { PartHead } from '#islands/season/PartHead.tsx';
import {
  newRaceId,
  raceOf,
  withoutRace,
  withRace,
  type RaceFields,
} from '#islands/season/raceFields.ts';
import { RaceForm } from '#islands/season/RaceForm.tsx';

interface Props {
  readonly page: SeasonPageState;
  /** The moment, in ms since 1970. */
  readonly now: () => number;
}

/** The races: those ahead, those gone by, and the form that adds one or changes it. */
export function Races(props: Props) {
  const [editing, setEditing] = createSignal<string | null>(null);
  const inOrder = () =>
    props.page.races().toSorted((one, other) => (one.day < other.day ? -1 : 1));
  const ahead = () => inOrder().filter(({ day }) => day >= props.page.today());
  const past = () => inOrder().filter(({ day }) => day < props.page.today());
  const isFull = () => props.page.races().length >= SEASON_LIMITS.races;

  function close(...focus: readonly string[]) {
    setEditing(null);
    focusFirst(...focus, '[data-add-race]', '#season-races');
  }

  function save(id: string, fields: RaceFields, isNew: boolean) {
    const race = raceOf(id, fields);
    const words = isNew ? RACE_WORDS.added : RACE_WORDS.changed;
    setEditing(null);
    props.page.change(
      (season) => withRace(season, race),
      'races',
      words(raceName(race)),
    );
    focusFirst(`[data-race="${id}"]`);
  }

  function remove(race: Race) {
    setEditing(null);
    props.page.change(
      (season) => withoutRace(season, race.id),
      'races',
      RACE_WORDS.removed(raceName(race)),
    );
    focusFirst('[data-undo]', '#season-races');
  }

  const row = (id: string) => (
    <Show when={props.page.races().find((one) => one.id === id)}>
      {(race) => (
        <RaceRow
          race={race()}
          page={props.page}
          isEditing={editing() === id}
          onEdit={() => setEditing(editing() === id ? null : id)}
          onSave={(fields) => save(id, fields, false)}
          onCancel={() => close(`[data-race="${id}"]`)}
          onRemove={() => remove(race())}
        />
      )}
    </Show>
  );

  return (
    <section class="season-races" aria-labelledby="season-races">
      <PartHead
        page={props.page}
        place="races"
        heading={RACE_WORDS.heading}
        isInner
      />
      <Show when={ahead().length === 0}>
        <p class="ui muted season-none">{RACE_WORDS.none}</p>
      </Show>
      <ul class="season-race-list">
        <For each={ahead().map(({ id }) => id)}>{row}</For>
      </ul>
      <div class="season-add season-controls">
        <Show when={!isFull()} fallback={<p class="ui">{RACE_WORDS.full}</p>}>
          <button
            type="button"
            class="button compact"
            data-add-race
            aria-expanded={editing() === ''}
            onClick={() => setEditing(editing() === '' ? null : '')}
          >
            {RACE_WORDS.add}
          </button>
        </Show>
        <Show when={editing() === ''}>
          <RaceForm
            race={null}
            today={props.page.today()}
            isFirst={props.page.races().length === 0}
            onSave={(fields) =>
              save(newRaceId(props.page.season(), props.now()), fields, true)
            }
            onCancel={() => close()}
          />
        </Show>
      </div>
      <Show when={past().length > 0}>
        <div class="season-past muted">
          <h4 class="ui">{RACE_WORDS.past}</h4>
          <ul class="season-race-list">
            <For each={past().map(({ id }) => id)}>{row}</For>
          </ul>
        </div>
      </Show>
    </section>
  );
}

// A race farther away than this is shown with its year.
const NEAR_DAYS = 300;

interface RowProps {
  readonly race: Race;
  readonly page: SeasonPageState;
  readonly isEditing: boolean;
  readonly onEdit: () => void;
  readonly onSave: (fields: RaceFields) => void;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
}

function RaceRow(props: RowProps) {
  const importance = () => IMPORTANCE_WORDS[props.race.importance];
  const isFar = () =>
    daysBetween(props.page.today(), props.race.day) > FARTHEST_DAYS;
  const isPast = () => props.race.day < props.page.today();
  const year = () =>
    Math.abs(daysBetween(props.page.today(), props.race.day)) > NEAR_DAYS
      ? ` ${props.race.day.slice(0, 4)}`
      : '';
  const words = () => {
    if (isFar()) return RACE_WORDS.farAhead;
    const { name, effect } = importance();
    return isPast() ? name : `${name}: ${effect}`;
  };
  return (
    <li>
      <span class="season-race-day">
        <b class="numerals">{shortDay(props.race.day)}</b>{' '}
        {weekdayOfDay(props.race.day)}
        <span class="numerals">{year()}</span>
      </span>
      <span class="season-race-name">
        <b>{raceName(props.race)}</b> <small>{words()}</small>
      </span>
      <button
        type="button"
        class="button compact quiet season-controls"
        data-race={props.race.id}
        aria-label={`${RACE_WORDS.change} ${raceName(props.race)}`}
        aria-expanded={props.isEditing}
        onClick={() => props.onEdit()}
      >
        {RACE_WORDS.change}
      </button>
      <Show when={props.isEditing}>
        <RaceForm
          race={props.race}
          today={props.page.today()}
          isFirst={false}
          onSave={props.onSave}
          onCancel={props.onCancel}
          onRemove={props.onRemove}
        />
      </Show>
    </li>
  );
}
