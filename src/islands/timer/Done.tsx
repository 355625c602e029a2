import { Show } from 'solid-js';
import { circuitSeconds } from '#core/circuit.ts';
import { clockface } from '#core/clockface.ts';
import { READY_MS } from '#core/timeline.ts';
import { StillFigure } from '#islands/StillFigure.tsx';
import type { Timer } from '#islands/timer/createTimer.ts';
import type { Figures } from '#platform/figures.ts';

interface Props {
  readonly timer: Timer;
  readonly figures: Figures;
  readonly home: string;
  readonly onLeave: () => void;
}

/** The circuit is over; the run is what it was for. */
export function Done(props: Props) {
  const seconds = () => Math.max(0, props.timer.elapsed() - READY_MS) / 1000;
  const whole = () => seconds() >= circuitSeconds(props.timer.circuit);

  return (
    <div class="tm done">
      <header class="tm-top">
        <p class="tm-where">
          <Show
            when={whole()}
            fallback={<>Stopped after {clockface(seconds())}. That counts.</>}
          >
            Circuit done · {clockface(seconds())}
          </Show>
        </p>
      </header>
      <div class="dn">
        <h2 class="dn-h" tabindex="-1" data-focus>
          <span class="r5">Now</span> <span class="r3">run</span>{' '}
          <span class="r1">easy.</span>
        </h2>
        <div class="dn-fig">
          <StillFigure id="easy-run" figures={props.figures} />
        </div>
        <ol class="dn-list">
          <li>
            <b class="num">2–5 min</b>
            <span>Walk or jog until your breath settles</span>
          </li>
          <li>
            <b>First 10 min</b>
            <span>Easy enough to talk in sentences</span>
          </li>
          <li>
            <b>Feels like 6?</b>
            <span>Cut it short. That still counts</span>
          </li>
        </ol>
        <div class="dn-act">
          <p class="row ui">
            <span>Since your last rep</span>
            <b class="num since" role="timer">
              {clockface(props.timer.since())}
            </b>
          </p>
          <a class="btn go" href={props.home}>
            I’m off
          </a>
          <button type="button" class="btn" onClick={() => props.onLeave()}>
            Back to the session
          </button>
        </div>
      </div>
    </div>
  );
}
