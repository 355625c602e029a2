import {
  createMemo,
  createSignal,
  For,
  onMount,
  Show,
  untrack,
} from 'solid-js';
import { Tags } from '#islands/shared/Tags.tsx';
import { breaksWords, closedWords } from '#copy/season/closedDays.ts';
import { MOVE_FAULTS, thenWords } from '#copy/season/seasonDates.ts';
import {
  KIND_NAMES,
  usualDayWords,
  weekdayOfDay,
} from '#copy/season/seasonNames.ts';
import { MOVING } from '#copy/season/seasonPage.ts';
import { movesInWeek, type MovingDay } from '#core/season/moveCircuit.ts';
import type { SeasonPageState } from '#islands/season/createSeasonPage.ts';
import { closeOnEscape } from '#islands/season/closeOnEscape.ts';
import { focusFirst } from '#islands/season/focusFirst.ts';

interface Props {
  readonly page: SeasonPageState;
  /** The day of the circuit that is being moved. */
  readonly from: string;
  readonly onClose: () => void;
}

/** The seven days of a circuit's week, what it breaks on the chosen one, and what follows. */
export function MovingPanel(props: Props) {
  const from = untrack(() => props.from);
  const { page } = untrack(() => props);
  const [chosen, setChosen] = createSignal(from);
  const days = createMemo(() =>
    movesInWeek(page.season(), page.record(), page.today(), from),
  );
  const move = () => {
    const result = days().find(({ day }) => day === chosen())?.move;
    return result?.ok ? result.value : null;
  };
  const then = () => {
    const now = move();
    return now === null ? '' : thenWords(now, page.plan().circuits.length);
  };
  const heading = () => breaksWords(chosen(), move()?.broken.length ?? 0);

  onMount(() => focusFirst('.season-moving input:checked'));

  function choose(day: string) {
    setChosen(day);
    if (move() !== null) page.say(`${heading()}. ${MOVING.then} ${then()}`);
  }

  function take() {
    const now = move();
    if (now === null) return;
    const to = chosen();
    page.move(now, to);
    focusFirst(`[data-move="${to}"]`, '#season-dates');
  }

  return (
    <div
      class="season-moving season-controls"
      role="group"
      aria-label={MOVING.question}
      ref={(part) => closeOnEscape(part, () => props.onClose())}
    >
      <p class="ui muted">{MOVING.question}</p>
      <fieldset>
        <legend class="visually-hidden">{MOVING.legend(from)}</legend>
        <div class="season-seven">
          <For each={days()}>
            {(one) => (
              <DayChoice
                of={one}
                isHere={one.day === from}
                isAllowed={isAllowed(one, from, page)}
                usual={usualOf(one.day, page)}
                isChosen={one.day === chosen()}
                onChoose={() => choose(one.day)}
              />
            )}
          </For>
        </div>
      </fieldset>
      <Show when={move()}>
        {(now) => (
          <>
            <div class="notice" classList={{ soft: now().broken.length === 0 }}>
              <b>{heading()}</b>
              <For each={now().broken}>
                {(closed) => {
                  const { words, tags } = closedWords(closed, page.races());
                  return (
                    <p>
                      {words} <Tags of={tags} />
                    </p>
                  );
                }}
              </For>
            </div>
            <p class="ui">
              <b>{MOVING.then}</b> {then()}
            </p>
          </>
        )}
      </Show>
      <p class="buttons even">
        <button type="button" class="button" onClick={() => props.onClose()}>
          {MOVING.keep(weekdayOfDay(from))}
        </button>
        <Show when={move()}>
          <button type="button" class="button" onClick={take}>
            {MOVING.moveTo(weekdayOfDay(chosen()))}
          </button>
        </Show>
      </p>
    </div>
  );
}

interface ChoiceProps {
  readonly of: MovingDay;
  readonly isHere: boolean;
  readonly isAllowed: boolean;
  readonly usual: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function DayChoice(props: ChoiceProps) {
  const fault = () =>
    props.of.move.ok || props.isHere ? '' : MOVE_FAULTS[props.of.move.reason];
  const words = () =>
    props.isHere ? MOVING.isHere : props.isAllowed ? MOVING.allowed : fault();
  return (
    <label classList={{ allowed: props.isAllowed }}>
      <input
        type="radio"
        name="season-moving"
        checked={props.isChosen}
        disabled={fault() !== ''}
        onChange={() => props.onChoose()}
      />
      <span>
        {weekdayOfDay(props.of.day).slice(0, 3)}
        <b class="numerals">{Number(props.of.day.slice(8))}</b>
        <i>{props.usual}</i>
        <Show when={words()}>
          <span class="visually-hidden">, {words()}</span>
        </Show>
      </span>
    </label>
  );
}

/** Whether a circuit on that day breaks no rule. */
function isAllowed(
  { day, move }: MovingDay,
  from: string,
  page: SeasonPageState,
): boolean {
  if (day !== from) return move.ok && move.value.broken.length === 0;
  const here = page.plan().circuits.find((one) => one.day === day);
  return here?.broken.length === 0;
}

/** What the usual week holds on a day, in a word or two. */
function usualOf(day: string, page: SeasonPageState): string {
  const usual = page.plan().days.find((one) => one.day === day)?.usual;
  if (usual === undefined) return '';
  return usual.isKey
    ? usualDayWords(usual)
    : usual.kinds.map((kind) => KIND_NAMES[kind]).join(', ');
}
