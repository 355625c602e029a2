import { createSignal, Show } from 'solid-js';
import { circuitSeconds } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { roundsWords } from '#copy/circuit/circuits.ts';
import { clockface } from '#copy/shared/clockface.ts';
import { DockEffort } from '#islands/builder/dock/DockEffort.tsx';
import type { Builder } from '#islands/builder/state/createBuilder.ts';
import { StripPicture } from '#islands/shared/StripPicture.tsx';

interface Props {
  readonly builder: Builder;
  readonly catalogue: Catalogue;
  /** The address that opens the circuit in the timer. */
  readonly sessionAt: string;
  /** What the undo button says. */
  readonly undoWords: string;
  readonly announce: (words: string) => void;
}

/** The bar at the foot of the builder: the circuit's time, rounds, strip and effort, with Undo, Share and Start. */
export function Dock(props: Props) {
  let circuitLink: HTMLAnchorElement | undefined;
  const mayBeFirst = () =>
    props.builder.isReady() && props.builder.mayBeFirst();

  return (
    <Show when={props.builder.circuit()}>
      {(circuit) => (
        <section class="dock" aria-label="This circuit">
          <div class="dock-row">
            <p class="dock-time">
              <b class="big numerals">{clockface(circuitSeconds(circuit()))}</b>{' '}
              <a ref={circuitLink} href="#circuit" onClick={goToCircuit}>
                {roundsWords(circuit())}
              </a>
            </p>
            <Show when={mayBeFirst()}>
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
            <div class="dock-strip" aria-hidden="true">
              <StripPicture
                circuit={circuit()}
                catalogue={props.catalogue}
                kind="dock"
              />
            </div>
            <Show when={props.builder.aim()}>
              {(aim) => (
                <DockEffort
                  effort={props.builder.effort()}
                  band={aim().band}
                  limit={aim().limit}
                />
              )}
            </Show>
          </div>
          <DockButtons {...props} title={circuit().title} />
        </section>
      )}
    </Show>
  );
}

/** Undo, Share and Start, with the link to copy by hand where it could not be shared. */
function DockButtons(props: Props & { readonly title: string }) {
  const [copiedUrl, setCopiedUrl] = createSignal('');
  const [unsharedUrl, setUnsharedUrl] = createSignal('');

  async function share() {
    const url = new URL(props.sessionAt, location.href).href;
    const { shareLink } = await import('#islands/builder/dock/shareLink.ts');
    const { outcome, words } = await shareLink(props.title, url);
    setUnsharedUrl(outcome === 'failed' ? url : '');
    setCopiedUrl(outcome === 'copied' ? url : '');
    props.announce(words);
  }

  return (
    <div>
      <p class="dock-buttons">
        {/* It stays when everything is undone, so that the focus is not lost. */}
        <Show when={props.builder.canUndo() || props.builder.canRedo()}>
          <button
            type="button"
            class="button undo"
            aria-disabled={!props.builder.canUndo()}
            onClick={() => props.builder.undo()}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M9 5 4 10l5 5M4 10h10a6 6 0 0 1 0 12h-3" />
            </svg>
            <span>{props.undoWords}</span>
          </button>
        </Show>
        <button
          type="button"
          class="button needs-script"
          disabled={!props.builder.isReady()}
          onClick={() => void share()}
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
  );
}

// By script, because following the link would replace the circuit in the address.
function goToCircuit(event: Event) {
  event.preventDefault();
  const circuit = document.getElementById('circuit');
  circuit?.scrollIntoView();
  circuit?.focus({ preventScroll: true });
}
