import { For, Show } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import { withSides, withVariant } from '#core/circuit/editing/edits.ts';
import { sidesFor } from '#core/circuit/sides.ts';
import type { Station } from '#core/circuit/station.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { VARIANTS, type Sides, type Variant } from '#core/vocabulary.ts';
import { sidesName, variantWords } from '#copy/circuit/stations.ts';

interface Props {
  readonly station: Station;
  /** The exercise; undefined where it is not in the catalogue. */
  readonly exercise: Exercise | undefined;
  /** Changes the station; `setting` names what is changed. */
  readonly edit: (
    editStation: (circuit: Circuit, at: number) => Circuit,
    setting: string,
  ) => void;
}

/** How the sides share a set, where there is a choice, and the version of the exercise. */
export function StationChoices(props: Props) {
  // What the circuit has is among them, whatever it is.
  const sides = () => [
    ...new Set([...sidesFor(props.exercise), props.station.sides]),
  ];
  const versions = () =>
    VARIANTS.filter(
      (variant) =>
        variant !== 'raised' ||
        props.exercise === undefined ||
        props.exercise.builder.raised !== null ||
        props.station.variant === variant,
    );
  const versionName = (variant: Variant) =>
    variantWords({ ...props.station, variant }, props.exercise);

  return (
    <>
      <Show when={sides().length > 1}>
        <label class="stepper">
          Sides
          <select
            onChange={(event) => {
              const chosen = event.currentTarget.value as Sides;
              props.edit(
                (circuit, at) => withSides(circuit, at, chosen),
                'sides',
              );
            }}
          >
            <For each={sides()}>
              {(one) => (
                <option value={one} selected={props.station.sides === one}>
                  {sidesName(one, props.exercise)}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
      <label class="stepper">
        Version
        <select
          onChange={(event) => {
            const chosen = event.currentTarget.value as Variant | '';
            props.edit(
              (circuit, at) =>
                withVariant(circuit, at, chosen === '' ? null : chosen),
              'version',
            );
          }}
        >
          <option value="" selected={props.station.variant === undefined}>
            As its guide shows it
          </option>
          <For each={versions()}>
            {(one) => (
              <option value={one} selected={props.station.variant === one}>
                {versionName(one)}
              </option>
            )}
          </For>
        </select>
      </label>
    </>
  );
}
