import { ratingWords } from '#copy/session/ratings.ts';
import { For } from 'solid-js';
import type { DoneStrip } from '#core/session/timeline/doneStrip.ts';

interface Props {
  readonly strip: DoneStrip;
  /** Where a second of the circuit lies, and how high an effort stands, as percent. */
  readonly across: (seconds: number) => string;
  readonly down: (effort: number) => string;
  /** The effort at which the rating of a round stands whose tallest block ends there. */
  readonly labelOver: (top: number) => number;
}

/** The rating of every round over its blocks, and its number under them. */
export function RoundLabels(props: Props) {
  const firstSets = () =>
    props.strip.plan.bars.filter(
      ({ kind, station }) => kind === 'work' && station === 0,
    );

  return (
    <>
      <For each={props.strip.ratings}>
        {({ rpe, isOver, at, top }) => (
          <text
            class={`end-picture-rating effort-${Math.floor(rpe)}${isOver ? ' hotter' : ''}`}
            x={props.across(at)}
            y={props.down(props.labelOver(top))}
            dy="-0.3em"
            text-anchor="middle"
          >
            {ratingWords(rpe)}
          </text>
        )}
      </For>
      <For each={firstSets()}>
        {({ from, round }) => (
          <text x={props.across(from)} y="100%" dy="1.2em">
            {round}
          </text>
        )}
      </For>
    </>
  );
}
