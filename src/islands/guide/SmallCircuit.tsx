import { For } from 'solid-js';
import { feelsLikeWords } from '#copy/circuit/efforts.ts';
import { setWords } from '#copy/circuit/stations.ts';
import { exerciseName, roundsWords } from '#copy/circuit/circuits.ts';
import { SMALL_BUILDER } from '#copy/guide/smallBuilder.ts';
import { clockface } from '#copy/shared/clockface.ts';
import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import { effortAt, expectedEffort } from '#core/circuit/effort/effort.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { rounded, uprightBoxes } from '#core/circuit/strip.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import {
  effortBandOf,
  effortLimitOf,
} from '#core/session/rating/effortLimit.ts';
import { StripPicture } from '#islands/shared/StripPicture.tsx';

interface Props {
  readonly circuit: Circuit;
  readonly catalogue: Catalogue;
  /** The site's own address, with its folder. */
  readonly base: string;
}

/** A circuit in small: its length and effort, its strip, one round of it, and the ways to the builder and to a start. */
export function SmallCircuit(props: Props) {
  const link = () => writeLink(props.circuit);
  const boxes = () => uprightBoxes(props.circuit, props.catalogue);
  return (
    <div class="small-circuit">
      <p>
        <b>
          {clockface(circuitSeconds(props.circuit))},{' '}
          {roundsWords(props.circuit)}.
        </b>{' '}
        {feelsWords(props.circuit, props.catalogue)} {SMALL_BUILDER.run}
      </p>
      <StripPicture
        circuit={props.circuit}
        catalogue={props.catalogue}
        kind="profile"
      />
      <ol class="moves" aria-label={SMALL_BUILDER.list}>
        <For each={props.circuit.stations}>
          {(station, at) => (
            <li class="move">
              <svg class="load" aria-hidden="true" width="100%" height="100%">
                <rect
                  width={`${rounded(boxes()[at()]?.width ?? 0)}%`}
                  y={`${rounded(boxes()[at()]?.y ?? 0)}%`}
                  height={`${rounded(boxes()[at()]?.height ?? 0)}%`}
                />
              </svg>
              <div>
                <b
                  class={`effort-${Math.round(effortAt(props.circuit, props.catalogue, at(), 1))}`}
                >
                  <a
                    href={`${props.base}exercises/${props.catalogue.get(station.code)?.id ?? ''}/`}
                  >
                    {exerciseName(props.catalogue, station.code)}
                  </a>
                </b>
                <span class="dose">
                  {setWords(station, props.catalogue.get(station.code))}
                </span>
              </div>
            </li>
          )}
        </For>
      </ol>
      <p class="buttons">
        <a class="button" href={`${props.base}build/#${link()}`}>
          {SMALL_BUILDER.open}
        </a>
        <a class="button" href={`${props.base}session/#${link()}`}>
          {SMALL_BUILDER.start}
        </a>
      </p>
    </div>
  );
}

/** How hard a circuit is expected to feel, beside its aim. */
function feelsWords(circuit: Circuit, catalogue: Catalogue): string {
  return feelsLikeWords(
    expectedEffort(circuit, catalogue),
    effortBandOf(circuit),
    effortLimitOf(circuit),
  );
}
