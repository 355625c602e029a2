import { doneStripWords } from '#copy/session/doneStrips.ts';
import { createMemo, For, Show, type JSX } from 'solid-js';
import { doneStripOf, type DoneBar } from '#core/session/timeline/doneStrip.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { acrossAt } from '#core/circuit/strip.ts';
import { RoundLabels } from '#islands/timer/screens/ending/RoundLabels.tsx';
import type { Timer } from '#islands/timer/state/createTimer.ts';

interface Props {
  readonly timer: Timer;
  readonly catalogue: Catalogue;
  /** Whether the ceiling is drawn, and room left for a walk, in place of the run. */
  readonly ceiling?: boolean;
  /** What stands where the run or the walk is. */
  readonly children: JSX.Element;
}

// In percent: what the circuit leaves of the width, for the run or for the walk after a stop.
const SHARE_OF_RUN = 34;
const SHARE_OF_WALK = 42;
// Heights, in points of effort: of the drawing at least, and of the room for a rating over the tallest block.
const LEAST_HEIGHT = 10;
const LABEL_HEIGHT = 1.8;
const RUN_EFFORT = 2.5;
// The labels of more rounds than these would lie over each other.
const MOST_LABELLED_ROUNDS = 6;

/** The session as it was done, as wide and as high as the space it has; places in it are percent. */
export function DoneStripPicture(props: Props) {
  const circuit = () => props.timer.circuit;
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
      ...strip().ratings.map(({ top }) => top + LABEL_HEIGHT),
    );
  const high = (effort: number) => (effort / points()) * 100;
  const across = (seconds: number) =>
    acrossAt(strip().plan, seconds, {
      runShare: props.ceiling ? SHARE_OF_WALK : SHARE_OF_RUN,
    });
  const isLabelled = () => circuit().rounds <= MOST_LABELLED_ROUNDS;
  /** The effort at which a rating stands; one that would lie on the line of the ceiling stands over that. */
  function labelOver(top: number) {
    const { limit } = strip();
    const isCrossed = top <= limit && top > limit - LABEL_HEIGHT;
    return props.ceiling && isCrossed ? limit : top;
  }

  function barClass(bar: DoneBar) {
    if (bar.kind === 'rest') return 'rest';
    return { done: 'block', over: 'block over', 'left-out': 'skipped' }[
      bar.look
    ];
  }

  return (
    <div class="end-picture" style={{ '--bed': percent(high(RUN_EFFORT)) }}>
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
          <path class="hatching hot" d="M0 0v6" />
        </pattern>
        <Show
          when={props.ceiling}
          fallback={
            <rect
              class="run"
              x="68.5%"
              width="31.5%"
              y={percent(100 - high(RUN_EFFORT))}
              height={percent(high(RUN_EFFORT))}
            />
          }
        >
          <line
            class="strip-limit"
            x1="0"
            x2="100%"
            y1={percent(100 - high(strip().limit))}
            y2={percent(100 - high(strip().limit))}
          />
        </Show>
        <For each={strip().bars}>
          {(bar) => (
            <rect
              class={barClass(bar)}
              x={percent(across(bar.from))}
              width={percent(across(bar.to) - across(bar.from))}
              y={bar.kind === 'rest' ? '100%' : percent(100 - high(bar.effort))}
              height={bar.kind === 'rest' ? '3' : percent(high(bar.effort))}
              transform={bar.kind === 'rest' ? 'translate(0 -3)' : undefined}
            />
          )}
        </For>
        <Show when={isLabelled()}>
          <RoundLabels
            strip={strip()}
            across={(seconds) => percent(across(seconds))}
            down={(effort) => percent(100 - high(effort))}
            labelOver={labelOver}
          />
        </Show>
      </svg>
      {props.children}
    </div>
  );
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
