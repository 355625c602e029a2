import { createMemo, For, Show, type JSX } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import {
  doneStripOf,
  doneStripWords,
  type DoneBar,
} from '#core/session/doneStrip.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { ratingWords } from '#core/circuit/effort.ts';
import { acrossAt } from '#core/circuit/strip.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';

interface Props {
  readonly timer: Timer;
  readonly catalogue: Catalogue;
  /** Whether the ceiling is drawn, as where it was passed. */
  readonly ceiling?: boolean;
  /** What stands on the run, or in its place. */
  readonly children: JSX.Element;
}

// The rest of the width is what comes after the circuit.
const FRAME = { floor: 0, point: 0, runShare: 34 };
// Points of effort from the floor to the top of the drawing, and room for a rating over the tallest block.
const LEAST_HEIGHT = 10;
const OVER_BLOCKS = 1.8;
const RUN_EFFORT = 2.5;
// More numbers than these would lie over each other.
const MOST_NUMBERS = 6;

/** The session as it was really done, as wide and as high as its room; heights are percent of it. */
export function DoneStripPicture(props: Props) {
  const circuit = (): Circuit => props.timer.circuit;
  const strip = createMemo(() =>
    doneStripOf(circuit(), props.catalogue, {
      timeline: props.timer.timeline(),
      played: props.timer.played(),
      ratings: props.timer.ratings(),
    }),
  );
  const points = () =>
    Math.max(
      LEAST_HEIGHT,
      ...strip().rated.map(({ top }) => top + OVER_BLOCKS),
    );
  const high = (effort: number) => (effort / points()) * 100;
  const across = (seconds: number) => acrossAt(strip().plan, seconds, FRAME);
  const isCounted = () => circuit().rounds <= MOST_NUMBERS;
  const starts = () =>
    strip().plan.bars.filter(
      ({ kind, station }) => kind === 'work' && station === 0,
    );

  /** A rating that would lie on the ceiling's line stands over it. */
  function labelOver(top: number) {
    const { limit } = strip();
    const isCrossed = top <= limit && top > limit - OVER_BLOCKS;
    return props.ceiling && isCrossed ? limit : top;
  }

  function look(bar: DoneBar) {
    if (bar.kind === 'rest') return 'rest';
    return { done: 'b', over: 'b over', 'left-out': 'skipped' }[bar.look];
  }

  return (
    <div class="ed-pic" style={{ '--bed': cent(high(RUN_EFFORT)) }}>
      <svg
        class="strip"
        width="100%"
        height="100%"
        role="img"
        aria-label={doneStripWords(strip())}
      >
        <pattern
          id="hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path class="hat hot" d="M0 0v6" />
        </pattern>
        <Show
          when={props.ceiling}
          fallback={
            <rect
              class="run"
              x="68.5%"
              width="31.5%"
              y={cent(100 - high(RUN_EFFORT))}
              height={cent(high(RUN_EFFORT))}
            />
          }
        >
          <line
            class="cap"
            x1="0"
            x2="100%"
            y1={cent(100 - high(strip().limit))}
            y2={cent(100 - high(strip().limit))}
          />
          <line class="ed-steps" x1="68.5%" x2="100%" y1="100%" y2="100%" />
        </Show>
        <For each={strip().bars}>
          {(bar) => (
            <rect
              class={look(bar)}
              x={cent(across(bar.from))}
              width={cent(across(bar.to) - across(bar.from))}
              y={bar.kind === 'rest' ? '100%' : cent(100 - high(bar.effort))}
              height={bar.kind === 'rest' ? '3' : cent(high(bar.effort))}
              transform={bar.kind === 'rest' ? 'translate(0 -3)' : undefined}
            />
          )}
        </For>
        <Show when={isCounted()}>
          <For each={strip().rated}>
            {({ rpe, isOver, at, top }) => (
              <text
                class={`rt r${Math.floor(rpe)}${isOver ? ' hotter' : ''}`}
                x={cent(across(at))}
                y={cent(100 - high(labelOver(top)))}
                dy="-0.3em"
                text-anchor="middle"
              >
                {ratingWords(rpe)}
              </text>
            )}
          </For>
          <For each={starts()}>
            {({ from, round }) => (
              <text x={cent(across(from))} y="100%" dy="1.2em">
                {round}
              </text>
            )}
          </For>
        </Show>
      </svg>
      {props.children}
    </div>
  );
}

function cent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
