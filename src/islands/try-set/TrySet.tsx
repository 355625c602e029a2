import { doseWords } from '#copy/circuit/stations.ts';
import {
  createMemo,
  createSignal,
  onCleanup,
  onMount,
  Show,
  untrack,
} from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import { clockface } from '#copy/shared/clockface.ts';
import type { TempoPhase } from '#core/exercise/exercise.ts';
import { stationSeconds, type Station } from '#core/circuit/station.ts';
import { recoverFocus } from '#islands/shared/recoverFocus.ts';
import { createTimer, type Timer } from '#islands/timer/state/createTimer.ts';
import { TempoCount } from '#islands/timer/screens/running/TempoCount.tsx';
import { browserClock } from '#platform/page/clock.ts';
import { browserLifecycle } from '#platform/page/lifecycle.ts';
import { takeEarlyEvents } from '#platform/page/earlyEvents.ts';
import type { Store } from '#platform/storage/store.ts';

interface Props {
  readonly name: string;
  readonly station: Station;
  /** The phases of one rep, with their words and seconds. */
  readonly phases: readonly TempoPhase[];
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
  const circuit = (): Circuit => ({
    title: props.name,
    mode: 'circuit',
    level: 'regular',
    ceiling: 5,
    rounds: 1,
    restSeconds: 0,
    roundRestSeconds: 0,
    stations: [props.station],
  });
  const timer = createMemo(() =>
    attempt() === 0 ? undefined : untrack(startTimer),
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

  function startTimer(): Timer {
    const clock = browserClock();
    const lifecycle = browserLifecycle();
    const ports = { clock, lifecycle, store: discardingStore };
    return createTimer(circuit(), '', { startedAt: clock.date() }, ports);
  }

  function start() {
    setAttempt((count) => count + 1);
  }

  function stop() {
    setAttempt(0);
  }

  return (
    <div class="try-set" ref={part}>
      <Show
        when={timer()}
        fallback={
          <button type="button" class="button" onClick={start}>
            Try one set: {doseWords(props.station)}
          </button>
        }
      >
        {(running) => (
          <Show
            when={running().state() === 'running'}
            fallback={
              <>
                <p role="status">
                  <Show
                    when={running().state() === 'finished'}
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
              {segmentWords(running())}
            </p>
            <p
              class="try-set-number numerals"
              role="timer"
              aria-label={timerWords(running())}
            >
              {running().rep()?.rep ?? running().secondsLeft()}
              <small>{unitWords(running())}</small>
            </p>
            <Show when={running().rep()}>
              <TempoCount
                timer={running()}
                station={props.station}
                phases={props.phases}
              />
            </Show>
            <button type="button" class="button" onClick={stop}>
              Stop
            </button>
          </Show>
        )}
      </Show>
      <Show when={timer() === undefined}>
        <p class="small muted">
          The regular dose, {clockface(stationSeconds(props.station))} with ten
          seconds to get ready.
        </p>
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
