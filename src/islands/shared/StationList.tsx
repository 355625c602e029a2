import { createMemo, For, Show } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import { effortAt } from '#core/circuit/effort.ts';
import { stationSeconds, type Station } from '#core/circuit/station.ts';
import { uprightBoxes } from '#core/circuit/strip.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { StationRow } from '#islands/shared/StationRow.tsx';
import type { Figures } from '#platform/page/figures.ts';

interface Props {
  readonly circuit: Circuit;
  readonly catalogue: Catalogue;
  /** Fetches the figures; without it only figures drawn at build time are shown. */
  readonly figures?: Figures;
  /** The address of an exercise's guide. */
  readonly guideAt: (id: string) => string;
  /** Formats the seconds of a station. */
  readonly timeOf: (seconds: number) => string;
  /** Lines under the dose of a station. */
  readonly notesOn?: (station: Station) => readonly string[];
}

/** A circuit's exercises in order, as a read-only list. */
export function StationList(props: Props) {
  const blocks = createMemo(() => uprightBoxes(props.circuit, props.catalogue));

  /** Where the guide tells the easier and the harder way; what is raised is easier. */
  function variantAt({ code, variant }: Station) {
    const id = props.catalogue.get(code)?.id;
    return variant === undefined || id === undefined
      ? undefined
      : `${props.guideAt(id)}#${variant === 'harder' ? 'harder' : 'easier'}`;
  }

  return (
    <ol class="moves" aria-label="One round">
      <For each={props.circuit.stations}>
        {(station, index) => {
          const exercise = () => props.catalogue.get(station.code);
          return (
            <StationRow
              station={station}
              exercise={exercise()}
              block={blocks()[index()]}
              effort={effortAt(props.circuit, props.catalogue, index(), 1)}
              figures={props.figures}
              variantAt={variantAt(station)}
              notes={props.notesOn?.(station) ?? []}
              name={
                <Show
                  when={exercise()}
                  fallback={`Unknown exercise “${station.code}”`}
                >
                  {(known) => (
                    <a class="plain" href={props.guideAt(known().id)}>
                      {known().name}
                    </a>
                  )}
                </Show>
              }
              end={
                <span class="seconds numerals">
                  {props.timeOf(stationSeconds(station))}
                </span>
              }
            />
          );
        }}
      </For>
    </ol>
  );
}
