import { createSignal, Show } from 'solid-js';
import { circuitSeconds } from '#core/circuit/circuit.ts';
import { clockface, counted } from '#core/clockface.ts';
import type { Builder } from '#islands/builder/createBuilder.ts';
import { ratingWords } from '#core/circuit/effort.ts';

interface Props {
  readonly builder: Builder;
  /** The address that opens the circuit in the timer. */
  readonly sessionAt: string;
  readonly announce: (words: string) => void;
}

/** What the circuit comes to, and the way on: share it, start it. */
export function Dock(props: Props) {
  const [copied, setCopied] = createSignal('');
  const [unshared, setUnshared] = createSignal('');
  let what: HTMLAnchorElement | undefined;

  async function share(title: string) {
    const url = new URL(props.sessionAt, location.href).href;
    const { shareLink } = await import('#islands/builder/shareLink.ts');
    const { became, words } = await shareLink(title, url);
    setUnshared(became === 'failed' ? url : '');
    setCopied(became === 'copied' ? url : '');
    props.announce(words);
  }

  return (
    <Show when={props.builder.circuit()}>
      {(now) => (
        <section class="dock" aria-label="This circuit">
          <p class="row">
            <span>
              <b class="big numerals">{clockface(circuitSeconds(now()))}</b>{' '}
              <a ref={what} href="#circuit" onClick={toCircuit}>
                {counted(now().rounds, 'round')} of {now().stations.length}
              </a>
            </span>
            <Show when={props.builder.isReady() && props.builder.mayBeFirst()}>
              <button
                type="button"
                class="first"
                onClick={() => {
                  props.builder.answer({ daysSince: null });
                  what?.focus();
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
                onClick={() => void share(now().title)}
              >
                {copied().endsWith(`#${props.builder.link()}`)
                  ? 'Copied'
                  : 'Share'}
              </button>
              <a class="button go" href={props.sessionAt}>
                Start
              </a>
            </p>
            <Show when={unshared()}>
              <label class="name">
                The link, to copy by hand
                <input
                  type="text"
                  readonly
                  value={unshared()}
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

// The address belongs to the circuit: a jump within the page leaves it alone.
function toCircuit(event: Event) {
  event.preventDefault();
  document.getElementById('circuit')?.scrollIntoView();
}
