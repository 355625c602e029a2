import { dayInWords } from '#copy/shared/calendar.ts';
import { For, Show, untrack } from 'solid-js';
import { clockface } from '#copy/shared/clockface.ts';
import { mayReopen } from '#core/session/rating/ending.ts';
import { VERDICT_TAGS } from '#core/session/rating/rating.ts';
import { StillFigure } from '#islands/shared/StillFigure.tsx';
import { Tags } from '#islands/shared/Tags.tsx';
import {
  ChangeRatingButton,
  TimeSinceEnd,
} from '#islands/timer/screens/ending/endParts.tsx';
import type { EndProps } from '#islands/timer/screens/ending/endParts.tsx';
import {
  CopyOffer,
  InstallNote,
  ShareDone,
  TomorrowNote,
} from '#islands/timer/screens/ending/Afterwards.tsx';
import { DoneStripPicture } from '#islands/timer/screens/ending/DoneStripPicture.tsx';
import { noteAtEnd, stepsAfter } from '#copy/session/endings.ts';
import { createRunPlan } from '#islands/timer/record/createRunPlan.ts';
import { RunPlanChips } from '#islands/timer/screens/ending/RunPlanChips.tsx';
import { nextCircuit } from '#islands/timer/record/nextCircuit.ts';
import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';

/** The end of a session that was finished, or was enough: what to do now, as a walk and an easy run. */
export function FinishedScreen(props: EndProps) {
  const runPlan = untrack(() =>
    createRunPlan(props.timer, props.store, props.clock),
  );
  const outcome = () => props.timer.outcome();
  const isEnough = () => outcome()?.ending === 'enough';
  const isCircuit = () => props.timer.circuit.mode === 'circuit';
  const steps = () => stepsAfter(outcome()?.ending, props.timer.circuit.mode);
  const note = () => {
    const ended = outcome();
    return ended ? noteAtEnd(ended, props.timer.circuit.mode) : '';
  };
  const where = () => {
    const time = clockface(props.timer.secondsDone());
    if (!outcome()?.isWhole) return `Stopped after ${time}. That counts.`;
    return `${isCircuit() ? 'Circuit' : 'Warm-up'} done · ${time}`;
  };
  const isReopenable = () => {
    const ended = outcome();
    return ended !== null && mayReopen(ended);
  };

  return (
    <div class="end-screen finished">
      <header class="end-bar">
        <p>{where()}</p>
      </header>
      <h2 class="end-heading" tabindex="-1" data-focus ref={focusOnMount}>
        <Show
          when={!isEnough()}
          fallback={
            <>
              <span class="effort-5">Walk</span>{' '}
              <span class="effort-1">first.</span>
            </>
          }
        >
          <Show
            when={isCircuit()}
            fallback={<span class="effort-3">Ready.</span>}
          >
            <span class="effort-5 line">Now</span>{' '}
            <span class="effort-3">run</span>{' '}
            <span class="effort-1">easy.</span>
          </Show>
        </Show>
      </h2>
      <div class="end-drawing">
        <DoneStripPicture timer={props.timer} catalogue={props.catalogue}>
          <div class="finished-runner">
            <StillFigure id="easy-run" figures={props.figures} />
          </div>
        </DoneStripPicture>
      </div>
      <div class="end-details">
        <Show when={note()}>
          {(sentence) => (
            <p class="end-note end-why">
              <b>{sentence()}</b>
              <Show when={outcome()?.verdict}>
                {(verdict) => <Tags of={VERDICT_TAGS[verdict()]} />}
              </Show>
            </p>
          )}
        </Show>
        <ol class="finished-list">
          <For each={steps()}>
            {([when, what]) => (
              <li>
                <b class="numerals">{when}</b>
                <span>{what}</span>
              </li>
            )}
          </For>
        </ol>
        <Show when={isCircuit()}>
          <RunPlanChips choice={runPlan} />
        </Show>
        <Show when={nextCircuit(props.timer)}>
          {(next) => (
            <p class="end-note">
              Next circuit: <b>{dayInWords(next().day)}</b>
            </p>
          )}
        </Show>
        <TomorrowNote
          timer={props.timer}
          home={props.home}
          hasRun={runPlan.plan() !== 'none'}
        />
        <ShareDone {...props} />
        <CopyOffer
          timer={props.timer}
          store={props.store}
          clock={props.clock}
        />
        <InstallNote {...props} />
      </div>
      <div class="end-buttons">
        <TimeSinceEnd timer={props.timer} words="Since your last rep" />
        <a class="button go" href={props.home}>
          Finish
        </a>
        <div class="buttons even">
          <ChangeRatingButton timer={props.timer} end={props.end} />
          <Show
            when={isReopenable()}
            fallback={
              <button
                type="button"
                class="button"
                onClick={() => props.onLeave()}
              >
                Back to the session
              </button>
            }
          >
            <button
              type="button"
              class="button"
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
