import { For } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import {
  askFirstInstruction,
  notTodayInstructions,
  stopInstructions,
  type Instruction,
} from '#copy/circuit/sheetStops.ts';

/** When to stop, when not to begin, and who asks first, on a sheet. */
export function SheetStops(props: { readonly circuit: Circuit }) {
  return (
    <div class="sheet-stops">
      <section class="sheet-stop">
        <h2>When to stop</h2>
        <Instructions of={stopInstructions(props.circuit)} />
      </section>
      <section class="sheet-stop">
        <h2>Not today, with any of these</h2>
        <Instructions of={notTodayInstructions()} />
      </section>
      <section>
        <h2>Ask first, with any of these</h2>
        <Instructions of={[askFirstInstruction()]} />
      </section>
    </div>
  );
}

function Instructions(props: { readonly of: readonly Instruction[] }) {
  return (
    <ul>
      <For each={props.of}>
        {({ when, what }) => (
          <li>
            <b>{when}:</b> {what}
          </li>
        )}
      </For>
    </ul>
  );
}
