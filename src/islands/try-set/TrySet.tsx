import { createSignal, onCleanup, onMount, Show, untrack } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import { clockface } from '#core/clockface.ts';
import type { TempoPhase } from '#core/exercise/exercise.ts';
import {
  doseWords,
  stationSeconds,
  type Station,
} from '#core/circuit/station.ts';
import { trapFocus } from '#islands/shared/trapFocus.ts';
import {
  createTimer,
  type Timer,
  type TimerPorts,
} from '#islands/timer/state/createTimer.ts';
import { TempoCount } from '#islands/timer/screens/TempoCount.tsx';

interface Props {
  readonly name: string;
  readonly station: Station;
  /** The words of its tempo. */
  readonly phases: readonly TempoPhase[];
  readonly ports: TimerPorts;
}

/** One set of an exercise, paced on the page itself: nothing is kept, nothing is counted. */
export function TrySet(props: Props) {
  const [timer, setTimer] = createSignal<Timer>();
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
  let part: HTMLDivElement | undefined;

  // Each button gives way to another: "Try one set" to "Stop", and that to "Once more".
  onMount(() => {
    if (part) onCleanup(trapFocus(part));
  });

  function begin() {
    const { clock } = props.ports;
    const start = { startedAt: clock.date() };
    setTimer(untrack(() => createTimer(circuit(), '', start, props.ports)));
  }

  function stop() {
    timer()?.send('end');
    setTimer(undefined);
  }

  return (
    <div class="tryset" ref={part}>
      <Show
        when={timer()}
        fallback={
          <button type="button" class="btn" onClick={begin}>
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
                <button type="button" class="btn" onClick={begin}>
                  Once more
                </button>
              </>
            }
          >
            <p class="vh" role="status">
              {stretchWords(running())}
            </p>
            <p
              class="tryset-d num"
              role="timer"
              aria-label={timerWords(running())}
            >
              {running().rep()?.rep ?? running().secondsLeft()}
              <small>{besideWords(running())}</small>
            </p>
            <Show when={running().rep()}>
              <TempoCount
                timer={running()}
                station={props.station}
                phases={props.phases}
              />
            </Show>
            <button type="button" class="btn" onClick={stop}>
              Stop
            </button>
          </Show>
        )}
      </Show>
      <Show when={timer() === undefined}>
        <p class="small mute">
          The regular dose, {clockface(stationSeconds(props.station))} with ten
          seconds to get ready.
        </p>
      </Show>
    </div>
  );
}

function stretchWords(timer: Timer): string {
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

function besideWords(timer: Timer): string {
  const rep = timer.rep();
  const segment = timer.segment();
  if (segment?.kind === 'ready') return 'get ready';
  if (segment?.kind === 'change') return 'change sides';
  return rep ? `of ${rep.reps}` : 's';
}
