import { createMemo, For, Show } from 'solid-js';
import { againWords, runWords } from '#copy/circuit/rounds.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import {
  effortAcross,
  roundRows,
  secondHeight,
} from '#core/circuit/roundRows.ts';
import type { Station } from '#core/circuit/station.ts';
import { rounded } from '#core/circuit/strip.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { Block, TimedStation } from '#islands/shared/TimedStation.tsx';
import { StillFigure } from '#islands/shared/StillFigure.tsx';
import type { Figures } from '#platform/page/figures.ts';

interface Props {
  readonly circuit: Circuit;
  readonly catalogue: Catalogue;
  /** Fetches the figures; without it only figures drawn at build time are shown. */
  readonly figures?: Figures;
  /** The address of an exercise's guide. */
  readonly guideAt: (id: string) => string;
  /** Formats seconds. */
  readonly timeOf: (seconds: number) => string;
  /** Lines under the dose of a station. */
  readonly notesOn?: (station: Station) => readonly string[];
}

// RPE; the run is easy.
const RUN_EFFORT = 2.5;
// Seconds of rest that words of the set before it may stand over.
const ROOM_FOR_WORDS = 15;

/** One round down the page, drawn to its time: a row is as high as its seconds, its block as wide as its effort. */
export function StationList(props: Props) {
  const rows = createMemo(() => roundRows(props.circuit, props.catalogue));
  const second = () => secondHeight(rows());
  const isClose = () =>
    rows().some(
      ({ rest }, index) => index < rows().length - 1 && rest < ROOM_FOR_WORDS,
    );
  const run = () => runWords(props.circuit);
  const ceiling = () => `${rounded(effortAcross(props.circuit.ceiling))}%`;
  const figures = () => (props.figures ? { figures: props.figures } : {});

  return (
    <div class="round" classList={{ close: isClose() }}>
      <svg class="round-limit" aria-hidden="true" width="100%" height="100%">
        <line x1={ceiling()} x2={ceiling()} y1="0" y2="100%" />
        <text x={ceiling()} y="100%" dx="6" dy="-2">
          {props.circuit.ceiling}
        </text>
      </svg>
      <ol aria-label="One round">
        <For each={rows()}>
          {(row) => (
            <TimedStation
              row={row}
              second={second()}
              exercise={props.catalogue.get(row.station.code)}
              guideAt={props.guideAt}
              timeOf={props.timeOf}
              notes={props.notesOn?.(row.station) ?? []}
              {...figures()}
            />
          )}
        </For>
      </ol>
      <Show when={props.circuit.rounds > 1}>
        <div class="timed again">
          <Block seconds={props.circuit.roundRestSeconds} second={second()} />
          <p>
            <b class="numerals">×{props.circuit.rounds}</b>{' '}
            {againWords(props.circuit)}
          </p>
          <span class="seconds numerals" data-pagefind-ignore>
            {props.timeOf(props.circuit.roundRestSeconds)}
          </span>
        </div>
      </Show>
      <div class="timed then-run">
        <svg class="load" aria-hidden="true" width="100%" height="100%">
          <rect
            class="run"
            width={`${rounded(effortAcross(RUN_EFFORT))}%`}
            height="100%"
          />
        </svg>
        <StillFigure id="easy-run" {...figures()} />
        <div class="words">
          <b>{run().name}</b>
          <p class="dose">{run().before}</p>
        </div>
        <span class="seconds numerals">{run().length}</span>
      </div>
    </div>
  );
}
