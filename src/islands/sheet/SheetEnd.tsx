import { Show } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import { SHEET_FOOT } from '#copy/circuit/sheet.ts';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';

interface Props {
  readonly circuit: Circuit;
  /** The address that opens it as a session. */
  readonly sessionAt: string;
}

/** The code that opens the circuit; what makes it is fetched beside the sheet. */
const CardCode = lazyComponent(async () => {
  const { CardCode: Loaded } = await import('#islands/card/CardCode.tsx');
  return Loaded;
});

/** The end of a sheet: the note of whoever made it, on paper lines to add to it, what the sheet rests on, and the code. */
export function SheetEnd(props: Props) {
  const address = () => new URL(props.sessionAt, location.href).href;
  return (
    <div class="sheet-end">
      <div>
        <Show when={props.circuit.note}>
          {(note) => (
            <section>
              <h2>Note</h2>
              <p class="sheet-note" dir="auto">
                {note()}
              </p>
            </section>
          )}
        </Show>
        <section class="sheet-lines">
          <h2>Yours to add</h2>
          <p />
          <p />
        </section>
        <footer class="sheet-foot">
          <p>
            This circuit, with a timer:{' '}
            <a href={props.sessionAt}>
              {/* The address as it is typed, without its protocol. */}
              {address().replace(/^https?:\/\//, '')}
            </a>
          </p>
          <p>{SHEET_FOOT}</p>
        </footer>
      </div>
      <CardCode
        circuit={props.circuit}
        address={address()}
        isAddressElsewhere
      />
    </div>
  );
}
