import { createMemo, Show } from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Entry } from '#core/log/entry/entry.ts';
import { ceilingOf, circuitOf } from '#core/log/next/standing.ts';
import {
  answersToCome,
  effortShown,
  rowWords,
  weekdayOf,
} from '#copy/log/entries.ts';
import { ratingWords } from '#copy/session/ratings.ts';
import { effortWeight } from '#islands/log/effortWeight.ts';
import { EntryStripPicture } from '#islands/log/list/EntryStripPicture.tsx';

interface Props {
  readonly entry: Entry | undefined;
  /** How many questions about it are still to be answered. */
  readonly questions: number;
  readonly catalogue: Catalogue;
  readonly onOpen: () => void;
}

/** An entry as a row: its day, its strip, how hard it was, and the rest in a line. */
export function EntryRow(props: Props) {
  return (
    <Show when={props.entry}>
      {(entry) => {
        const words = createMemo(() => rowWords(entry(), circuitOf(entry())));
        const effort = () => effortShown(entry());
        const isOver = () =>
          entry().circuit !== undefined && (effort() ?? 0) > ceilingOf(entry());
        return (
          <button
            type="button"
            class="log-row"
            classList={{ run: entry().circuit === undefined }}
            aria-expanded="false"
            onClick={() => props.onOpen()}
          >
            <span class="log-day">
              <b class="numerals">{Number(entry().date.slice(8))}</b>{' '}
              {weekdayOf(entry().date)}
            </span>
            <span class="log-strip">
              <EntryStripPicture
                entry={entry()}
                catalogue={props.catalogue}
                kind="row"
              />
            </span>
            <span
              class="log-effort numerals"
              classList={{ hot: isOver() }}
              style={{ 'font-weight': effortWeight(effort(), isOver()) }}
            >
              <Show when={effort()}>
                {(rpe) => (
                  <>
                    <span class="visually-hidden">Effort </span>
                    {ratingWords(rpe())}
                  </>
                )}
              </Show>
            </span>
            <span class="log-line">
              <Show when={words()[0]}>{(strong) => <b>{strong()} </b>}</Show>
              {words()[1]}
              <Show when={props.questions > 0}>
                {' '}
                <b class="log-to-come">{answersToCome(props.questions)}</b>
              </Show>
            </span>
          </button>
        );
      }}
    </Show>
  );
}
