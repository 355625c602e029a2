import { For } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { nextStepAfter } from '#core/planning/nextStep.ts';
import { effortBandOf } from '#core/session/rating/effortLimit.ts';
import { nextStepWords } from '#copy/circuit/nextSteps.ts';
import {
  limitsOfEffortWords,
  expectedWords,
  HOW_OFTEN,
  type OtherWays,
} from '#copy/circuit/sheet.ts';
import { EffortLine } from '#islands/card/EffortLine.tsx';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';
import { SheetEnd } from '#islands/sheet/SheetEnd.tsx';
import { SheetHead } from '#islands/sheet/SheetHead.tsx';
import { ShareButton } from '#islands/shared/ShareButton.tsx';
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
  /** The site's own address, with its folder. */
  readonly base: string;
  readonly onPrint: () => void;
  /** Prints the circuit as a card instead. */
  readonly onPrintCard: () => void;
}

/** The strip; what draws it is fetched beside the sheet. */
const SheetStrip = lazyComponent(async () => {
  const { SheetStrip: Loaded } = await import('#islands/sheet/SheetStrip.tsx');
  return Loaded;
});

/** Everything about a circuit on one page, to print or to send. */
export function Sheet(props: Props) {
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
  return (
    <article class="sheet">
      <SheetHead circuit={props.circuit} catalogue={props.catalogue} />
      <div class="buttons">
        <button class="button" type="button" onClick={() => props.onPrint()}>
          Print
        </button>
        <button
          class="button"
          type="button"
          onClick={() => props.onPrintCard()}
        >
          Print as a card
        </button>
        <ShareButton
          class="button"
          open={(panels) => panels.openShare(props)}
        />
        <a class="button" href={props.sessionAt}>
          Open the session
        </a>
        <a class="button" href={props.changeAt}>
          Change it
        </a>
      </div>
      <div class="sheet-strip">
        <SheetStrip circuit={props.circuit} catalogue={props.catalogue} />
      </div>
      <SheetStations
        circuit={props.circuit}
        catalogue={props.catalogue}
        ways={props.ways}
        figures={props.figures}
      />
      <div class="sheet-three">
        <section>
          <h2>How hard</h2>
          <EffortLine circuit={props.circuit} />
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
      <SheetEnd circuit={props.circuit} sessionAt={props.sessionAt} />
    </article>
  );
}
