import { For, Show } from 'solid-js';
import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import {
  effortBandOf,
  effortLimitOf,
} from '#core/session/rating/effortLimit.ts';
import { clockface } from '#copy/shared/clockface.ts';
import { bandWords, feelsLikeWords } from '#copy/circuit/efforts.ts';
import { titlePieces } from '#copy/circuit/titlePieces.ts';

interface Props {
  readonly circuit: Circuit;
  /** The same under the day's own ceiling. */
  readonly limited: Circuit;
  /** How hard it is expected to feel, RPE to the half point. */
  readonly effort: number;
}

/** What a session is called, and what was said with it. */
export function PreviewHead(props: Pick<Props, 'circuit'>) {
  return (
    <div class="session-head">
      <p class="kicker">
        {props.circuit.mode === 'circuit'
          ? 'Pre-fatigue circuit'
          : 'Activation warm-up'}
        , {props.circuit.prescribed ? 'as prescribed' : 'read before you start'}
      </p>
      <h1>
        <For
          each={titlePieces(props.circuit.title || 'A session without a name')}
        >
          {({ text, whole }) =>
            whole ? <span class="no-break">{text}</span> : text
          }
        </For>
      </h1>
      <Show when={props.circuit.note}>
        {(note) => (
          <figure class="session-note">
            <blockquote>
              <p dir="auto">{note()}</p>
            </blockquote>
            <figcaption>A note from whoever sent this link</figcaption>
          </figure>
        )}
      </Show>
    </div>
  );
}

/** How long a session takes and how hard it is. */
export function PreviewNumbers(props: Props) {
  const limit = () => effortLimitOf(props.limited);
  const band = () => effortBandOf(props.limited);

  return (
    <div class="session-numbers">
      <dl class="stats">
        <div>
          <dt class="visually-hidden">Time</dt>
          <dd>
            <b class="numerals">{clockface(circuitSeconds(props.circuit))}</b>
            minutes
          </dd>
        </div>
        <div>
          <dt class="visually-hidden">Rounds</dt>
          <dd>
            <b class="numerals">{props.circuit.rounds}</b>
            {props.circuit.rounds === 1 ? 'round' : 'rounds'} of{' '}
            {props.circuit.stations.length}
          </dd>
        </div>
        <div>
          <dt class="visually-hidden">Effort</dt>
          <dd>
            <b class="numerals effort-4">{bandWords(band())}</b>
            out of 10, never above {limit()}
            {limit() < effortLimitOf(props.circuit) ? ' today' : ''}
          </dd>
        </div>
      </dl>
      <p class="ui">{feelsLikeWords(props.effort, band(), limit())}</p>
    </div>
  );
}
