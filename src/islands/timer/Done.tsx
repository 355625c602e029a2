import { Show, untrack } from 'solid-js';
import { clockface, counted } from '#core/clockface.ts';
import { dayInWords } from '#core/day.ts';
import type { Consequence } from '#core/consequence.ts';
import { ends, VERDICT_TAGS } from '#core/reading.ts';
import { READY_MS } from '#core/timeline.ts';
import { StillFigure } from '#islands/StillFigure.tsx';
import { Tags } from '#islands/Tags.tsx';
import { createRecord } from '#islands/timer/createRecord.ts';
import type { Timer } from '#islands/timer/createTimer.ts';
import { Ten } from '#islands/timer/Ten.tsx';
import { verdictWords } from '#islands/timer/words.ts';
import type { Figures } from '#platform/figures.ts';
import type { Store } from '#platform/store.ts';
import { takeFocus } from '#islands/timer/takeFocus.ts';

interface Props {
  readonly timer: Timer;
  readonly store: Store;
  readonly figures: Figures;
  readonly home: string;
  readonly onLeave: () => void;
}

/** The circuit is over; the run is what it was for. */
export function Done(props: Props) {
  // One timer has one end, and the device one store.
  const record = untrack(() => createRecord(props.timer, props.store));
  const seconds = () => Math.max(0, props.timer.elapsed() - READY_MS) / 1000;
  const whole = () => props.timer.elapsed() >= props.timer.timeline().end;
  const last = () => props.timer.circuit.rounds;
  const rated = () =>
    props.timer.readings().find(({ round }) => round === last())?.rpe ?? null;
  const canRate = () => whole() && props.timer.circuit.mode === 'circuit';

  /** What the last reading asks for; that all was well needs no words at the end. */
  const outcome = () => {
    const consequence = props.timer.consequence();
    return consequence?.verdict === 'carry-on' ? null : consequence;
  };

  function said(consequence: Consequence) {
    return verdictWords(consequence, last());
  }

  function rate(rpe: number) {
    props.timer.rate({ round: last(), rpe, signs: [], pain: false });
  }

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
        <h2 class="dn-h" tabindex="-1" data-focus ref={takeFocus}>
          <span class="r5">Now</span> <span class="r3">run</span>{' '}
          <span class="r1">easy.</span>
        </h2>
        <div class="dn-fig">
          <StillFigure id="easy-run" figures={props.figures} />
        </div>
        <Show when={outcome()}>
          {(last) => (
            <aside class={ends(last().verdict) ? 'notice stop' : 'notice soft'}>
              <b>{said(last())[0]}</b>
              {said(last())[1]}
              <Tags of={VERDICT_TAGS[last().verdict]} />
            </aside>
          )}
        </Show>
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
          <Show when={canRate()}>
            <details>
              <summary>How hard was it at the end?</summary>
              <Ten
                legend="Effort at the end, 1 to 10"
                value={rated()}
                onPick={rate}
              />
            </details>
          </Show>
          <p class="row ui">
            <span>
              {record.tally().rounds} of{' '}
              {counted(props.timer.circuit.rounds, 'round')},{' '}
              {clockface(record.tally().workSeconds)} of work
            </span>
            <Show when={record.due()}>
              {(day) => <span>Next circuit: {dayInWords(day())}</span>}
            </Show>
          </p>
          <Show when={!record.kept()}>
            <p class="row ui">
              This device keeps no record of it. The link is all you need to do
              it again.
            </p>
          </Show>
          <p class="row ui">
            <span>Since your last rep</span>
            <b class="num since" role="timer">
              {clockface(props.timer.since())}
            </b>
          </p>
          <a class="btn go" href={props.home}>
            I’m off
          </a>
          <div class="btns even">
            <Show when={!whole()}>
              <button
                type="button"
                class="btn"
                onClick={() =>
                  props.timer.consequence()
                    ? props.timer.takeBack()
                    : props.timer.send('reopen')
                }
              >
                Take it up again
              </button>
            </Show>
            <button type="button" class="btn" onClick={() => props.onLeave()}>
              Back to the session
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}
