import { createMemo, For, Show } from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Entry } from '#core/log/entry/entry.ts';
import { setRowsOf } from '#core/log/entry/entryStrip.ts';
import { doneSetWords } from '#copy/log/entries.ts';
import { ratingWords } from '#copy/session/ratings.ts';

interface Props {
  readonly entry: Entry;
  readonly catalogue: Catalogue;
}

/** A circuit set by set, with how hard each round was. */
export function SetTable(props: Props) {
  const rows = createMemo(() => setRowsOf(props.entry));
  const rounds = () => (rows()[0]?.sets ?? []).map((_, index) => index + 1);
  const ratings = () => props.entry.circuit?.ratings ?? [];
  const rated = (round: number) => {
    const rpe = ratings().find((one) => one.round === round)?.rpe;
    return rpe === undefined || rpe === null ? '–' : ratingWords(rpe);
  };

  return (
    <details class="log-sets">
      <summary>Set by set, as a table</summary>
      {/* A wide table scrolls inside its frame, also by the keyboard. */}
      <div
        class="log-scroll"
        role="region"
        aria-label="Set by set"
        // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- what scrolls must take the focus
        tabindex="0"
      >
        <table aria-label="Set by set">
          <thead>
            <tr>
              <th scope="col">Set</th>
              <For each={rounds()}>
                {(round) => (
                  <th scope="col">{round === 1 ? 'Round 1' : round}</th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {({ code, sets }) => (
                <tr>
                  <th scope="row">{props.catalogue.get(code)?.name ?? code}</th>
                  <For each={sets}>{(set) => <td>{doneSetWords(set)}</td>}</For>
                </tr>
              )}
            </For>
            <Show when={ratings().length > 0}>
              <tr>
                <th scope="row">How hard</th>
                <For each={rounds()}>{(round) => <td>{rated(round)}</td>}</For>
              </tr>
            </Show>
          </tbody>
        </table>
      </div>
    </details>
  );
}
