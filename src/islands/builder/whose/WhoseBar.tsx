import { Show } from 'solid-js';
import { circuitSeconds } from '#core/circuit/circuit.ts';
import { clockface, counted } from '#copy/shared/clockface.ts';
import { STAYS, WHOSE_WORDS } from '#copy/builder/whose.ts';
import type { Builder } from '#islands/builder/state/createBuilder.ts';

/** What a circuit without a title is called. */
const UNTITLED = 'A session';

interface Props {
  readonly builder: Builder;
}

/**
 * The bar that says whose circuit is on screen, with the button to compose a new one. Where one was composed, the bar
 * and the button in the same place bring the former back.
 */
export function WhoseBar(props: Props) {
  const own = () => props.builder.own();
  const title = () => {
    const former = own();
    if (former !== null) return former.circuit.title || UNTITLED;
    const circuit = props.builder.circuit();
    return circuit === null
      ? 'No circuit for these answers'
      : `A new one: ${clockface(circuitSeconds(circuit))}, ${counted(circuit.rounds, 'round')}`;
  };
  const line = () => {
    const former = own();
    if (former === null) return 'Suggested from your answers';
    return WHOSE_WORDS[former.circuit.prescribed ? 'prescribed' : former.origin]
      .line;
  };

  function press(event: MouseEvent) {
    // The second press of a double click would take the first one back.
    if (event.detail > 1) return;
    if (own() === null) props.builder.bringBack();
    else props.builder.composeAnew();
  }

  return (
    <section
      class={own() === null ? 'whose new' : 'whose'}
      aria-labelledby="whose-title"
    >
      <div>
        <p class="whose-line">{line()}</p>
        <h2 id="whose-title">{title()}</h2>
        <Show when={own()?.circuit.note}>
          {(note) => (
            <blockquote>
              <p>“{note()}”</p>
            </blockquote>
          )}
        </Show>
      </div>
      <div class="whose-act">
        <Show when={own()}>
          <p>{STAYS}</p>
        </Show>
        <button type="button" class="button" onClick={press}>
          {own() === null
            ? `Bring back “${props.builder.replaced()?.circuit.title || UNTITLED}”`
            : 'Compose a new one'}
        </button>
      </div>
    </section>
  );
}
