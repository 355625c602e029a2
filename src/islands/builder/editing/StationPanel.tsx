import { Index, Show, untrack } from 'solid-js';
import { LIMITS, type Circuit } from '#core/circuit/circuit.ts';
import {
  withDose,
  withRestAfter,
  withTempo,
} from '#core/circuit/editing/edits.ts';
import type { Catalogue, Exercise } from '#core/exercise/exercise.ts';
import type { Station } from '#core/circuit/station.ts';
import { restoreFocus } from '#islands/builder/editing/restoreFocus.ts';
import type { Builder } from '#islands/builder/state/createBuilder.ts';
import type { Explanations } from '#islands/builder/explaining/createExplanations.ts';
import { StationChoices } from '#islands/builder/editing/StationChoices.tsx';
import { Stepper } from '#islands/builder/editing/Stepper.tsx';
import { Tags } from '#islands/shared/Tags.tsx';
import { capital, nameIn } from '#copy/circuit/circuits.ts';

interface Props {
  readonly builder: Builder;
  readonly explanations: Explanations | undefined;
  readonly catalogue: Catalogue;
  readonly station: Station;
  readonly at: number;
  readonly guideAt: (id: string) => string;
  readonly onMove: (by: -1 | 1) => void;
  readonly onSwap: () => void;
  readonly onRemove: () => void;
  /** Says to a screen reader that a number was brought to another. */
  readonly announce: (words: string) => void;
  /** The button that opened the panel and gets the focus when it closes. */
  readonly opener: () => HTMLElement | null | undefined;
}

/** The panel to change one exercise of the circuit. */
export function StationPanel(props: Props) {
  let panel: HTMLDivElement | undefined;
  restoreFocus(
    () => panel,
    untrack(() => props.opener),
  );
  const exercise = () => props.catalogue.get(props.station.code);
  const reason = () => props.explanations?.reasonFor(props.station.code);

  return (
    <div
      class="panel"
      role="group"
      aria-label={capital(nameIn(props.catalogue, props.station.code))}
      ref={panel}
    >
      <Show when={reason()}>
        {(reason) => (
          <p class="ui">
            {reason().sentence} <Tags of={reason().tags} />
          </p>
        )}
      </Show>
      <PanelActions {...props} />
      <PanelSteppers
        builder={props.builder}
        station={props.station}
        at={props.at}
        exercise={exercise()}
        announce={props.announce}
      />
      <Show when={exercise()}>
        {(known) => (
          <p class="ui">
            <a href={props.guideAt(known().id)}>How to do it</a>
          </p>
        )}
      </Show>
    </div>
  );
}

/** The buttons that move, swap and remove the exercise. */
function PanelActions(
  props: Pick<Props, 'builder' | 'at' | 'onMove' | 'onSwap' | 'onRemove'>,
) {
  const count = () => props.builder.circuit()?.stations.length ?? 0;

  return (
    <div class="station-buttons">
      <button
        type="button"
        class="button compact"
        data-do="up"
        aria-label="Move up"
        aria-disabled={props.at === 0}
        onClick={() => props.onMove(-1)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="m5 15 7-7 7 7" />
        </svg>
      </button>
      <button
        type="button"
        class="button compact"
        data-do="down"
        aria-label="Move down"
        aria-disabled={props.at === count() - 1}
        onClick={() => props.onMove(1)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="m5 9 7 7 7-7" />
        </svg>
      </button>
      <button
        type="button"
        class="button compact"
        data-do="swap"
        onClick={() => props.onSwap()}
      >
        Swap
      </button>
      <button
        type="button"
        class="button compact"
        data-do="remove"
        aria-disabled={count() < 2}
        onClick={() => props.onRemove()}
      >
        Remove
      </button>
    </div>
  );
}

interface SteppersProps extends Pick<
  Props,
  'builder' | 'station' | 'at' | 'announce'
> {
  /** The exercise; undefined where it is not in the catalogue. */
  readonly exercise: Exercise | undefined;
}

/** The controls for its dose, tempo and rest, and its choices. */
function PanelSteppers(props: SteppersProps) {
  const isHold = () => props.station.work.kind === 'hold';
  const isLast = () =>
    props.at === (props.builder.circuit()?.stations.length ?? 0) - 1;
  const rest = () =>
    props.station.restSeconds ?? props.builder.circuit()?.restSeconds ?? 0;
  const dose = () =>
    props.station.work.kind === 'hold'
      ? props.station.work.seconds
      : props.station.work.count;
  const tempo = () =>
    props.station.work.kind === 'hold' ? [] : props.station.work.tempo;

  function edit(
    editStation: (circuit: Circuit, at: number) => Circuit,
    setting: string,
  ) {
    const { at } = props;
    props.builder.edit(
      (circuit) => editStation(circuit, at),
      `${setting} ${at}`,
    );
  }

  return (
    <div class="steppers">
      <Stepper
        onCorrected={props.announce}
        label={isHold() ? 'Hold' : 'Reps'}
        unit={isHold() ? 's' : ''}
        step={isHold() ? 5 : 1}
        least={1}
        most={isHold() ? LIMITS.setSeconds : LIMITS.reps}
        value={dose()}
        onChange={(value) =>
          edit((circuit, at) => withDose(circuit, at, value), 'dose')
        }
      />
      <Index each={tempo()}>
        {(seconds, phase) => (
          <Stepper
            onCorrected={props.announce}
            label={`${capital(props.exercise?.tempo[phase]?.word ?? 'tempo')}, each rep`}
            unit="s"
            step={0.5}
            least={0.5}
            most={LIMITS.phaseSeconds}
            value={seconds()}
            onChange={(value) =>
              edit(
                (circuit, at) => withTempo(circuit, at, phase, value),
                `tempo ${phase}`,
              )
            }
          />
        )}
      </Index>
      <Show when={!isLast()}>
        <Stepper
          onCorrected={props.announce}
          label="Rest after it"
          unit="s"
          step={5}
          least={0}
          most={LIMITS.restSeconds}
          value={rest()}
          onChange={(value) =>
            edit((circuit, at) => withRestAfter(circuit, at, value), 'rest')
          }
        />
      </Show>
      <StationChoices
        station={props.station}
        exercise={props.exercise}
        edit={edit}
      />
    </div>
  );
}
