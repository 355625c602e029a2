import { For, Show } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { nextStepAfter } from '#core/planning/nextStep.ts';
import { effortBandOf } from '#core/session/rating/effortLimit.ts';
import { kitWords } from '#copy/circuit/kit.ts';
import { nextStepWords } from '#copy/circuit/nextSteps.ts';
import {
  limitsOfEffortWords,
  amountWords,
  expectedWords,
  HOW_OFTEN,
  kindWords,
  SHEET_FOOT,
  type OtherWays,
} from '#copy/circuit/sheet.ts';
import { SheetStations } from '#islands/sheet/SheetStations.tsx';
import { SheetStops } from '#islands/sheet/SheetStops.tsx';
import type { Figures } from '#platform/page/figures.ts';

interface Props {
  readonly circuit: Circuit;
  readonly catalogue: Catalogue;
  /** How each exercise is made easier and harder, by its short name. */
  readonly ways: Readonly<Record<string, OtherWays>>;
  readonly figures: Figures;
  /** The addresses that open the circuit as a session and in the builder. */
  readonly sessionAt: string;
  readonly changeAt: string;
  readonly onPrint: () => void;
}

/** Everything about a circuit on one page, to print or to send. */
export function Sheet(props: Props) {
  const kit = () => kitWords(props.circuit, [...props.catalogue.values()]);
  const nextStep = () =>
    nextStepWords(
      nextStepAfter(
        props.circuit,
        props.catalogue,
        effortBandOf(props.circuit)[1],
      ),
      props.circuit,
      props.catalogue,
    );
  // The address without its protocol, as it is typed.
  const typedAddress = () =>
    new URL(props.sessionAt, location.href).href.replace(/^https?:\/\//, '');

  return (
    <article class="sheet">
      <header class="sheet-head">
        <p class="sheet-mark">Tired on Purpose</p>
        <div>
          <p class="kicker">{kindWords(props.circuit)}</p>
          <h1>{props.circuit.title || 'A session without a name'}</h1>
          <Show when={props.circuit.prescribed}>
            <p class="sheet-prescribed">
              As prescribed: to be done as it stands.
            </p>
          </Show>
          <p>{amountWords(props.circuit)}</p>
          <p>
            {kit().length > 0
              ? `You need ${kit().join(', ')}.`
              : 'You need nothing but room.'}
          </p>
        </div>
        <dl class="sheet-who">
          <For each={['Runner', 'Physio or coach', 'Date']}>
            {(name) => (
              <div>
                <dt>{name}</dt>
                <dd />
              </div>
            )}
          </For>
        </dl>
      </header>
      <div class="buttons">
        <button class="button" type="button" onClick={() => props.onPrint()}>
          Print
        </button>
        <a class="button" href={props.sessionAt}>
          Open the session
        </a>
        <a class="button" href={props.changeAt}>
          Change it
        </a>
      </div>
      <Show when={props.circuit.note}>
        {(note) => (
          <section>
            <h2>Note</h2>
            <p class="sheet-note">{note()}</p>
          </section>
        )}
      </Show>
      <SheetStations
        circuit={props.circuit}
        catalogue={props.catalogue}
        ways={props.ways}
        figures={props.figures}
      />
      <div class="sheet-three">
        <section>
          <h2>How hard</h2>
          <p>{limitsOfEffortWords(props.circuit)}</p>
          <p>{expectedWords(props.circuit, props.catalogue)}</p>
        </section>
        <section>
          <h2>How often</h2>
          <For each={HOW_OFTEN[props.circuit.mode]}>
            {(line) => <p>{line}</p>}
          </For>
        </section>
        <section>
          <h2>The next step</h2>
          <p>{nextStep()}</p>
        </section>
      </div>
      <SheetStops circuit={props.circuit} />
      <footer class="sheet-foot">
        <p>
          This circuit, with a timer:{' '}
          <a href={props.sessionAt}>{typedAddress()}</a>
        </p>
        <p>{SHEET_FOOT}</p>
      </footer>
    </article>
  );
}
