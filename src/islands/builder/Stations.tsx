import { createMemo, createSignal, Index, onMount, Show } from 'solid-js';
import { counted } from '#core/clockface.ts';
import { withMoved, withRemoved } from '#core/edit.ts';
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

interface Props {
  readonly builder: Builder;
  /** Comes after the circuit itself. */
  readonly why: Why | undefined;
  readonly catalogue: Catalogue;
  readonly figures: Figures;
  readonly guideAt: (id: string) => string;
  readonly onSwap: (at: number) => void;
  readonly say: (words: string) => void;
}

const StationPanel = later(async () => {
  const { StationPanel: view } =
    await import('#islands/builder/StationPanel.tsx');
  return view;
});

/** The exercises of a round: each can be opened, moved, swapped, changed and taken out. */
export function Stations(props: Props) {
  const [open, setOpen] = createSignal<number | null>(null);
  let list: HTMLOListElement | undefined;
  const stations = () => props.builder.circuit()?.stations ?? [];
  const boxes = createMemo(() => {
    const now = props.builder.circuit();
    return now === null ? [] : uprightBoxes(now, props.catalogue);
  });
  const rows = () => [...(list?.children ?? [])] as HTMLElement[];
  const nameAt = (at: number) =>
    capital(nameIn(props.catalogue, stations()[at]?.code ?? ''));

  /** Moves a row, and the open panel and the focus with it. */
  function move(from: number, to: number) {
    const control = document.activeElement?.getAttribute('data-do') ?? 'open';
    const name = nameAt(from);
    if (!props.builder.edit((circuit) => withMoved(circuit, from, to))) return;
    if (open() === from) setOpen(to);
    const row = rows()[to];
    const same = row?.querySelector<HTMLElement>(`[data-do=${control}]`);
    const target = same?.matches(':disabled') ? null : same;
    (target ?? row?.querySelector<HTMLElement>('[data-do=open]'))?.focus();
    props.say(`${name} is now ${to + 1} of ${stations().length}.`);
  }

  function remove(at: number) {
    const name = nameAt(at);
    if (!props.builder.edit((circuit) => withRemoved(circuit, at))) return;
    setOpen(null);
    const next = rows()[Math.min(at, stations().length - 1)];
    next?.querySelector<HTMLElement>('[data-do=open]')?.focus();
    props.say(
      `${name} is out. ${capital(counted(stations().length, 'exercise'))} left. Undo brings it back.`,
    );
  }

  async function drag(event: PointerEvent, at: number) {
    event.preventDefault();
    const { dragRow } = await import('#islands/builder/dragging.ts');
    dragRow(event, rows(), at, move);
  }

  /** Alt and an arrow move the row that has the focus. */
  function keys(event: KeyboardEvent) {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const row = document.activeElement?.closest<HTMLElement>('.move');
    if (by === undefined || !event.altKey || !row) return;
    event.preventDefault();
    const at = rows().indexOf(row);
    move(at, at + by);
  }

  onMount(() => {
    list?.addEventListener('keydown', keys);
  });

  return (
    <ol class="moves edit" ref={list} aria-label="One round">
      <Index each={stations()}>
        {(station, at) => {
          const exercise = () => props.catalogue.get(station().code);
          const isOpen = () => open() === at;
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
                  {tempo().includes('-') ? `, tempo ${tempo()}` : ''}
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
                onClick={() => setOpen(isOpen() ? null : at)}
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
                  onMove={(by) => move(at, at + by)}
                  onSwap={() => props.onSwap(at)}
                  onRemove={() => remove(at)}
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
