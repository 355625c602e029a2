import { For, Show } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import { figureOf } from '#core/circuit/station.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { rowWords } from '#copy/card/card.ts';
import { StillFigure } from '#islands/shared/StillFigure.tsx';
import type { Figures } from '#platform/page/figures.ts';

interface Props {
  readonly circuit: Circuit;
  readonly catalogue: Catalogue;
  readonly figures?: Figures;
}

// Up to four boxes stand in one row and up to ten in two; of more rounds the runner keeps a tally.
const MOST_LARGE_BOXES = 4;
const MOST_BOXES = 10;

/** The exercises of a round on a card: figure, name, how it is done, and a box for every round. */
export function CardRows(props: Props) {
  return (
    <ol class="card-rows">
      <For each={props.circuit.stations}>
        {(station, index) => (
          <li>
            <Show
              when={props.catalogue.get(station.code)}
              fallback={
                <>
                  <div class="figure" />
                  <div>
                    <b>Unknown exercise “{station.code}”</b>
                    <Words {...props} at={index()} />
                  </div>
                </>
              }
            >
              {(known) => (
                <>
                  <StillFigure
                    id={figureOf(known(), station)}
                    {...(props.figures ? { figures: props.figures } : {})}
                  />
                  <div>
                    <b>{known().name}</b>
                    <Words {...props} at={index()} />
                  </div>
                </>
              )}
            </Show>
            <Boxes rounds={props.circuit.rounds} />
          </li>
        )}
      </For>
    </ol>
  );
}

function Words(props: Props & { readonly at: number }) {
  return <span>{rowWords(props.circuit, props.at, props.catalogue)}</span>;
}

/** What is ticked off after each round. */
function Boxes(props: { readonly rounds: number }) {
  return (
    <Show
      when={props.rounds <= MOST_BOXES}
      fallback={<span class="card-tally">of {props.rounds}</span>}
    >
      <span
        class={props.rounds > MOST_LARGE_BOXES ? 'boxes small' : 'boxes'}
        aria-hidden="true"
      >
        <For each={Array.from({ length: props.rounds })}>{() => <i />}</For>
      </span>
    </Show>
  );
}
