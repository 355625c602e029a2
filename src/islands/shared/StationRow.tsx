import { setWords, variantWords } from '#copy/circuit/stations.ts';
import { tempoPhrase } from '#copy/circuit/tempo.ts';
import { For, Show, type JSX } from 'solid-js';
import { ownSupport } from '#core/circuit/kit.ts';
import { figureOf, type Station } from '#core/circuit/station.ts';
import { rounded, type Box } from '#core/circuit/strip.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { StillFigure } from '#islands/shared/StillFigure.tsx';
import type { Kit } from '#core/vocabulary.ts';
import type { Figures } from '#platform/page/figures.ts';

interface Props {
  readonly station: Station;
  /** The exercise; undefined where it is not in the catalogue. */
  readonly exercise: Exercise | undefined;
  /** The block beside the row: as tall as its seconds, as wide as its effort, in per cent. */
  readonly block: Pick<Box, 'width' | 'y' | 'height'> | undefined;
  /** The effort expected of it in the first round, RPE. */
  readonly effort: number;
  readonly figures: Figures | undefined;
  readonly name: JSX.Element;
  /** What the reader has, where that is known. */
  readonly kit?: readonly Kit[];
  /** Lines under the dose. */
  readonly notes?: readonly string[];
  /** The last cell of the row: the station's time, or the button that opens its panel. */
  readonly end: JSX.Element;
  /** The panel below the row, while it is open. */
  readonly children?: JSX.Element;
  readonly isOpen?: boolean;
  /** Called when the pointer goes down on the block, where the row can be dragged by it. */
  readonly onGrip?: (event: PointerEvent) => void;
}

/** One exercise of a circuit: its block, its figure, its name and dose. */
export function StationRow(props: Props) {
  const tempo = () => tempoPhrase(props.exercise, props.station);
  const variant = () => variantWords(props.station, props.exercise, props.kit);

  return (
    <li class={props.isOpen === true ? 'move selected' : 'move'}>
      <svg
        class={props.onGrip ? 'load grip' : 'load'}
        aria-hidden="true"
        width="100%"
        height="100%"
        onPointerDown={(event) => props.onGrip?.(event)}
      >
        <rect
          width={`${rounded(props.block?.width ?? 0)}%`}
          y={`${rounded(props.block?.y ?? 0)}%`}
          height={`${rounded(props.block?.height ?? 0)}%`}
        />
      </svg>
      <Show when={props.exercise} fallback={<div class="figure" />}>
        {(exercise) => (
          <StillFigure
            id={figureOf(
              exercise(),
              props.station,
              ownSupport(props.station, exercise(), props.kit),
            )}
            {...(props.figures ? { figures: props.figures } : {})}
          />
        )}
      </Show>
      <div>
        <b class={`effort-${Math.round(props.effort)}`}>{props.name}</b>
        <span class="dose">
          {setWords(props.station, props.exercise)}
          <Show when={tempo()}>, {tempo()}</Show>
        </span>
        <Show when={variant()}>
          <b class="dose">{variant()}</b>
        </Show>
        <For each={props.notes ?? []}>
          {(line) => <span class="dose">{line}</span>}
        </For>
      </div>
      {props.end}
      {props.children}
    </li>
  );
}
