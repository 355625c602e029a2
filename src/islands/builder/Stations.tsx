import { createMemo, Index, onMount, Show } from 'solid-js';
import { counted } from '#core/clockface.ts';
import { plannedEffort } from '#core/effort.ts';
import type { Catalogue, Exercise } from '#core/exercise.ts';
import { doseWords, tempoWords } from '#core/station.ts';
import { uprightBoxes } from '#core/strip.ts';
import type { Builder } from '#islands/builder/createBuilder.ts';
import type { Why } from '#islands/builder/createWhy.ts';
import { later } from '#islands/later.tsx';
import { capital, nameIn } from '#islands/builder/words.ts';
import { StillFigure } from '#islands/StillFigure.tsx';
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

// Nothing is edited before something is opened, moved or dragged.
const edits = () => import('#core/edit.ts');

const StationPanel = later(async () => {
  const { StationPanel: view } =
    await import('#islands/builder/StationPanel.tsx');
  return view;
});

/** The exercises of a round: each can be opened, moved, swapped, changed and taken out. */
export function Stations(props: Props) {
  let list: HTMLOListElement | undefined;
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
  const rows = () => [...(list?.children ?? [])] as HTMLElement[];
  const nameAt = (at: number) =>
    capital(nameIn(props.catalogue, stations()[at]?.code ?? ''));

  /** The button that opens the row at a place, or the last row. */
  const opener = (at: number) =>
    rows()[Math.min(at, stations().length - 1)]?.querySelector<HTMLElement>(
      '[data-do=open]',
    );

  function open(at: number) {
    const code = stations()[at]?.code;
    props.onOpen(code === undefined ? null : { code, at });
  }

  /** Moves a row, and the open panel and the focus with it. */
  async function move(from: number, to: number) {
    const { withMoved } = await edits();
    const control = document.activeElement?.getAttribute('data-do') ?? 'open';
    const name = nameAt(from);
    const wasOpen = openAt() === from;
    if (!props.builder.edit((circuit) => withMoved(circuit, from, to))) return;
    if (wasOpen) open(to);
    rows()[to]?.querySelector<HTMLElement>(`[data-do=${control}]`)?.focus();
    props.say(`${name} is now ${to + 1} of ${stations().length}.`);
  }

  async function remove(at: number) {
    const { withRemoved } = await edits();
    const name = nameAt(at);
    const wasOpen = openAt() === at;
    if (!props.builder.edit((circuit) => withRemoved(circuit, at))) return;
    if (wasOpen) props.onOpen(null);
    opener(at)?.focus();
    props.say(
      `${name} is out. ${capital(counted(stations().length, 'exercise'))} left. Undo brings it back.`,
    );
  }

  async function drag(event: PointerEvent, at: number) {
    event.preventDefault();
    const [{ dragRow }] = await Promise.all([
      import('#islands/builder/dragging.ts'),
      edits(),
    ]);
    dragRow(event, rows(), at, move);
  }

  /** Alt and an arrow move the row that has the focus. */
  async function keys(event: KeyboardEvent) {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined || !event.altKey) return;
    event.preventDefault();
    await edits();
    // The row that has the focus now: an arrow before may have moved it.
    const at = rows().findIndex((row) => row.contains(document.activeElement));
    if (at >= 0) await move(at, at + by);
  }

  onMount(() => {
    list?.addEventListener('keydown', (event) => void keys(event));
  });

  return (
    <ol class="moves" ref={list} aria-label="One round">
      <Index each={stations()}>
        {(station, at) => {
          const exercise = () => props.catalogue.get(station().code);
          const isOpen = () => openAt() === at;
          const notes = () => [
            ...(props.why?.notesFor(station().code) ?? []),
            ...(marched(exercise()) ? ['March it: one foot stays down'] : []),
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
                <b class={`r${Math.round(effort())}`}>{nameAt(at)}</b>
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
                aria-label={`${isOpen() ? 'Close' : 'Change'} ${nameAt(at)}`}
                onClick={() => {
                  if (isOpen()) props.onOpen(null);
                  else open(at);
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
                  opener={() => opener(at)}
                />
              </Show>
            </li>
          );
        }}
      </Index>
    </ol>
  );
}

/** A jump of the warm-up is done as a march (`domain.md` 4.1). */
function marched(exercise: Exercise | undefined): boolean {
  return exercise?.impact === true && exercise.builder.activation !== null;
}
