import { For, Show } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import { figureOf } from '#core/circuit/station.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { howLines, tooMuchWords, type OtherWays } from '#copy/circuit/sheet.ts';
import { setWords } from '#copy/circuit/stations.ts';
import { StillFigure } from '#islands/shared/StillFigure.tsx';
import type { Figures } from '#platform/page/figures.ts';

interface Props {
  readonly circuit: Circuit;
  readonly catalogue: Catalogue;
  /** How each exercise is made easier and harder, by its short name. */
  readonly ways: Readonly<Record<string, OtherWays>>;
  readonly figures: Figures;
}

/** The exercises of a round on a sheet: figure, name, how it is done, and the dose. */
export function SheetStations(props: Props) {
  return (
    <section>
      <h2 id="sheet-round">Each round</h2>
      <ol class="sheet-stations" aria-labelledby="sheet-round">
        <For each={props.circuit.stations}>
          {(station, index) => {
            const exercise = () => props.catalogue.get(station.code);
            const lines = () =>
              howLines(
                props.circuit,
                index(),
                props.catalogue,
                props.ways[station.code],
              );
            return (
              <li>
                <Show when={exercise()} fallback={<div class="figure" />}>
                  {(known) => (
                    <StillFigure
                      id={figureOf(known(), station)}
                      figures={props.figures}
                    />
                  )}
                </Show>
                <div>
                  <b>
                    {exercise()?.name ?? `Unknown exercise “${station.code}”`}
                  </b>
                  <For each={lines()}>{(line) => <span>{line}</span>}</For>
                </div>
                <p class="sheet-too-much">
                  {tooMuchWords(
                    props.circuit,
                    station,
                    props.ways[station.code],
                  )}
                </p>
                <p class="sheet-dose numerals">
                  {setWords(station, exercise())}
                </p>
              </li>
            );
          }}
        </For>
      </ol>
      <Show
        when={props.circuit.stations.some(
          ({ code }) => !props.catalogue.has(code),
        )}
      >
        <p class="notice">
          <b>Not every exercise here is known to this page</b>
          It may be newer than the page you have open. Reload it; if that does
          not help, ask whoever sent the link.
        </p>
      </Show>
    </section>
  );
}
