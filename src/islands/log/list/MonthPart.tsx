import { createEffect, createMemo, createSignal, For, Show } from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { DueQuestion } from '#core/log/next/laterQuestions.ts';
import type { Month } from '#core/log/sums/months.ts';
import { monthCounts, monthName } from '#copy/log/months.ts';
import type { LogPageState } from '#islands/log/createLogPage.ts';
import type * as EntryParts from '#islands/log/entry/entryParts.ts';
import { EntryItem } from '#islands/log/list/EntryItem.tsx';
import { MonthBlocks } from '#islands/log/list/MonthBlocks.tsx';
import type { LogPlaces } from '#islands/log/places.ts';

interface Props {
  /** As "2026-11". */
  readonly name: string;
  readonly months: readonly Month[];
  readonly isKeptOpen: boolean;
  readonly openId: string | null;
  /** Whether the log has one entry only. */
  readonly isOnly: boolean;
  readonly parts: typeof EntryParts | null;
  readonly page: LogPageState;
  readonly due: readonly DueQuestion[];
  readonly catalogue: Catalogue;
  readonly places: LogPlaces;
  readonly today: string;
  readonly announce: (words: string) => void;
}

/** A month of the log. Its entries are drawn only while it is open, so that a long log opens as fast as a short one. */
export function MonthPart(props: Props) {
  const [chosen, setChosen] = createSignal<boolean | null>(null);
  const month = createMemo(() =>
    props.months.find(({ month: name }) => name === props.name),
  );
  const entries = createMemo(() => month()?.entries ?? []);
  const ids = createMemo(() => entries().map(({ id }) => id));
  const isOpen = () => chosen() ?? props.isKeptOpen;

  // An entry that is added to a folded month, or brought back into one, opens it.
  createEffect(() => {
    const { openId } = props;
    if (openId !== null && ids().includes(openId)) setChosen(true);
  });

  return (
    <details
      class="log-month"
      open={isOpen()}
      onToggle={(event) => setChosen(event.currentTarget.open)}
    >
      <summary>
        <span class="log-month-name">
          {monthName(props.name, props.today)}{' '}
          <small>
            <Show when={month()}>{(one) => monthCounts(one())}</Show>
          </small>
        </span>
        <Show when={!isOpen()}>
          <MonthBlocks entries={entries()} />
        </Show>
      </summary>
      <Show when={isOpen()}>
        <ul>
          <For each={ids()}>
            {(id) => (
              <EntryItem
                id={id}
                entries={entries()}
                isOpen={props.openId === id}
                isOnly={props.isOnly}
                parts={props.parts}
                page={props.page}
                due={props.due}
                catalogue={props.catalogue}
                places={props.places}
                today={props.today}
                announce={props.announce}
              />
            )}
          </For>
        </ul>
      </Show>
    </details>
  );
}
