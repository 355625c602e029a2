import { createMemo, Index, onMount, Show, untrack } from 'solid-js';
import { plannedEffort } from '#core/circuit/effort.ts';
import {
  isMarched,
  MARCH_IT,
  type Catalogue,
} from '#core/exercise/exercise.ts';
import { doseWords, tempoWords } from '#core/circuit/station.ts';
import { uprightBoxes } from '#core/circuit/strip.ts';
import type { Rows } from '#islands/builder/arranging.ts';
import type { Builder } from '#islands/builder/createBuilder.ts';
import type { Why } from '#islands/builder/createExplanations.ts';
import { later } from '#islands/shared/later.tsx';
import { capital, nameIn } from '#copy/circuits.ts';
import { StillFigure } from '#islands/shared/StillFigure.tsx';
import type { Figures } from '#platform/figures.ts';

/** The exercise whose panel is open, and the place it had then. */
export interface Opened {
  readonly code: string;
  readonly at: number;
}

interface Props {
  readonly builder: Builder;
  /** Comes after the circuit itself. */
  readonly why: Why | undefined;
  readonly catalogue: Catalogue;
  readonly figures: Figures;
  readonly guideAt: (id: string) => string;
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened | null) => void;
  readonly onSwap: (at: number) => void;
  readonly say: (words: string) => void;
}

// Nothing is moved or taken out before something is opened, dragged or has the focus.
const arranging = () => import('#islands/builder/arranging.ts');

const StationPanel = later(async () => {
  const { StationPanel: view } =
    await import('#islands/builder/StationPanel.tsx');
  return view;
});

/** The exercises of a round: each can be opened, moved, swapped, changed and taken out. */
export function StationList(props: Props) {
  let place: HTMLOListElement | undefined;
  const stations = () => props.builder.circuit()?.stations ?? [];
  const boxes = createMemo(() => {
    const now = props.builder.circuit();
    return now === null ? [] : uprightBoxes(now, props.catalogue);
  });
  // The panel goes where its exercise goes, and with it.
  const openAt = createMemo(() => {
    const { code, at } = props.opened ?? {};
    return at !== undefined && stations()[at]?.code === code
      ? at
      : stations().findIndex((one) => one.code === code);
  });
  const list: Rows = {
    builder: untrack(() => props.builder),
    all: () => [...(place?.children ?? [])] as HTMLElement[],
    nameAt: (at) =>
      capital(nameIn(props.catalogue, stations()[at]?.code ?? '')),
    opener: (at) =>
      list
        .all()
        [Math.min(at, stations().length - 1)]?.querySelector<HTMLElement>(
          '[data-do=open]',
        ),
    say: (words) => {
      props.say(words);
    },
  };

  async function move(from: number, to: number) {
    const { moveRow } = await arranging();
    moveRow(list, from, to);
  }

  async function remove(at: number) {
    const { removeRow } = await arranging();
    const isOpen = openAt() === at;
    removeRow(list, at);
    if (isOpen) props.onOpen(null);
  }

  async function drag(event: PointerEvent, at: number) {
    event.preventDefault();
    const [{ dragRow }] = await Promise.all([
      import('#islands/builder/dragging.ts'),
      arranging(),
    ]);
    dragRow(event, list.all(), at, move);
  }

  /** Alt and an arrow move the row that has the focus. */
  async function keys(event: KeyboardEvent) {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || !event.altKey) return;
    event.preventDefault();
    const { moveFocusedRow } = await arranging();
    moveFocusedRow(list, by);
  }

  onMount(() => {
    place?.addEventListener('keydown', (event) => void keys(event));
  });

  const mode = () => props.builder.circuit()?.mode ?? 'circuit';

  return (
    <ol class="moves" ref={place} aria-label="One round">
      <Index each={stations()}>
        {(station, at) => {
          const exercise = () => props.catalogue.get(station().code);
          const isOpen = () => openAt() === at;
          const notes = () => [
            ...(props.why?.notesFor(station().code) ?? []),
            ...(isMarched(exercise(), mode()) ? [MARCH_IT] : []),
          ];
          const tempo = () => tempoWords(station().work);
          const box = () => boxes()[at];
          const effort = () =>
            plannedEffort(
              exercise()?.rank ?? 2,
              1,
              props.builder.circuit()?.ceiling ?? 5,
            );
          return (
            <li class={isOpen() ? 'move sel' : 'move'}>
              <svg
                class="load grip"
                aria-hidden="true"
                width="100%"
                height="100%"
                onPointerDown={(event) => void drag(event, at)}
              >
                <rect
                  width={`${box()?.width ?? 0}%`}
                  y={`${box()?.y ?? 0}%`}
                  height={`${box()?.height ?? 0}%`}
                />
              </svg>
              <Show when={exercise()} fallback={<div class="fig" />}>
                {(known) => (
                  <StillFigure id={known().id} figures={props.figures} />
                )}
              </Show>
              <div>
                <b class={`r${Math.round(effort())}`}>{list.nameAt(at)}</b>
                <span class="dose">
                  {doseWords(station())}
                  <Show when={tempo().includes('-')}>
                    , <span class="nb">tempo {tempo()}</span>
                  </Show>
                </span>
                <Index each={notes()}>
                  {(line) => <span class="dose">{line()}</span>}
                </Index>
              </div>
              <button
                type="button"
                class="icon"
                data-do="open"
                aria-expanded={isOpen()}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                aria-label={`${isOpen() ? 'Close' : 'Change'} ${list.nameAt(at)}`}
                onClick={() => {
                  if (isOpen()) props.onOpen(null);
                  else props.onOpen({ code: station().code, at });
                }}
              >
                <svg viewBox="0 0 24 24" aria-hidden="true">
                  <path d={isOpen() ? 'm5 15 7-7 7 7' : 'm5 9 7 7 7-7'} />
                </svg>
              </button>
              <Show when={isOpen()}>
                <StationPanel
                  builder={props.builder}
                  why={props.why}
                  catalogue={props.catalogue}
                  station={station()}
                  at={at}
                  guideAt={props.guideAt}
                  onMove={(by) => void move(at, at + by)}
                  onSwap={() => props.onSwap(at)}
                  onRemove={() => void remove(at)}
                  opener={() => list.opener(at)}
                />
              </Show>
            </li>
          );
        }}
      </Index>
    </ol>
  );
}
