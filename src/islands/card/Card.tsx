import { For, Show } from 'solid-js';
import { titleOf, type Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import {
  BLANKS,
  howHardWords,
  roundsAndRestsWords,
  whenWords,
} from '#copy/card/card.ts';
import { cardPain, cardSigns, cardTooHard } from '#copy/card/cardStops.ts';
import { ON_ONE_PAGE } from '#islands/card/cardPage.ts';
import { CardCode } from '#islands/card/CardCode.tsx';
import { CardRows } from '#islands/card/CardRows.tsx';
import { CardStrip } from '#islands/card/CardStrip.tsx';
import { EffortLine } from '#islands/card/EffortLine.tsx';
import type { Figures } from '#platform/page/figures.ts';

interface Props {
  readonly circuit: Circuit;
  readonly catalogue: Catalogue;
  /** The whole address that opens it. */
  readonly address: string;
  /** Fetches the figures; without it only figures drawn at build time are shown. */
  readonly figures?: Figures;
}

// Letters from which a title is set smaller, so that it takes two lines at most.
const LONG_TITLE = 26;

/** A circuit on a card for the fridge: what to do, boxes to tick, when to stop, and the code that opens it. */
export function Card(props: Props) {
  const title = () => titleOf(props.circuit);
  const exercises = () => props.circuit.stations.length;
  return (
    <article
      class="card"
      classList={{
        tight: exercises() === ON_ONE_PAGE,
        'over-pages': exercises() > ON_ONE_PAGE,
      }}
    >
      <header class="card-head">
        <p>
          Tired on <b>Purpose</b>
        </p>
        <p>{whenWords(props.circuit)}</p>
      </header>
      <h2
        class={title().length > LONG_TITLE ? 'card-title small' : 'card-title'}
        dir="auto"
      >
        {title()}
      </h2>
      <p class="card-sum">{roundsAndRestsWords(props.circuit)}</p>
      <CardStrip circuit={props.circuit} catalogue={props.catalogue} />
      <CardRows {...props} />
      <div class="card-below">
        <section class="card-effort">
          <h3>{howHardWords(props.circuit)}</h3>
          <EffortLine circuit={props.circuit} />
          <p>{cardTooHard(props.circuit)}</p>
        </section>
        <section>
          <h3>Three signs</h3>
          <p>{cardSigns(props.circuit)}</p>
        </section>
        <section class="card-stop">
          <h3>Stop, and do not run</h3>
          <p>{cardPain(props.circuit)}</p>
        </section>
        <CardCode circuit={props.circuit} address={props.address} />
      </div>
      <Show when={props.circuit.note}>
        {(note) => (
          <p class="card-note" dir="auto">
            {note()}
          </p>
        )}
      </Show>
      <footer class="card-blanks">
        <For each={BLANKS}>{(blank) => <p>{blank}</p>}</For>
      </footer>
    </article>
  );
}
