import { createSignal, Show, untrack } from 'solid-js';
import { clockface } from '#core/clockface.ts';
import { VERDICT_TAGS } from '#core/session/rating.ts';
import { Tags } from '#islands/shared/Tags.tsx';
import type { End } from '#islands/timer/state/createEnd.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import { questionAtEnd } from '#copy/endings.ts';
import {
  RatingQuestion,
  type RatingAnswer,
} from '#islands/timer/screens/RatingQuestion.tsx';
import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';
import { verdictWords } from '#copy/verdicts.ts';

interface Props {
  readonly timer: Timer;
  readonly end: End;
}

/** After the last round, or when what was said is changed: how hard was it? The record follows every answer at once. */
export function EndRating(props: Props) {
  // The round is settled when the question comes up; what is said must not move it to another.
  const asked = untrack(() => props.timer.outcome());
  const round = asked?.round ?? 1;
  const question = asked ? questionAtEnd(asked) : '';
  const [said, setSaid] = createSignal<RatingAnswer>(
    asked?.rating ?? { rpe: null, signs: [] },
  );
  const words = () => {
    const { rating, verdict } = props.timer.outcome() ?? {};
    return rating && verdict
      ? verdictWords({ rating, verdict }, props.timer.circuit)
      : null;
  };
  const verdict = () => props.timer.outcome()?.verdict ?? 'carry-on';

  function say({ rpe, signs }: RatingAnswer, pain = false) {
    setSaid({ rpe, signs });
    props.timer.rate({ round, rpe, signs, pain });
  }

  return (
    <div class="tm check">
      <header class="tm-top">
        <p class="tm-where">
          Since your last rep{' '}
          <b class="num" role="timer">
            {clockface(props.timer.secondsSinceEnd())}
          </b>
        </p>
      </header>
      <div class="ck">
        <h2 class="tm-name" tabindex="-1" data-focus ref={focusOnMount}>
          {question}
        </h2>
        <RatingQuestion
          circuit={props.timer.circuit}
          question={question}
          said={said()}
          halves
          onSay={say}
        />
        <div class="ck-say">
          <Show when={words()}>
            {(said) => (
              <aside class="notice" classList={{ stop: verdict() === 'stop' }}>
                <b>{said()[0]}</b>
                <span>{said()[1]}</span>
                <Tags of={VERDICT_TAGS[verdict()]} />
              </aside>
            )}
          </Show>
        </div>
        <div class="ck-act">
          <button
            type="button"
            class={words() ? 'btn go' : 'btn pass'}
            onClick={() => props.end.close()}
          >
            {words() ? 'Done' : 'Skip the question'}
          </button>
          <button
            type="button"
            class="btn pain"
            onClick={() => say(said(), true)}
          >
            Pain? Stop
          </button>
        </div>
      </div>
    </div>
  );
}
