import { createSignal, Show, untrack } from 'solid-js';
import { clockface } from '#copy/shared/clockface.ts';
import type { End } from '#islands/timer/state/createEnd.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import { questionAtEnd } from '#copy/session/endings.ts';
import { PainButton } from '#islands/timer/screens/rating/PainButton.tsx';
import {
  RatingQuestion,
  type RatingAnswer,
} from '#islands/timer/screens/rating/RatingQuestion.tsx';
import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';
import { VerdictNotice } from '#islands/timer/screens/rating/VerdictNotice.tsx';
import { verdictWords } from '#copy/session/verdicts.ts';

interface Props {
  readonly timer: Timer;
  readonly end: End;
}

/** After the last round, or when a rating is changed: how hard was it? The record follows every answer at once. */
export function EndRating(props: Props) {
  // The round is settled when the question comes up; an answer must not move the question to another.
  const outcome = untrack(() => props.timer.outcome());
  const round = outcome?.round ?? 1;
  const question = outcome ? questionAtEnd(outcome) : '';
  const [answer, setAnswer] = createSignal<RatingAnswer>(
    outcome?.rating ?? { rpe: null, signs: [] },
  );
  const words = () => {
    const { rating, verdict } = props.timer.outcome() ?? {};
    return rating && verdict
      ? verdictWords({ rating, verdict }, props.timer.circuit)
      : null;
  };
  const verdict = () => props.timer.outcome()?.verdict ?? 'carry-on';

  function rate({ rpe, signs }: RatingAnswer, pain = false) {
    setAnswer({ rpe, signs });
    props.timer.rate({ round, rpe, signs, pain });
  }

  return (
    <div class="timer-frame rating">
      <header class="timer-bar">
        <p class="timer-place">
          Since your last rep{' '}
          <b class="numerals" role="timer">
            {clockface(props.timer.secondsSinceEnd())}
          </b>
        </p>
      </header>
      <div class="rating-body">
        <h2 class="timer-name" tabindex="-1" data-focus ref={focusOnMount}>
          {question}
        </h2>
        <RatingQuestion
          circuit={props.timer.circuit}
          question={question}
          answer={answer()}
          halves
          onAnswer={rate}
        />
        <div class="rating-said">
          <Show when={words()}>
            {(notice) => (
              <VerdictNotice
                verdict={verdict()}
                words={notice()}
                isStop={verdict() === 'stop'}
              />
            )}
          </Show>
        </div>
        <div class="rating-buttons">
          <button
            type="button"
            class={words() ? 'button go' : 'button pass'}
            onClick={() => props.end.close()}
          >
            {words() ? 'Done' : 'Skip the question'}
          </button>
          <PainButton onClick={() => rate(answer(), true)} />
        </div>
      </div>
    </div>
  );
}
