import { For, Show } from 'solid-js';
import { clockface } from '#core/clockface.ts';
import { dayInWords } from '#core/calendar.ts';
import { mayReopen } from '#core/session/ending.ts';
import { VERDICT_TAGS } from '#core/session/rating.ts';
import { StillFigure } from '#islands/shared/StillFigure.tsx';
import { Tags } from '#islands/shared/Tags.tsx';
import {
  ChangeRating,
  NotKept,
  Since,
  doneSeconds,
} from '#islands/timer/screens/endParts.tsx';
import type { EndProps } from '#islands/timer/screens/endParts.tsx';
import { DoneStripPicture } from '#islands/timer/screens/DoneStripPicture.tsx';
import { sayAtEnd } from '#copy/endings.ts';
import { nextCircuit } from '#islands/timer/state/nextCircuit.ts';
import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';

type Row = readonly [when: string, what: string];

const FINISHED: readonly Row[] = [
  ['2–5 min', 'Walk or jog until your breath settles'],
  ['First 10 min', 'Easy enough to talk in sentences'],
  ['Feels like 6?', 'Cut it short. That still counts'],
];
const ENOUGH: readonly Row[] = [
  ['3 min', 'Walk, until your breath settles'],
  ['Legs settled?', 'Then run easy, as short as you like'],
  ['Not settled?', 'Walk home. That still counts'],
];
const READY: readonly Row[] = [
  ['First 10 min', 'Easy enough to talk in sentences'],
  ['After that', 'Your run'],
];
const ENOUGH_READY: readonly Row[] = [
  ['3 min', 'Walk, until your breath settles'],
  ['After that', 'Keep today’s run easy'],
];

/** The end of a session that was finished, or was enough: walk, then run easy. */
export function FinishedScreen(props: EndProps) {
  const outcome = () => props.timer.outcome();
  const isEnough = () => outcome()?.ending === 'enough';
  const isCircuit = () => props.timer.circuit.mode === 'circuit';
  const rows = () => {
    if (isCircuit()) return isEnough() ? ENOUGH : FINISHED;
    return isEnough() ? ENOUGH_READY : READY;
  };
  const say = () => {
    const now = outcome();
    return now ? sayAtEnd(now, props.timer.circuit.mode) : '';
  };
  const where = () => {
    const time = clockface(doneSeconds(props.timer));
    if (!outcome()?.isWhole) return `Stopped after ${time}. That counts.`;
    return `${isCircuit() ? 'Circuit' : 'Warm-up'} done · ${time}`;
  };
  const mayResume = () => {
    const now = outcome();
    return now !== null && mayReopen(now);
  };

  return (
    <div class="ed fin">
      <header class="ed-top">
        <p>{where()}</p>
      </header>
      <h2 class="ed-h" tabindex="-1" data-focus ref={focusOnMount}>
        <Show
          when={!isEnough()}
          fallback={
            <>
              <span class="r5">Walk</span> <span class="r1">first.</span>
            </>
          }
        >
          <Show when={isCircuit()} fallback={<span class="r3">Ready.</span>}>
            <span class="r5 line">Now</span> <span class="r3">run</span>{' '}
            <span class="r1">easy.</span>
          </Show>
        </Show>
      </h2>
      <div class="ed-draw">
        <DoneStripPicture timer={props.timer} catalogue={props.catalogue}>
          <div class="ed-run">
            <StillFigure id="easy-run" figures={props.figures} />
          </div>
        </DoneStripPicture>
      </div>
      <div class="ed-rest">
        <Show when={say()}>
          {(sentence) => (
            <p class="ed-note ed-why">
              <b>{sentence()}</b>
              <Show when={outcome()?.verdict}>
                {(verdict) => <Tags of={VERDICT_TAGS[verdict()]} />}
              </Show>
            </p>
          )}
        </Show>
        <ol class="ed-list">
          <For each={rows()}>
            {([when, what]) => (
              <li>
                <b class="num">{when}</b>
                <span>{what}</span>
              </li>
            )}
          </For>
        </ol>
        <Show when={nextCircuit(props.timer)}>
          {(next) => (
            <p class="ed-note">
              Next circuit: <b>{dayInWords(next().day)}</b>
            </p>
          )}
        </Show>
        <NotKept timer={props.timer} />
      </div>
      <div class="ed-act">
        <Since timer={props.timer} words="Since your last rep" />
        <a class="btn go" href={props.home}>
          Finish
        </a>
        <div class="btns even">
          <ChangeRating timer={props.timer} end={props.end} />
          <Show
            when={mayResume()}
            fallback={
              <button type="button" class="btn" onClick={() => props.onLeave()}>
                Back to the session
              </button>
            }
          >
            <button
              type="button"
              class="btn"
              onClick={() => props.timer.reopen()}
            >
              Resume
            </button>
          </Show>
        </div>
      </div>
    </div>
  );
}
