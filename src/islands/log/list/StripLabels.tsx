import { For, Show } from 'solid-js';
import type { DoneRun } from '#core/log/entry/entry.ts';
import type { EntryStrip } from '#core/log/entry/entryStrip.ts';
import { RUN_NAMES } from '#copy/log/entries.ts';

interface Props {
  readonly strip: EntryStrip;
  readonly run: DoneRun | undefined;
  /** Where a moment of the circuit lies across, as a percentage. */
  readonly across: (seconds: number) => string;
  readonly runAt: string;
  /** How far down the ceiling and the words under the strip stand, in pixels. */
  readonly ceilingAt: number;
  readonly below: number;
}

// The labels of more rounds than these would lie over each other.
const MOST_LABELLED_ROUNDS = 4;
const WORDS_OVER_CEILING = 7;

/** The ceiling of a strip, its rounds and its run in words. */
export function StripLabels(props: Props) {
  const rounds = () =>
    props.strip.rounds > MOST_LABELLED_ROUNDS
      ? []
      : props.strip.bars.filter(
          ({ kind, station }, at, bars) =>
            kind === 'work' &&
            station === 0 &&
            props.strip.rounds > 0 &&
            bars[at - 1]?.round !== bars[at]?.round,
        );

  return (
    <>
      <line
        class="strip-limit"
        x1="0"
        x2="100%"
        y1={props.ceilingAt}
        y2={props.ceilingAt}
      />
      <text
        class="strip-caption"
        text-anchor="end"
        x="100%"
        y={props.ceilingAt - WORDS_OVER_CEILING}
      >
        {props.strip.limit}, the ceiling
      </text>
      <For each={rounds()}>
        {(bar) => (
          <text x={props.across(bar.from)} y={props.below}>
            <Show when={bar.round > 1} fallback="Round ">
              <tspan class="round-word">Round </tspan>
            </Show>
            {bar.round}
          </text>
        )}
      </For>
      <Show when={props.run}>
        {(run) => (
          <text x={props.runAt} y={props.below}>
            {RUN_NAMES[run().kind]} {run().minutes ?? 'run'}
          </text>
        )}
      </Show>
    </>
  );
}
