import { For, Show } from 'solid-js';
import { closedWords } from '#copy/season/closedDays.ts';
import {
  circuitWords,
  MOVED_WORDS,
  SHORT_RUN_WORDS,
} from '#copy/season/seasonDates.ts';
import { SEASON_PAGE } from '#copy/season/seasonPage.ts';
import { dayInWords } from '#copy/shared/calendar.ts';
import type { PlannedCircuit } from '#core/season/planSeason.ts';
import type { SeasonPageState } from '#islands/season/createSeasonPage.ts';
import { focusFirst } from '#islands/season/focusFirst.ts';
import { MovingPanel } from '#islands/season/MovingPanel.tsx';
import { Tag, Tags } from '#islands/shared/Tags.tsx';

interface Props {
  readonly page: SeasonPageState;
  readonly circuit: PlannedCircuit;
  readonly lastBefore: string | null;
}

/** A circuit of the season: the days since the one before, its day, its reason, and how it is moved. */
export function CircuitRow(props: Props) {
  const day = () => props.circuit.day;
  const isMoving = () => props.page.moving() === day();
  const isNext = () => props.page.plan().circuits[0]?.day === day();
  const names = () => dayInWords(day());

  function close() {
    const was = day();
    props.page.startMoving(null);
    focusFirst(`[data-move="${was}"]`);
  }

  return (
    <li class="season-date" classList={{ next: isNext(), moving: isMoving() }}>
      <DaysSince days={props.circuit.daysSince} />
      <span class="season-date-words">
        <b class="numerals">
          {names()}
          <Show when={isNext()}>
            <span class="visually-hidden">, {SEASON_PAGE.next}</span>
          </Show>
        </b>
        <span>
          {circuitWords(props.circuit, props.page.races(), props.lastBefore)}
        </span>
        <Show when={props.circuit.keepsShort}>
          <span class="season-short">{SHORT_RUN_WORDS}</span>
          <Tag is="judgement" />
        </Show>
        <Show when={props.circuit.isFixed}>
          <span>
            {props.circuit.movedFrom === null
              ? MOVED_WORDS.kept
              : MOVED_WORDS.movedFrom(props.circuit.movedFrom)}{' '}
            <button
              type="button"
              class="text-button season-controls"
              aria-label={`${props.circuit.movedFrom === null ? SEASON_PAGE.freeIt : SEASON_PAGE.putBack}: ${names()}`}
              onClick={() => {
                props.page.free(day());
                focusFirst('[data-undo]', '#season-dates');
              }}
            >
              {props.circuit.movedFrom === null
                ? SEASON_PAGE.freeIt
                : SEASON_PAGE.putBack}
            </button>
          </span>
          <For each={props.circuit.broken}>
            {(closed) => {
              const { words, tags } = closedWords(closed, props.page.races());
              return (
                <span class="season-broken">
                  {words} <Tags of={tags} />
                </span>
              );
            }}
          </For>
        </Show>
      </span>
      <button
        type="button"
        class="button compact quiet season-controls"
        data-move={day()}
        aria-label={`${SEASON_PAGE.move} ${names()}`}
        aria-expanded={isMoving()}
        onClick={() => props.page.startMoving(isMoving() ? null : day())}
      >
        {SEASON_PAGE.move}
      </button>
      <Show when={isMoving()}>
        <MovingPanel page={props.page} from={day()} onClose={close} />
      </Show>
    </li>
  );
}

/** Days since the circuit before, set light, as waiting is. */
function DaysSince(props: { readonly days: number | null }) {
  return (
    <span class="season-since numerals">
      <Show when={props.days}>
        {(days) => (
          <>
            <b>{days()}</b> <small>{days() === 1 ? 'day' : 'days'}</small>
          </>
        )}
      </Show>
    </span>
  );
}
