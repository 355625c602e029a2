import {
  createMemo,
  createSignal,
  For,
  onCleanup,
  onMount,
  Show,
} from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { DueQuestion } from '#core/log/next/laterQuestions.ts';
import { entryIn } from '#core/log/log.ts';
import { monthsOf } from '#core/log/sums/months.ts';
import { LIST_KEY } from '#copy/log/entries.ts';
import { ENTRY_WORDS } from '#copy/log/entryActions.ts';
import { LOG_PAGE } from '#copy/log/logPage.ts';
import { earlierMonths } from '#copy/log/months.ts';
import type { LogPageState } from '#islands/log/createLogPage.ts';
import type * as EntryParts from '#islands/log/entry/entryParts.ts';
import { MonthPart } from '#islands/log/list/MonthPart.tsx';
import { openMonths } from '#islands/log/list/openMonths.ts';
import type { LogPlaces } from '#islands/log/places.ts';
import { untilLoaded } from '#islands/shared/lazyComponent.tsx';
import { recoverFocus } from '#islands/shared/recoverFocus.ts';

interface Props {
  readonly page: LogPageState;
  readonly due: readonly DueQuestion[];
  readonly catalogue: Catalogue;
  readonly places: LogPlaces;
  readonly today: string;
  readonly announce: (words: string) => void;
}

// A log of many years is drawn a year at a time.
const MONTHS_AT_ONCE = 12;

/** Everything on record, by month, with what adds to it. The code for an entry's detail is fetched once the list is there. */
export function EntryList(props: Props) {
  const [parts, setParts] = createSignal<typeof EntryParts | null>(null);
  let section!: HTMLElement;
  const months = createMemo(() => monthsOf(props.page.shown()));
  const keptOpen = createMemo(() => openMonths(months()));
  /** The only entry of the log is open from the start. */
  const onlyId = createMemo(() => {
    const { entries } = props.page.shown();
    return entries.length === 1 ? (entries[0]?.id ?? null) : null;
  });
  const openId = () => props.page.openId() ?? onlyId();
  const [most, setMost] = createSignal(MONTHS_AT_ONCE);
  /** The names of the months that are drawn, as far back as the entry that is open. */
  const shown = createMemo(() => {
    const open = entryIn(props.page.shown(), openId() ?? '')?.date;
    const back = open?.slice(0, 'yyyy-mm'.length) ?? '';
    return months()
      .map(({ month }) => month)
      .filter((month, index) => index < most() || (back && month >= back));
  });
  /** How many earlier months the next tap brings. */
  const more = () => Math.min(MONTHS_AT_ONCE, months().length - shown().length);

  /** Draws more months, and moves the focus to the first of them. */
  function showMore() {
    const drawn = shown().length;
    setMost(drawn + MONTHS_AT_ONCE);
    section.querySelectorAll<HTMLElement>('summary')[drawn]?.focus();
  }
  const added = () => {
    const change = props.page.lastChange();
    return change?.kind === 'added' ? change : null;
  };

  onMount(() => {
    void untilLoaded(() => import('#islands/log/entry/entryParts.ts')).then(
      (loaded) => setParts(() => loaded),
    );
    onCleanup(recoverFocus(section));
  });

  return (
    <section class="log-list-part" aria-labelledby="log-list" ref={section}>
      <div class="log-list-head">
        <h2 id="log-list">{LOG_PAGE.list}</h2>
        <div class="buttons">
          <AddButton kind="run" page={props.page} />
          <AddButton kind="circuit" page={props.page} />
        </div>
      </div>
      <Show when={typeof props.page.writing() === 'string' && parts()}>
        {(loaded) => {
          const { NewEntry } = loaded();
          return (
            <NewEntry
              page={props.page}
              places={props.places}
              today={props.today}
              announce={props.announce}
            />
          );
        }}
      </Show>
      <Show when={added()}>
        <p class="log-undo ui">
          {ENTRY_WORDS.added}{' '}
          <button
            type="button"
            class="button compact"
            data-undo
            onClick={() => props.page.undo()}
          >
            {ENTRY_WORDS.undo}
          </button>
        </p>
      </Show>
      <p class="log-key ui muted">{LIST_KEY}</p>
      <div class="log-months">
        <For each={shown()}>
          {(name) => (
            <MonthPart
              name={name}
              months={months()}
              isKeptOpen={keptOpen().has(name)}
              openId={openId()}
              isOnly={onlyId() !== null}
              parts={parts()}
              page={props.page}
              due={props.due}
              catalogue={props.catalogue}
              places={props.places}
              today={props.today}
              announce={props.announce}
            />
          )}
        </For>
      </div>
      <Show when={more() > 0}>
        <button type="button" class="button compact" onClick={showMore}>
          {earlierMonths(more())}
        </button>
      </Show>
    </section>
  );
}

/** The button that opens the form of a new entry. */
function AddButton(props: {
  readonly kind: 'run' | 'circuit';
  readonly page: LogPageState;
}) {
  return (
    <button
      type="button"
      class="button compact"
      data-add={props.kind}
      aria-expanded={props.page.writing() === props.kind}
      onClick={() => props.page.write(props.kind)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 4v16M4 12h16" />
      </svg>
      {props.kind === 'run' ? LOG_PAGE.addRun : LOG_PAGE.addCircuit}
    </button>
  );
}
