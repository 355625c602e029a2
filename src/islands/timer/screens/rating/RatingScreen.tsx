import { createEffect, createSignal, onCleanup, Show, untrack } from 'solid-js';
import { endsCircuit } from '#core/session/rating/rating.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import { RatingActions } from '#islands/timer/screens/rating/RatingActions.tsx';
import { RatingHeader } from '#islands/timer/screens/rating/RatingHeader.tsx';
import {
  RatingQuestion,
  type RatingAnswer,
} from '#islands/timer/screens/rating/RatingQuestion.tsx';
import { VerdictNotice } from '#islands/timer/screens/rating/VerdictNotice.tsx';
import { verdictWords } from '#copy/session/verdicts.ts';
import { questionOn } from '#copy/session/segments.ts';
import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';

interface Props {
  readonly timer: Timer;
  readonly round: number;
  /** Closes the question; the rest goes on. */
  readonly onClose: () => void;
  /** Announces what an answer led to; empty where there is none. */
  readonly onStatus: (status: string) => void;
}

const NO_ANSWER: RatingAnswer = { rpe: null, signs: [] };

/** In the rest between rounds: how hard was it? An answer acts at once, and can be taken back. */
export function RatingScreen(props: Props) {
  // The round is settled when the question comes up; an answer that comes as the rest ends is still about it.
  const round = untrack(() => props.round);
  const response = () => {
    const latest = props.timer.response();
    return latest?.rating.round === round ? latest : null;
  };
  // After a reload, what was answered for this round before is still there.
  const [answer, setAnswer] = createSignal<RatingAnswer>(
    untrack(() => response()?.rating ?? NO_ANSWER),
  );
  let heading: HTMLHeadingElement | undefined;
  const verdict = () => response()?.verdict;
  const words = () => {
    const latest = response();
    return latest && verdictWords(latest, props.timer.circuit);
  };
  const question = () => questionOn(round, verdict() === 'wait');

  createEffect(() => {
    const isAskedAgain = verdict() === 'wait' && props.timer.isHeld();
    props.onStatus(isAskedAgain ? question() : (words()?.join('. ') ?? ''));
  });
  onCleanup(() => props.onStatus(''));

  function rate(next: RatingAnswer, pain = false) {
    setAnswer(next);
    const { rpe, signs } = next;
    props.timer.rate({ round, rpe, signs, pain });
  }

  function takeBack() {
    props.timer.takeBack();
    setAnswer(NO_ANSWER);
    heading?.focus();
  }

  function checkSign(isStillThere: boolean) {
    const { rpe, signs } = answer();
    const rating = { round, rpe, signs, pain: false };
    // A sign that has gone stays on record, and asks for nothing more.
    const passed = isStillThere ? {} : { passed: true };
    props.timer.rate({ ...rating, ...passed }, true);
    if (isStillThere) heading?.focus();
    else props.onClose();
  }

  return (
    <div class="timer-frame rating">
      <RatingHeader timer={props.timer} round={round} />
      <div class="rating-body">
        <h2
          class="timer-name"
          tabindex="-1"
          data-focus
          ref={(element) => {
            heading = element;
            focusOnMount(element);
          }}
        >
          {question()}
        </h2>
        <RatingQuestion
          circuit={props.timer.circuit}
          question={question()}
          answer={answer()}
          onAnswer={rate}
        />
        <div class="rating-said">
          <Show when={words()}>
            {(notice) => (
              <VerdictNotice
                verdict={verdict() ?? 'carry-on'}
                words={notice()}
                isStop={endsCircuit(verdict() ?? 'carry-on')}
              >
                <Show when={response()?.adjustment}>
                  <button
                    type="button"
                    class="button compact"
                    onClick={takeBack}
                  >
                    Take it back
                  </button>
                </Show>
              </VerdictNotice>
            )}
          </Show>
        </div>
        <RatingActions
          verdict={verdict()}
          onEnd={() => props.timer.send('end')}
          onClose={() => props.onClose()}
          onCarryOn={() => {
            props.timer.takeBack();
            props.onClose();
          }}
          onSignChecked={checkSign}
          onPain={() => rate(answer(), true)}
        />
      </div>
    </div>
  );
}
