import { stripWords } from '#copy/circuit/strips.ts';
import { createMemo, For, Show } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import {
  acrossAt,
  barAt,
  barBox,
  ceilingWordsY,
  ceilingY,
  rounded,
  runBox,
  runShareOnScale,
  stripOf,
  type Frame,
} from '#core/circuit/strip.ts';

interface Props {
  readonly circuit: Circuit;
  readonly catalogue: Catalogue;
  /** `profile` has labels and the ceiling; `dock` has the ceiling; `mini` is the timer's and marks the progress. */
  readonly kind: 'profile' | 'dock' | 'mini';
  /** Seconds of the circuit done, where progress is marked. */
  readonly done?: number;
  /** Drawn to the one time scale of the sessions, so that they compare; else as wide as the drawing. */
  readonly onScale?: boolean;
}

const FRAMES: Readonly<Record<Props['kind'], Frame>> = {
  profile: { floor: 88, point: 13, runShare: 17.85 },
  dock: { floor: 46, point: 8.5, runShare: 14.8 },
  mini: { floor: 32, point: 4.33, runShare: 11.4 },
};
const HEIGHTS: Readonly<Record<Props['kind'], number>> = {
  profile: 112,
  dock: 48,
  mini: 34,
};

// Percent of the width that the words under the run need on a narrow phone, and those under the first round; where either
// has less, the words under the run end with it.
const RUN_WORDS_WIDTH = 30;
const ROUND_WORDS_WIDTH = 18;

/** The session drawn like a route profile, with the current bar marked while it runs. */
export function StripPicture(props: Props) {
  const strip = createMemo(() => stripOf(props.circuit, props.catalogue));
  const frame = createMemo((): Frame => {
    const usual = FRAMES[props.kind];
    return props.onScale === true
      ? { ...usual, runShare: runShareOnScale(strip().seconds) }
      : usual;
  });
  const limitEnd = () =>
    props.onScale === true ? 100 - frame().runShare : 100;
  const runWordsEnd = () =>
    props.onScale === true &&
    (frame().runShare < RUN_WORDS_WIDTH ||
      frame().runShare > 100 - ROUND_WORDS_WIDTH);
  // `done` changes every second, the current bar only now and then.
  const currentBar = createMemo(() =>
    props.done === undefined ? undefined : barAt(strip(), props.done),
  );
  const isLabelled = () => props.kind === 'profile';

  function barClass(bar: ReturnType<typeof stripOf>['bars'][number]) {
    if (bar.kind === 'rest') return 'rest';
    const current = currentBar();
    if (current === undefined || bar.from > current.from) return 'block';
    return bar === current ? 'now' : 'done';
  }

  return (
    <svg
      class="strip"
      width="100%"
      height={HEIGHTS[props.kind]}
      role="img"
      aria-label={stripWords(strip())}
    >
      <For each={strip().bars}>
        {(bar) => {
          const box = () => barBox(strip(), bar, frame());
          return (
            <rect
              class={barClass(bar)}
              x={percent(box().x)}
              width={percent(box().width)}
              y={rounded(box().y)}
              height={rounded(box().height)}
            />
          );
        }}
      </For>
      <rect
        class="run"
        x={percent(runBox(frame()).x)}
        width={percent(runBox(frame()).width)}
        y={rounded(runBox(frame()).y)}
        height={rounded(runBox(frame()).height)}
      />
      <Show when={props.kind === 'dock'}>
        <line
          class="strip-limit"
          x1="0"
          x2="100%"
          y1={frame().floor - strip().ceiling * frame().point}
          y2={frame().floor - strip().ceiling * frame().point}
        />
      </Show>
      <Show when={isLabelled()}>
        <line
          class="strip-limit"
          x1="0"
          x2={percent(limitEnd())}
          y1={ceilingY(strip(), frame())}
          y2={ceilingY(strip(), frame())}
        />
        <text
          class="strip-caption"
          text-anchor={props.onScale === true ? 'start' : 'end'}
          x={props.onScale === true ? '0' : '100%'}
          y={ceilingWordsY(
            strip(),
            frame(),
            props.onScale === true ? 'left' : 'right',
          )}
        >
          {strip().ceiling}, the ceiling
        </text>
        <Show when={strip().rounds <= 4}>
          <For
            each={strip().bars.filter(
              (bar) => bar.kind === 'work' && bar.station === 0,
            )}
          >
            {(bar) => (
              <text x={percent(acrossAt(strip(), bar.from, frame()))} y="107">
                {/* On narrow screens only the first label says "Round". */}
                <tspan
                  class={bar.round > 1 ? 'long-word round-word' : 'long-word'}
                >
                  Round{' '}
                </tspan>
                {bar.round}
              </text>
            )}
          </For>
        </Show>
        <text
          class={props.onScale === true ? 'go-run on-scale' : 'go-run'}
          text-anchor={runWordsEnd() ? 'end' : 'start'}
          x={runWordsEnd() ? '100%' : percent(runBox(frame()).x)}
          y="107"
        >
          <tspan class="long-word">Easy </tspan>run →
        </text>
      </Show>
    </svg>
  );
}

function percent(value: number): string {
  return `${rounded(value)}%`;
}
