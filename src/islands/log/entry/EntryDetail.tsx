import { createMemo, For, Show } from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Entry } from '#core/log/entry/entry.ts';
import { circuitOf } from '#core/log/next/standing.ts';
import {
  circuitFact,
  dayOfEntry,
  LEGS_WORDS,
  runWords,
  signsFact,
} from '#copy/log/entries.ts';
import { ENTRY_WORDS } from '#copy/log/entryActions.ts';
import type { LogPageState } from '#islands/log/createLogPage.ts';
import { EntryActions } from '#islands/log/entry/EntryActions.tsx';
import { SetTable } from '#islands/log/entry/SetTable.tsx';
import { EntryStripPicture } from '#islands/log/list/EntryStripPicture.tsx';
import type { LogPlaces } from '#islands/log/places.ts';

interface Props {
  readonly entry: Entry;
  /** Whether the log has no other entry, so that this one is not folded. */
  readonly isOnly: boolean;
  readonly page: LogPageState;
  readonly catalogue: Catalogue;
  readonly places: LogPlaces;
  readonly today: string;
}

/** An entry unfolded: the strip as it was done, the facts, the note, and what can be done with it. */
export function EntryDetail(props: Props) {
  const circuit = createMemo(() => circuitOf(props.entry));
  const facts = createMemo(() => {
    const { entry } = props;
    const { run, soreness } = entry;
    const runName = entry.circuit ? 'The run after it' : 'The run';
    return [
      ['Circuit', circuitFact(entry, circuit())],
      [runName, run ? runWords(run) : ''],
      ['Noticed', signsFact(entry)],
      [LEGS_WORDS.nextMorning, legs(soreness?.nextMorning)],
      [LEGS_WORDS.twoDaysOn, legs(soreness?.twoDaysOn)],
    ].filter(([, fact]) => fact !== '');
  });
  const isChanged = () => {
    const change = props.page.lastChange();
    return change?.kind === 'changed' && change.id === props.entry.id;
  };

  return (
    <article
      aria-label={dayOfEntry(props.entry.date, props.today)}
      ref={(article) =>
        article.addEventListener('keydown', ({ key }) => {
          if (key === 'Escape' && !props.isOnly) props.page.show(null);
        })
      }
    >
      <div class="log-entry-head">
        <h3>
          <span class="numerals">
            {dayOfEntry(props.entry.date, props.today)}
          </span>
          <Show when={props.entry.time}>
            {(time) => <small class="numerals"> {time()}</small>}
          </Show>
        </h3>
        <Show when={!props.isOnly}>
          <button
            type="button"
            class="icon"
            aria-label={ENTRY_WORDS.close}
            onClick={() => props.page.show(null)}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="m5 15 7-7 7 7" />
            </svg>
          </button>
        </Show>
      </div>
      <Show when={isChanged()}>
        <p class="log-undo ui">
          {ENTRY_WORDS.changed}{' '}
          <button
            type="button"
            class="button compact"
            onClick={() => props.page.undo()}
          >
            {ENTRY_WORDS.undo}
          </button>
        </p>
      </Show>
      <Show when={circuit()?.title}>
        {(title) => <p class="log-title ui">{title()}</p>}
      </Show>
      <Show when={props.entry.circuit}>
        <EntryStripPicture
          entry={props.entry}
          catalogue={props.catalogue}
          kind="detail"
        />
      </Show>
      <dl class="log-entry-facts">
        <For each={facts()}>
          {([name, fact]) => (
            <div>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          )}
        </For>
      </dl>
      <Show when={props.entry.note}>
        {(note) => <p class="log-note">{note()}</p>}
      </Show>
      <Show when={circuit()}>
        <SetTable entry={props.entry} catalogue={props.catalogue} />
      </Show>
      <EntryActions
        entry={props.entry}
        circuit={circuit()}
        catalogue={props.catalogue}
        page={props.page}
        places={props.places}
      />
    </article>
  );
}

function legs(soreness: number | undefined): string {
  return soreness === undefined ? '' : `${soreness} out of 10`;
}
