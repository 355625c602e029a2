import { For, Show } from 'solid-js';
import { titleOf, type Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { kitWords } from '#copy/circuit/kit.ts';
import {
  amountWords,
  kindWords,
  PRESCRIBED_WORDS,
} from '#copy/circuit/sheet.ts';

interface Props {
  readonly circuit: Circuit;
  readonly catalogue: Catalogue;
}

// Letters from which a title is set smaller on paper, so that it takes two lines at most.
const LONG_TITLE = 36;

/** The head of a sheet: what it is of, in numbers, what is needed, and lines for who it is for. */
export function SheetHead(props: Props) {
  const title = () => titleOf(props.circuit);
  const kit = () => kitWords(props.circuit, [...props.catalogue.values()]);
  return (
    <header class="sheet-head">
      <p class="sheet-mark">Tired on Purpose</p>
      <div>
        <p class="kicker">{kindWords(props.circuit)}</p>
        <h1 class={title().length > LONG_TITLE ? 'long' : ''} dir="auto">
          {title()}
        </h1>
        <Show when={props.circuit.prescribed}>
          <p class="sheet-prescribed">{PRESCRIBED_WORDS}</p>
        </Show>
        <p>{amountWords(props.circuit)}</p>
        <p>
          {kit().length > 0
            ? `You need ${kit().join(', ')}.`
            : 'You need nothing but some space.'}
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
  );
}
