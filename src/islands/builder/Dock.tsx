import { ratingWords } from '#copy/ratings.ts';
import { createSignal, Show } from 'solid-js';
import { circuitSeconds } from '#core/circuit/circuit.ts';
import { clockface, counted } from '#copy/clockface.ts';
import type { Builder } from '#islands/builder/state/createBuilder.ts';

interface Props {
  readonly builder: Builder;
  /** The address that opens the circuit in the timer. */
  readonly sessionAt: string;
  readonly announce: (words: string) => void;
}

/** The bar at the foot of the builder: the circuit's time, rounds and effort, with Share and Start. */
export function Dock(props: Props) {
  const [copiedUrl, setCopiedUrl] = createSignal('');
  const [unsharedUrl, setUnsharedUrl] = createSignal('');
  let circuitLink: HTMLAnchorElement | undefined;

  async function share(title: string) {
    const url = new URL(props.sessionAt, location.href).href;
    const { shareLink } = await import('#islands/builder/shareLink.ts');
    const { outcome, words } = await shareLink(title, url);
    setUnsharedUrl(outcome === 'failed' ? url : '');
    setCopiedUrl(outcome === 'copied' ? url : '');
    props.announce(words);
  }

  return (
    <Show when={props.builder.circuit()}>
      {(circuit) => (
        <section class="dock" aria-label="This circuit">
          <p class="row">
            <span>
              <b class="big numerals">{clockface(circuitSeconds(circuit()))}</b>{' '}
              <a ref={circuitLink} href="#circuit" onClick={scrollToCircuit}>
                {counted(circuit().rounds, 'round')} of{' '}
                {circuit().stations.length}
              </a>
            </span>
            <Show when={props.builder.isReady() && props.builder.mayBeFirst()}>
              <button
                type="button"
                class="first"
                onClick={() => {
                  props.builder.answer({ daysSince: null });
                  circuitLink?.focus();
                }}
              >
                First time?<span class="wide"> Then 1 round</span>
              </button>
            </Show>
            <span>
              Feels like{' '}
              <b
                class={`big numerals effort-${Math.round(props.builder.effort())}`}
              >
                {ratingWords(props.builder.effort())}
              </b>
            </span>
          </p>
          <div>
            <p class="dock-buttons">
              <button
                type="button"
                class="button needs-script"
                disabled={!props.builder.isReady()}
                onClick={() => void share(circuit().title)}
              >
                {copiedUrl().endsWith(`#${props.builder.link()}`)
                  ? 'Copied'
                  : 'Share'}
              </button>
              <a class="button go" href={props.sessionAt}>
                Start
              </a>
            </p>
            <Show when={unsharedUrl()}>
              <label class="name">
                The link, to copy by hand
                <input
                  type="text"
                  readonly
                  value={unsharedUrl()}
                  onFocus={(event) => event.currentTarget.select()}
                />
              </label>
            </Show>
          </div>
        </section>
      )}
    </Show>
  );
}

// Scrolls by script, because following the link would replace the circuit in the address.
function scrollToCircuit(event: Event) {
  event.preventDefault();
  document.getElementById('circuit')?.scrollIntoView();
}
