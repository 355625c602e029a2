import { createMemo, For } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import {
  acrossAt,
  barBox,
  rounded,
  runBox,
  stripOf,
  type Box,
  type Frame,
} from '#core/circuit/strip.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { runWords } from '#copy/card/card.ts';
import { stripWords } from '#copy/circuit/strips.ts';

interface Props {
  readonly circuit: Circuit;
  readonly catalogue: Catalogue;
  /** How many units wide it is drawn; it fills its place, so a wider drawing is lower there. */
  readonly width?: number;
}

// In units of the drawing, which is as wide as a card: 491 across an A5 page at 96 to the inch.
const CARD_WIDTH = 491;
const HEIGHT = 60;
const FLOOR = 45;
const ROOM = 43;
// The usual ceiling: below it the drawing keeps its scale, above it everything gets lower.
const USUAL_CEILING = 5;
const MOST_ROUNDS_NAMED = 4;

/** The session as a route profile that grows with the page it is printed on. */
export function CardStrip(props: Props) {
  const width = () => props.width ?? CARD_WIDTH;
  const strip = createMemo(() => stripOf(props.circuit, props.catalogue));
  const frame = (): Frame => ({
    floor: FLOOR,
    point: ROOM / Math.max(USUAL_CEILING, strip().ceiling),
    runShare: 15.7,
  });
  const ceiling = () => rounded(FLOOR - strip().ceiling * frame().point);
  const firsts = () =>
    strip().rounds > MOST_ROUNDS_NAMED
      ? []
      : strip().bars.filter(
          ({ kind, station }) => kind === 'work' && station === 0,
        );

  return (
    <svg
      class="card-strip"
      viewBox={`0 0 ${width()} ${HEIGHT}`}
      role="img"
      aria-label={stripWords(strip())}
    >
      <path
        d={strip()
          .bars.map((bar) => boxPath(barBox(strip(), bar, frame()), width()))
          .join('')}
      />
      <path class="run" d={boxPath(runBox(frame()), width())} />
      <path class="cap" d={`M0 ${ceiling()}h${width()}`} />
      <For each={firsts()}>
        {(bar) => (
          <text
            x={across(acrossAt(strip(), bar.from, frame()), width())}
            y="58"
          >
            Round {bar.round}
          </text>
        )}
      </For>
      <text x={width()} y="58" text-anchor="end">
        {runWords(props.circuit)}
      </text>
    </svg>
  );
}

/** Percent of the width in units of the drawing, to the hundredth, which is finer than a printer's dot. */
function across(percent: number, width: number): number {
  return Math.round(percent * width) / 100;
}

function boxPath(box: Box, drawn: number): string {
  const wide = across(box.width, drawn);
  return `M${across(box.x, drawn)} ${rounded(box.y)}h${wide}v${rounded(box.height)}h-${wide}z`;
}
