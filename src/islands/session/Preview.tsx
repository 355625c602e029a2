import { MARCH_IT } from '#copy/stations.ts';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import { clockface } from '#copy/clockface.ts';
import { isMarched, type Catalogue } from '#core/exercise/exercise.ts';
import { kitWords } from '#copy/kit.ts';
import {
  effortBandOf,
  effortLimitOf,
  underCeiling,
} from '#core/session/rating/effortLimit.ts';
import type { Station } from '#core/circuit/station.ts';
import { titlePieces } from '#copy/titlePieces.ts';
import type { Safety } from '#islands/shared/safety/createSafety.ts';
import type { StartCheck } from '#islands/session/createStartCheck.ts';
import { StartPanel } from '#islands/session/StartPanel.tsx';
import { StationList } from '#islands/shared/StationList.tsx';
import { StripPicture } from '#islands/shared/StripPicture.tsx';
import type { Figures } from '#platform/figures.ts';

interface Props {
  readonly circuit: Circuit;
  readonly catalogue: Catalogue;
  /** The address of an exercise's guide. */
  readonly guideAt: (id: string) => string;
  /** The address that opens the circuit in the builder. */
  readonly changeAt: string;
  readonly figures: Figures;
  /** The timer's options, once their code is fetched. */
  readonly options: JSX.Element;
  readonly safety: Safety;
  /** Today's rules on starting this circuit. */
  readonly startCheck: StartCheck;
  /** The ready-made warm-up, and the chapter on the days without a circuit. */
  readonly warmUpAt: string;
  readonly whenNotAt: string;
  readonly onStart: (asFirst: boolean) => void;
}

const FOR_WHOM = {
  beginner: 'For beginners',
  returning: 'For runners coming back, with their physio’s agreement',
  regular: 'For regular runners',
  advanced: 'For advanced runners',
} as const;

/** A session before it starts: its exercises, time, effort and kit. It starts only when the reader says so. */
export function Preview(props: Props) {
  const kit = () => kitWords(props.circuit, [...props.catalogue.values()]);
  const unknown = () =>
    props.circuit.stations.filter(({ code }) => !props.catalogue.has(code));
  // Today's rules may lower the effort limit, and with it the effort aimed at.
  const limited = () =>
    underCeiling(props.circuit, props.startCheck.rules()?.ceiling);
  const limit = () => effortLimitOf(limited());
  const shownCircuit = createMemo(() => ({
    ...props.circuit,
    ceiling: limit(),
  }));
  const aim = () => [...new Set(effortBandOf(limited()))].join('–');

  function notesOn({ code }: Station): readonly string[] {
    const exercise = props.catalogue.get(code);
    return [
      ...(isMarched(exercise, props.circuit.mode) ? [MARCH_IT] : []),
      ...(exercise?.builder.raised
        ? ['Or with your hands raised, instead of on the ground']
        : []),
    ];
  }

  return (
    <div class="session-grid">
      <div>
        <div class="session-head">
          <p class="kicker">
            {props.circuit.mode === 'circuit'
              ? 'Pre-fatigue circuit'
              : 'Activation warm-up'}
            , read before you start
          </p>
          <h1>
            <For
              each={titlePieces(
                props.circuit.title || 'A session without a name',
              )}
            >
              {({ text, whole }) =>
                whole ? <span class="no-break">{text}</span> : text
              }
            </For>
          </h1>
          <dl class="stats">
            <div>
              <dt class="visually-hidden">Time</dt>
              <dd>
                <b class="numerals">
                  {clockface(circuitSeconds(props.circuit))}
                </b>
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
                <b class="numerals effort-4">{aim()}</b>
                of 10, never above {limit()}
                {limit() < effortLimitOf(props.circuit) ? ' today' : ''}
              </dd>
            </div>
          </dl>
        </div>
        <StripPicture
          circuit={shownCircuit()}
          catalogue={props.catalogue}
          kind="profile"
        />
        <StartPanel
          circuit={props.circuit}
          safety={props.safety}
          startCheck={props.startCheck}
          changeAt={props.changeAt}
          warmUpAt={props.warmUpAt}
          whenNotAt={props.whenNotAt}
          onStart={props.onStart}
        />
        {props.options}
        <Show when={unknown().length > 0}>
          <aside class="notice spaced">
            <b>Not every exercise here is known to this page</b>
            {unknown()
              .map(({ code }) => `“${code}”`)
              .join(', ')}{' '}
            may be newer than the page you have open. Reload it; if that does
            not help, ask whoever sent the link. The time for it is kept.
          </aside>
        </Show>
        <aside class="notice soft spaced">
          <b>{FOR_WHOM[props.circuit.level]}</b>
          <Show
            when={props.circuit.mode === 'circuit'}
            fallback="Before any run, as long as it stays easy."
          >
            Before an easy run of 20–40 minutes. Not in the 3 days before a
            race. Not when you are sore, ill or in pain.
          </Show>
        </aside>
      </div>
      <div>
        <StationList
          circuit={props.circuit}
          catalogue={props.catalogue}
          figures={props.figures}
          guideAt={props.guideAt}
          timeOf={clockface}
          notesOn={notesOn}
        />
        <p class="ui muted spaced">
          Rest {props.circuit.restSeconds} s between exercises
          {props.circuit.rounds > 1
            ? `, ${props.circuit.roundRestSeconds} s between rounds`
            : ''}
          . {clockface(circuitSeconds(props.circuit))} in all, and ten seconds
          to get ready.{' '}
          {kit().length > 0
            ? `You need ${kit().join(', ')}.`
            : 'You need nothing but room.'}
        </p>
      </div>
    </div>
  );
}
