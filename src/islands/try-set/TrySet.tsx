import { TRY_ONE_SET } from '#copy/circuit/oneSet.ts';
import { titlePieces } from '#copy/circuit/titlePieces.ts';
import {
  createMemo,
  createSignal,
  For,
  onCleanup,
  onMount,
  Show,
  untrack,
} from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { TempoPhase } from '#core/exercise/exercise.ts';
import type { Station } from '#core/circuit/station.ts';
import { LEVELS, type Level } from '#core/vocabulary.ts';
import { recoverFocus } from '#islands/shared/recoverFocus.ts';
import { createTimer, type Timer } from '#islands/timer/state/createTimer.ts';
import { TempoCount } from '#islands/timer/screens/running/TempoCount.tsx';
import { SetLevels } from './SetLevels.tsx';
import { browserClock } from '#platform/page/clock.ts';
import { browserLifecycle } from '#platform/page/lifecycle.ts';
import { takeEarlyEvents } from '#platform/page/earlyEvents.ts';
import type { Store } from '#platform/storage/store.ts';

interface Props {
  readonly name: string;
  /** One set at each level; null where the exercise is not for that level. */
  readonly sets: Readonly<Record<Level, Station | null>>;
  /** The phases of one rep, with their words and seconds. */
  readonly phases: readonly TempoPhase[];
  /** The link that puts the exercise into a session; undefined where it fits none. */
  readonly add: { readonly address: string; readonly name: string } | undefined;
}

/** A set being tried, at the dose it was started with. */
interface Running {
  readonly timer: Timer;
  readonly station: Station;
}

/** A store that saves nothing: a set tried on a page is not a session and is not resumed. */
const discardingStore: Store = {
  read: () => null,
  readStored: () => null,
  write: () => true,
  remember: () => undefined,
  remove: () => undefined,
};

/** One set of an exercise, timed on its own page; nothing of it is saved or counted. */
export function TrySet(props: Props) {
  /** The number of the current attempt; 0 before the first and after "Stop". */
  const [attempt, setAttempt] = createSignal(0);
  const running = createMemo(() =>
    attempt() === 0 ? undefined : untrack(startSet),
  );
  let part: HTMLDivElement | undefined;

  // Each button is replaced by the next ("Try one set", "Stop", "Once more"), and the focus moves with it.
  onMount(() => {
    if (part) onCleanup(recoverFocus(part));
    const early = takeEarlyEvents();
    queueMicrotask(() => {
      for (const replay of early) replay();
    });
  });

  /** The level whose button is on, also where it was pressed before this code had loaded. */
  function chosenLevel(): Level {
    const input = part?.querySelector<HTMLInputElement>('input:checked');
    return LEVELS.find((level) => level === input?.value) ?? 'regular';
  }

  function startSet(): Running | undefined {
    const level = chosenLevel();
    const station = props.sets[level];
    if (!station) return undefined;
    const circuit: Circuit = {
      title: props.name,
      mode: 'circuit',
      level,
      ceiling: 5,
      rounds: 1,
      restSeconds: 0,
      roundRestSeconds: 0,
      stations: [station],
    };
    const clock = browserClock();
    const lifecycle = browserLifecycle();
    const ports = { clock, lifecycle, store: discardingStore };
    const timer = createTimer(circuit, '', { startedAt: clock.date() }, ports);
    return { timer, station };
  }

  function start() {
    setAttempt((count) => count + 1);
  }

  function stop() {
    setAttempt(0);
  }

  return (
    <div class="try-set" ref={part}>
      <SetLevels
        sets={props.sets}
        phases={props.phases}
        isFixed={running() !== undefined}
      />
      <Show
        when={running()}
        fallback={
          <div class="set-buttons">
            <button
              type="button"
              class="button go needs-script"
              onClick={start}
            >
              {TRY_ONE_SET}
            </button>
            <Show when={props.add}>
              {(add) => (
                <a class="button" href={add().address}>
                  <span>
                    <For each={titlePieces(add().name)}>
                      {({ text, whole }) => (
                        <span class={whole ? 'no-break' : undefined}>
                          {text}
                        </span>
                      )}
                    </For>
                  </span>
                </a>
              )}
            </Show>
          </div>
        }
      >
        {(set) => (
          <Show
            when={set().timer.state() === 'running'}
            fallback={
              <>
                <p role="status">
                  <Show
                    when={set().timer.state() === 'finished'}
                    fallback="Stopped, as this page was asleep for a while."
                  >
                    <b>That was one set.</b> It should have felt clean from the
                    first rep to the last.
                  </Show>
                </p>
                <button type="button" class="button" onClick={start}>
                  Once more
                </button>
              </>
            }
          >
            <p class="visually-hidden" role="status">
              {segmentWords(set().timer)}
            </p>
            <p
              class="try-set-number numerals"
              role="timer"
              aria-label={timerWords(set().timer)}
            >
              {set().timer.rep()?.rep ?? set().timer.secondsLeft()}
              <small>{unitWords(set().timer)}</small>
            </p>
            <Show when={set().timer.rep()}>
              <TempoCount
                timer={set().timer}
                station={set().station}
                phases={props.phases}
              />
            </Show>
            <button type="button" class="button" onClick={stop}>
              Stop
            </button>
          </Show>
        )}
      </Show>
    </div>
  );
}

function segmentWords(timer: Timer): string {
  const segment = timer.segment();
  switch (segment?.kind) {
    case 'ready':
      return 'Get ready.';
    case 'change':
      return 'Change sides.';
    case 'work':
      return segment.side === 'right' ? 'Go, the other side.' : 'Go.';
    default:
      return '';
  }
}

function timerWords(timer: Timer): string {
  const rep = timer.rep();
  return rep
    ? `Rep ${rep.rep} of ${rep.reps}`
    : `${timer.secondsLeft()} seconds left`;
}

function unitWords(timer: Timer): string {
  const rep = timer.rep();
  const segment = timer.segment();
  if (segment?.kind === 'ready') return 'get ready';
  if (segment?.kind === 'change') return 'change sides';
  return rep ? `of ${rep.reps}` : 's';
}
