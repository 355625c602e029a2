import { createEffect, createSignal, onCleanup, Show, untrack } from 'solid-js';
import { clockface } from '#core/clockface.ts';
import { endsCircuit, VERDICT_TAGS } from '#core/session/rating.ts';
import { Tags } from '#islands/shared/Tags.tsx';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import { Icon } from '#islands/timer/screens/Icon.tsx';
import {
  RatingQuestion,
  type RatingAnswer,
} from '#islands/timer/screens/RatingQuestion.tsx';
import { verdictWords } from '#copy/verdicts.ts';
import { questionOn } from '#copy/segments.ts';
import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';

interface Props {
  readonly timer: Timer;
  readonly round: number;
  /** Puts the question away; the rest goes on. */
  readonly onClose: () => void;
  /** Has what an answer led to said once; nothing where there is none. */
  readonly onSay: (words: string) => void;
}

/** In the rest between rounds: how hard was it? What is said acts at once, and can be taken back. */
export function RatingScreen(props: Props) {
  // The round is settled when the question comes up; an answer that comes as the rest ends is still about it.
  const round = untrack(() => props.round);
  const now = () => {
    const last = props.timer.response();
    return last?.rating.round === round ? last : null;
  };
  // Back from a reload, what was said of this round before is still there.
  const [said, setSaid] = createSignal<RatingAnswer>(
    untrack(() => now()?.rating ?? NOTHING),
  );
  let heading: HTMLHeadingElement | undefined;
  const verdict = () => now()?.verdict;
  const isOver = () => {
    const asked = verdict();
    return asked !== undefined && endsCircuit(asked);
  };
  const words = () => {
    const last = now();
    return last && verdictWords(last, props.timer.circuit);
  };
  const question = () => questionOn(round, verdict() === 'wait');

  createEffect(() => {
    const isAskedAgain = verdict() === 'wait' && props.timer.isHeld();
    props.onSay(isAskedAgain ? question() : (words()?.join('. ') ?? ''));
  });
  onCleanup(() => props.onSay(''));

  function say(next: RatingAnswer, pain = false) {
    setSaid(next);
    const { rpe, signs } = next;
    props.timer.rate({ round, rpe, signs, pain });
  }

  function takeBack() {
    props.timer.takeBack();
    setSaid(NOTHING);
    heading?.focus();
  }

  function again(isThere: boolean) {
    const { rpe, signs } = said();
    const rating = { round, rpe, signs, pain: false };
    // What has gone stays on record, and asks for nothing more.
    props.timer.rate(isThere ? rating : { ...rating, passed: true }, true);
    if (isThere) heading?.focus();
    else props.onClose();
  }

  return (
    <div class="tm check">
      <header class="tm-top">
        <button
          type="button"
          class="icon"
          aria-label="Pause"
          onClick={() => props.timer.send('pause')}
        >
          <Icon name="pause" />
        </button>
        <p class="tm-where">
          Rest before round {round + 1}{' '}
          <b
            class="num"
            role="timer"
            aria-label={`${props.timer.secondsLeft()} seconds left`}
          >
            {clockface(props.timer.secondsLeft())}
          </b>
        </p>
        <div class="tm-tools">
          <button
            type="button"
            class="icon"
            aria-label="−10 s, shorter rest"
            onClick={() => props.timer.addToRest(-10)}
          >
            −10
          </button>
          <button
            type="button"
            class="icon"
            aria-label="+10 s, longer rest"
            onClick={() => props.timer.addToRest(10)}
          >
            +10
          </button>
        </div>
      </header>
      <div class="ck">
        <h2
          class="tm-name"
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
          said={said()}
          onSay={say}
        />
        <div class="ck-say">
          <Show when={words()}>
            {(said) => (
              <aside class={isOver() ? 'notice stop' : 'notice'}>
                <b>{said()[0]}</b>
                <span>{said()[1]}</span>
                <Show when={now()?.adjustment}>
                  <button type="button" class="btn sm" onClick={takeBack}>
                    Take it back
                  </button>
                </Show>
                <Tags of={VERDICT_TAGS[verdict() ?? 'carry-on']} />
              </aside>
            )}
          </Show>
        </div>
        <div class="ck-act">
          <Show when={isOver()}>
            <button
              type="button"
              class="btn go"
              onClick={() => props.timer.send('end')}
            >
              Finish here
            </button>
            <Show when={verdict() === 'enough'}>
              <button
                type="button"
                class="btn"
                onClick={() => {
                  props.timer.takeBack();
                  props.onClose();
                }}
              >
                Carry on all the same
              </button>
            </Show>
          </Show>
          <Show when={verdict() === 'wait'}>
            <div class="btns even">
              <button type="button" class="btn go" onClick={() => again(false)}>
                No, it has gone
              </button>
              <button type="button" class="btn" onClick={() => again(true)}>
                Yes, still there
              </button>
            </div>
          </Show>
          <Show when={!isOver() && verdict() !== 'wait'}>
            <button
              type="button"
              class={verdict() ? 'btn go' : 'btn pass'}
              onClick={() => props.onClose()}
            >
              {verdict() === undefined
                ? 'Skip the question'
                : verdict() === 'easier'
                  ? 'Carry on, easier'
                  : 'Carry on'}
            </button>
          </Show>
          <div class="btns even">
            <Show when={!isOver()}>
              <button
                type="button"
                class="btn"
                onClick={() => props.timer.send('end')}
              >
                End it here
              </button>
            </Show>
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
    </div>
  );
}

const NOTHING: RatingAnswer = { rpe: null, signs: [] };
