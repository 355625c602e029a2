import { For, Show } from 'solid-js';
import { rounded } from '#core/circuit/strip.ts';
import { lastEffort, type Entry } from '#core/log/entry/entry.ts';
import { ceilingOf, isCircuit } from '#core/log/next/standing.ts';

interface Props {
  /** Newest first. */
  readonly entries: readonly Entry[];
}

// In pixels: the drawing, a block, and a point of effort.
const WIDTH = 96;
const FLOOR = 39;
const BLOCK = 20;
const GAP = 6;
const POINT = 5.2;
// A circuit that nobody rated is drawn as high as this, RPE.
const UNRATED = 2;
const HIGHEST = 7.4;

/** A folded month: one block a circuit, as high as it was rated. */
export function MonthBlocks(props: Props) {
  const circuits = () => props.entries.filter(isCircuit).toReversed();
  /** More circuits than there is room for are drawn narrower. */
  const share = () => Math.min(BLOCK + GAP, WIDTH / circuits().length);
  const blocks = () =>
    circuits().map((entry, index) => {
      const effort = lastEffort(entry);
      const height = Math.min(HIGHEST, effort ?? UNRATED) * POINT;
      return {
        x: rounded(WIDTH - (circuits().length - index) * share()),
        width: rounded(share() * (BLOCK / (BLOCK + GAP))),
        height: rounded(height),
        isOver: effort !== null && effort > ceilingOf(entry),
      };
    });

  return (
    <Show when={circuits().length > 0}>
      <svg
        class="strip log-month-blocks"
        width={WIDTH}
        height={FLOOR + 1}
        aria-hidden="true"
      >
        <path class="log-floor" d={`M0 ${FLOOR + 0.5}h${WIDTH}`} />
        <For each={blocks()}>
          {({ x, width, height, isOver }) => (
            <rect
              class={isOver ? 'over' : 'block'}
              x={x}
              width={width}
              y={rounded(FLOOR - height)}
              height={height}
            />
          )}
        </For>
      </svg>
    </Show>
  );
}
