import { For, Show } from 'solid-js';
import { setWords, variantWords } from '#copy/circuit/stations.ts';
import { tempoPhrase } from '#copy/circuit/tempo.ts';
import type { RoundRow } from '#core/circuit/roundRows.ts';
import { figureOf } from '#core/circuit/station.ts';
import { rounded } from '#core/circuit/strip.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { StillFigure } from '#islands/shared/StillFigure.tsx';
import type { Figures } from '#platform/page/figures.ts';

interface Props {
  readonly row: RoundRow;
  /** How high a second is, in pixels at the usual text size. */
  readonly second: number;
  /** The exercise; undefined where it is not in the catalogue. */
  readonly exercise: Exercise | undefined;
  readonly guideAt: (id: string) => string;
  readonly timeOf: (seconds: number) => string;
  /** Lines under the dose. */
  readonly notes: readonly string[];
  readonly figures?: Figures;
}

/** One exercise of a round, and the rest after it: both as high as their seconds. */
export function TimedStation(props: Props) {
  const station = () => props.row.station;
  const tempo = () => tempoPhrase(props.exercise, station());
  const variant = () => variantWords(station(), props.exercise);
  /** Where the guide tells the easier and the harder way; what is raised is easier. */
  const variantAt = () =>
    props.exercise &&
    `${props.guideAt(props.exercise.id)}#${station().variant === 'harder' ? 'harder' : 'easier'}`;

  return (
    <li class="timed">
      <Block
        seconds={props.row.seconds}
        second={props.second}
        width={props.row.width}
      />
      <Show when={props.exercise} fallback={<div class="figure" />}>
        {(exercise) => (
          <StillFigure
            id={figureOf(exercise(), station())}
            {...(props.figures ? { figures: props.figures } : {})}
          />
        )}
      </Show>
      <div class="words">
        <b class={`effort-${Math.round(props.row.effort)}`}>
          <Show
            when={props.exercise}
            fallback={`Unknown exercise “${station().code}”`}
          >
            {(known) => (
              <a class="plain" href={props.guideAt(known().id)}>
                {known().name}
              </a>
            )}
          </Show>
        </b>
        <p class="dose">
          {setWords(station(), props.exercise)}
          <Show when={tempo()}>, {tempo()}</Show>
        </p>
        <Show when={variant()}>
          <p class="dose">
            <Show when={variantAt()} fallback={variant()}>
              <a href={variantAt()}>{variant()}</a>
            </Show>
          </p>
        </Show>
        <For each={props.notes}>{(line) => <p class="dose">{line}</p>}</For>
      </div>
      <span class="seconds numerals" data-pagefind-ignore>
        {props.timeOf(props.row.seconds)}
      </span>
      <Show when={props.row.rest > 0}>
        <Block seconds={props.row.rest} second={props.second} />
        <span class="resting" data-pagefind-ignore>
          rest
        </span>
        <span class="seconds resting numerals" data-pagefind-ignore>
          {props.timeOf(props.row.rest)}
        </span>
      </Show>
    </li>
  );
}

// Pixels at the usual text size to one em of it.
const EM = 16;

/** The block of a set beside its words, as high as its seconds; of a rest only the edge. */
export function Block(props: {
  readonly seconds: number;
  readonly second: number;
  /** In per cent of the space for blocks; a rest has none. */
  readonly width?: number;
}) {
  return (
    <svg
      class="load"
      aria-hidden="true"
      width="100%"
      height={`${rounded((props.seconds * props.second) / EM)}em`}
    >
      <Show when={props.width}>
        {(width) => <rect width={`${rounded(width())}%`} height="100%" />}
      </Show>
    </svg>
  );
}
