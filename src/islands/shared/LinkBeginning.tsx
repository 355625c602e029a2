import { For, Show } from 'solid-js';
import {
  BEGINNING_WORDS,
  beginningStationWords,
  beginningWords,
} from '#copy/circuit/linkBeginnings.ts';
import type { LinkBeginning as Beginning } from '#core/circuit/link/linkBeginning.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';

interface Props {
  readonly beginning: Beginning;
  readonly catalogue: Catalogue;
}

/** What a link whose end is missing still says: to recognise the session by, and not to be started. */
export function LinkBeginning(props: Props) {
  return (
    <section class="beginning" aria-labelledby="beginning">
      <h2 id="beginning">{BEGINNING_WORDS.heading}</h2>
      <p>{beginningWords(props.beginning)}</p>
      <Show when={props.beginning.stations.length > 0}>
        <ol>
          <For each={props.beginning.stations}>
            {(station) => {
              const exercise = () => props.catalogue.get(station.code);
              return (
                <li>
                  <b>
                    {exercise()?.name ?? `Unknown exercise “${station.code}”`}
                  </b>
                  , {beginningStationWords(station, exercise())}
                </li>
              );
            }}
          </For>
          <li class="rest">{BEGINNING_WORDS.missing}</li>
        </ol>
      </Show>
      <p class="notice">
        <b>{BEGINNING_WORDS.warning}</b>
        {BEGINNING_WORDS.advice}
      </p>
    </section>
  );
}
