import { Show } from 'solid-js';
import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { roundsWords } from '#copy/circuit/circuits.ts';
import { clockface } from '#copy/shared/clockface.ts';
import { DockEffort } from '#islands/builder/dock/DockEffort.tsx';
import type { Builder } from '#islands/builder/state/createBuilder.ts';
import { ShareButton } from '#islands/shared/ShareButton.tsx';
import { StripPicture } from '#islands/shared/StripPicture.tsx';

interface Props {
  readonly builder: Builder;
  readonly catalogue: Catalogue;
  /** The address that opens the circuit in the timer. */
  readonly sessionAt: string;
  /** What the undo button says. */
  readonly undoWords: string;
  /** The site's own address, with its folder. */
  readonly base: string;
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
          <DockButtons {...props} circuit={circuit()} />
        </section>
      )}
    </Show>
  );
}

/** Undo, Share and Start. */
function DockButtons(props: Props & { readonly circuit: Circuit }) {
  return (
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
      <ShareButton
        class="button needs-script"
        disabled={!props.builder.isReady()}
        open={(panels) => panels.openShare(props)}
      />
      <a class="button go" href={props.sessionAt}>
        Start
      </a>
    </p>
  );
}

// By script, because following the link would replace the circuit in the address.
function goToCircuit(event: Event) {
  event.preventDefault();
  const circuit = document.getElementById('circuit');
  circuit?.scrollIntoView();
  circuit?.focus({ preventScroll: true });
}
