import { For } from 'solid-js';

// The five exercises of a first round: where each begins, how long it lasts and how high it is, in percent and pixels.
const BLOCKS = [
  [0.3, 5.21, 47.8],
  [12.03, 8.69, 66.8],
  [27.24, 5.21, 47.8],
  [38.97, 5.21, 47.8],
  [50.7, 7.6, 66.8],
] as const;
const FLOOR = 96;

/** The outline of one round and an easy run, in place of a log. */
export function EmptyStrip() {
  return (
    <svg
      class="strip log-empty-strip"
      width="100%"
      height="120"
      role="img"
      aria-label="Still empty: the outline of one round and an easy run"
    >
      <For each={BLOCKS}>
        {([x, width, height]) => (
          <rect
            class="skipped"
            x={`${x}%`}
            width={`${width}%`}
            y={FLOOR - height}
            height={height}
          />
        )}
      </For>
      <line class="strip-limit" x1="0" x2="100%" y1="1" y2="1" />
      <rect class="run" x="61%" width="39%" y="48" height="48" />
      <text x="0" y="116">
        One round
      </text>
      <text class="go-run on-scale" x="61%" y="116">
        Easy run →
      </text>
    </svg>
  );
}
