import { createMemo, For, Show } from 'solid-js';
import { rounded } from '#core/circuit/strip.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { hadRun, type Entry } from '#core/log/entry/entry.ts';
import { entryStripOf, type EntryStrip } from '#core/log/entry/entryStrip.ts';
import { entryStripWords } from '#copy/log/entries.ts';
import { ratingWords } from '#copy/session/ratings.ts';
import { effortWeight } from '#islands/log/effortWeight.ts';
import { StripLabels } from '#islands/log/list/StripLabels.tsx';

interface Props {
  readonly entry: Entry;
  readonly catalogue: Catalogue;
  /** `row` is the small one of the list, all on one scale; `detail` has labels and the ceiling. */
  readonly kind: 'row' | 'detail';
}

/** How a strip is laid out: pixels upwards, and the seconds that take up the room left of the run. */
const FRAMES = {
  row: { height: 64, floor: 62, point: 6.4, seconds: 1020, above: 6 },
  detail: { height: 140, floor: 116, point: 15, seconds: 900, above: 10 },
} as const;
// In percent of the width.
const CIRCUIT_SHARE = 84;
const RUN_SHARE = 13;
const GAP_BEFORE_RUN = 0.6;
// In points of effort, and pixels.
const RUN_EFFORT = 2.5;
const REST_HEIGHT = 3;
const LABEL_HEIGHT = 16;

/** An entry as a strip of what was done: width is time, height is effort, the run hatched after it. */
export function EntryStripPicture(props: Props) {
  const strip = createMemo(() => entryStripOf(props.entry, props.catalogue));
  const frame = () => FRAMES[props.kind];
  const hasRun = () => hadRun(props.entry);
  const across = (seconds: number) =>
    acrossAt(strip(), seconds, frame().seconds);
  const runAt = () =>
    strip() === null ? 0 : across(strip()?.seconds ?? 0) + GAP_BEFORE_RUN;
  /** A block that would reach over the drawing is as high as it has room. */
  const high = (effort: number) =>
    Math.min(frame().floor - LABEL_HEIGHT, effort * frame().point);
  const down = (effort: number) => rounded(frame().floor - high(effort));

  /** How far down a rating stands; one that would lie on the line of the ceiling stands over that. */
  function labelAt(top: number) {
    const y = down(top) - frame().above;
    const ceiling = down(strip()?.limit ?? 0);
    const isCrossed = y > ceiling - 4 && y - LABEL_HEIGHT < ceiling;
    return props.kind === 'detail' && isCrossed ? ceiling - frame().above : y;
  }

  return (
    <svg
      class="strip log-strip-picture"
      classList={{ small: props.kind === 'row' }}
      width="100%"
      height={frame().height}
      role="img"
      aria-label={entryStripWords(strip(), props.entry.run)}
    >
      <For each={strip()?.bars ?? []}>
        {(bar) => (
          <rect
            class={
              bar.kind === 'rest'
                ? 'rest'
                : { done: 'block', over: 'over', 'left-out': 'skipped' }[
                    bar.look
                  ]
            }
            x={percent(across(bar.from))}
            width={percent(across(bar.to) - across(bar.from))}
            y={
              bar.kind === 'rest'
                ? frame().floor - REST_HEIGHT
                : down(bar.effort)
            }
            height={
              bar.kind === 'rest' ? REST_HEIGHT : rounded(high(bar.effort))
            }
          />
        )}
      </For>
      <Show when={hasRun()}>
        <rect
          class="run"
          x={percent(runAt())}
          width={percent(RUN_SHARE)}
          y={down(RUN_EFFORT)}
          height={rounded(high(RUN_EFFORT))}
        />
      </Show>
      <For each={strip()?.ratings ?? []}>
        {({ rpe, isOver, at, top }) => (
          <text
            class="log-rating"
            classList={{ hot: isOver }}
            style={{ 'font-weight': effortWeight(rpe, isOver) }}
            text-anchor="middle"
            x={percent(across(at))}
            y={labelAt(top)}
          >
            {ratingWords(rpe)}
          </text>
        )}
      </For>
      <Show when={props.kind === 'detail' && strip()}>
        {(shown) => (
          <StripLabels
            strip={shown()}
            run={hasRun() ? props.entry.run : undefined}
            across={(seconds) => percent(across(seconds))}
            runAt={percent(runAt())}
            ceilingAt={down(shown().limit)}
            below={frame().height - 4}
          />
        )}
      </Show>
    </svg>
  );
}

/** Where a moment of the circuit lies across the drawing, in percent; a longer circuit than the scale takes all its room. */
function acrossAt(
  strip: EntryStrip | null,
  seconds: number,
  scale: number,
): number {
  return (seconds / Math.max(scale, strip?.seconds ?? 0)) * CIRCUIT_SHARE;
}

function percent(value: number): string {
  return `${rounded(value)}%`;
}
