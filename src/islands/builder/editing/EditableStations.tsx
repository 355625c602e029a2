import { MARCH_IT } from '#copy/circuit/stations.ts';
import { createMemo, Index, onMount, Show, untrack } from 'solid-js';
import { ratingWords } from '#copy/session/ratings.ts';
import { effortAt, toHalfPoint } from '#core/circuit/effort/effort.ts';
import { stationSeconds } from '#core/circuit/station.ts';
import { uprightBoxes } from '#core/circuit/strip.ts';
import { isMarched, type Catalogue } from '#core/exercise/exercise.ts';
import { capital, nameIn } from '#copy/circuit/circuits.ts';
import { createRowActions } from '#islands/builder/editing/createRowActions.ts';
import type { Builder } from '#islands/builder/state/createBuilder.ts';
import type { Explanations } from '#islands/builder/explaining/createExplanations.ts';
import { StationPanel } from '#islands/builder/editing/lazyEditing.ts';
import { StationRow } from '#islands/shared/StationRow.tsx';
import type { Figures } from '#platform/page/figures.ts';

/** The exercise whose panel is open, and its position when it was opened. */
export interface OpenStation {
  readonly code: string;
  readonly at: number;
}

interface Props {
  readonly builder: Builder;
  /** Undefined until their code is fetched. */
  readonly explanations: Explanations | undefined;
  readonly catalogue: Catalogue;
  readonly figures: Figures;
  readonly guideAt: (id: string) => string;
  readonly open: OpenStation | null;
  readonly onOpen: (station: OpenStation | null) => void;
  readonly onSwap: (at: number) => void;
  /** Says something of the last move or number to a screen reader. */
  readonly announce: (words: string) => void;
  /** Shows and says why an exercise stays where it is. */
  readonly refuse: (words: string) => void;
}

/** The exercises of a round, each of which can be opened, moved, swapped, changed and removed. */
export function EditableStations(props: Props) {
  let list: HTMLOListElement | undefined;
  const stations = () => props.builder.circuit()?.stations ?? [];
  const nameAt = (at: number) =>
    capital(nameIn(props.catalogue, stations()[at]?.code ?? ''));
  const blocks = createMemo(() => {
    const circuit = props.builder.circuit();
    return circuit === null ? [] : uprightBoxes(circuit, props.catalogue);
  });
  const effortOn = (at: number) => {
    const circuit = props.builder.circuit();
    return circuit === null ? 1 : effortAt(circuit, props.catalogue, at, 1);
  };
  // The panel stays with its exercise when the exercise is moved.
  const openAt = createMemo(() => {
    const { code, at } = props.open ?? {};
    return at !== undefined && stations()[at]?.code === code
      ? at
      : stations().findIndex((station) => station.code === code);
  });
  const rows = createRowActions({
    builder: untrack(() => props.builder),
    rows: () => [...(list?.children ?? [])] as HTMLElement[],
    nameAt,
    isOpen: (at) => openAt() === at,
    onClose: () => props.onOpen(null),
    announce: (words) => props.announce(words),
    refuse: (words) => props.refuse(words),
  });

  const isLocked = () => props.builder.isPrescribed();

  onMount(() => {
    list?.addEventListener('keydown', (event) => void rows.keyDown(event));
  });

  function notesOn(code: string) {
    const exercise = props.catalogue.get(code);
    const mode = props.builder.circuit()?.mode ?? 'circuit';
    return [
      ...(props.explanations?.notesFor(code) ?? []),
      ...(isMarched(exercise, mode) ? [MARCH_IT] : []),
    ];
  }

  function toggle(at: number) {
    const code = stations()[at]?.code ?? '';
    props.onOpen(openAt() === at ? null : { code, at });
  }

  return (
    <ol class="moves" ref={list} aria-label="One round">
      <Index each={stations()}>
        {(station, at) => {
          const exercise = () => props.catalogue.get(station().code);
          const isOpen = () => openAt() === at;
          return (
            <StationRow
              station={station()}
              exercise={exercise()}
              block={blocks()[at]}
              effort={effortOn(at)}
              figures={props.figures}
              kit={props.builder.answers().kit}
              notes={notesOn(station().code)}
              isOpen={isOpen()}
              {...(isLocked()
                ? {}
                : {
                    onGrip: (event: PointerEvent) => void rows.drag(event, at),
                  })}
              name={
                <Show
                  when={(!props.builder.isReady() || isLocked()) && exercise()}
                  fallback={nameAt(at)}
                >
                  {(known) => (
                    <a class="plain" href={props.guideAt(known().id)}>
                      {nameAt(at)}
                    </a>
                  )}
                </Show>
              }
              end={
                <Show
                  when={props.builder.isReady() && !isLocked()}
                  fallback={
                    <Show
                      when={isLocked()}
                      fallback={
                        <span class="seconds numerals">
                          {stationSeconds(station())} s
                        </span>
                      }
                    >
                      <RowEffort effort={effortOn(at)} />
                    </Show>
                  }
                >
                  <OpenButton
                    isOpen={isOpen()}
                    name={nameAt(at)}
                    onClick={() => toggle(at)}
                  />
                </Show>
              }
            >
              <Show when={isOpen() && !isLocked()}>
                <StationPanel
                  builder={props.builder}
                  explanations={props.explanations}
                  catalogue={props.catalogue}
                  station={station()}
                  at={at}
                  guideAt={props.guideAt}
                  onMove={(by) => void rows.move(at, at + by)}
                  onSwap={() => props.onSwap(at)}
                  onRemove={() => void rows.remove(at)}
                  announce={props.announce}
                  opener={() => rows.opener(at)}
                />
              </Show>
            </StationRow>
          );
        }}
      </Index>
    </ol>
  );
}

/** The effort expected of an exercise, where there is no button. */
function RowEffort(props: { readonly effort: number }) {
  const effort = () => toHalfPoint(props.effort);
  return (
    <span class={`row-effort numerals effort-${Math.round(effort())}`}>
      <span class="visually-hidden">Expected effort </span>
      {ratingWords(effort())}
    </span>
  );
}

interface OpenButtonProps {
  readonly isOpen: boolean;
  readonly name: string;
  readonly onClick: () => void;
}

/** The button that opens and closes the panel of an exercise. */
function OpenButton(props: OpenButtonProps) {
  return (
    <button
      type="button"
      class="icon"
      data-do="open"
      aria-expanded={props.isOpen}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      aria-label={`${props.isOpen ? 'Close' : 'Change'} ${props.name}`}
      onClick={() => props.onClick()}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={props.isOpen ? 'm5 15 7-7 7 7' : 'm5 9 7 7 7-7'} />
      </svg>
    </button>
  );
}
