import { createSignal, For, Show } from 'solid-js';
import { clockface } from '#core/clockface.ts';
import { ends, SIGNS, VERDICT_TAGS, type Sign } from '#core/reading.ts';
import { Tags } from '#islands/Tags.tsx';
import type { Timer } from '#islands/timer/createTimer.ts';
import { Symbol } from '#islands/timer/Symbol.tsx';
import { Ten } from '#islands/timer/Ten.tsx';
import { verdictWords } from '#islands/timer/words.ts';
import { takeFocus } from '#islands/timer/takeFocus.ts';

interface Props {
  readonly timer: Timer;
  readonly round: number;
  /** Puts the question away; the rest goes on. */
  readonly onClose: () => void;
}

const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  heavier: 'Heavier than expected',
  breathless: 'More breathless than expected',
  clumsier: 'Clumsier',
};

/** In the rest between rounds: how hard was it? What is said acts at once, and can be taken back. */
export function Check(props: Props) {
  const [rpe, setRpe] = createSignal<number | null>(null);
  const [signs, setSigns] = createSignal<readonly Sign[]>([]);
  const now = () => {
    const last = props.timer.consequence();
    return last?.reading.round === props.round ? last : null;
  };
  const isOver = () => {
    const verdict = now()?.verdict;
    return verdict !== undefined && ends(verdict);
  };
  const words = () => {
    const last = now();
    return last && verdictWords(last, props.timer.circuit.rounds);
  };

  function say(pain = false) {
    props.timer.rate({ round: props.round, rpe: rpe(), signs: signs(), pain });
  }

  function takeBack() {
    props.timer.takeBack();
    setRpe(null);
    setSigns([]);
  }

  function again(isThere: boolean) {
    props.timer.rate(
      {
        round: props.round,
        rpe: rpe(),
        signs: isThere ? signs() : [],
        pain: false,
      },
      true,
    );
    if (!isThere) setSigns([]);
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
          <Symbol name="pause" />
        </button>
        <p class="tm-where">
          Rest before round {props.round + 1}{' '}
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
            aria-label="Rest 10 s less"
            onClick={() => props.timer.addToRest(-10)}
          >
            −10
          </button>
          <button
            type="button"
            class="icon"
            aria-label="Rest 10 s more"
            onClick={() => props.timer.addToRest(10)}
          >
            +10
          </button>
        </div>
      </header>
      <div class="ck">
        <h2 class="tm-name">
          <Show
            when={now()?.verdict === 'wait'}
            fallback={`How hard was round ${props.round}?`}
          >
            Is it still there?
          </Show>
        </h2>
        <Ten
          legend="Effort, 1 to 10"
          value={rpe()}
          onPick={(value) => {
            setRpe(value);
            say();
          }}
        />
        <fieldset class="signs">
          <legend>Anything else?</legend>
          <For each={SIGNS}>
            {(sign) => (
              <label>
                <input
                  type="checkbox"
                  checked={signs().includes(sign)}
                  onChange={(event) => {
                    const others = signs().filter((one) => one !== sign);
                    setSigns(
                      event.currentTarget.checked ? [...others, sign] : others,
                    );
                    say();
                  }}
                />
                <span>{SIGN_WORDS[sign]}</span>
              </label>
            )}
          </For>
        </fieldset>
        <div class="ck-say">
          <Show when={words()}>
            {(said) => (
              <aside class={isOver() ? 'notice stop' : 'notice'}>
                <b>{said()[0]}</b>
                <span>{said()[1]}</span>
                <Show when={now()?.change}>
                  <button type="button" class="btn sm" onClick={takeBack}>
                    Take it back
                  </button>
                </Show>
                <Tags of={VERDICT_TAGS[now()?.verdict ?? 'carry-on']} />
              </aside>
            )}
          </Show>
        </div>
        <div class="ck-act">
          <Show
            when={!isOver()}
            fallback={
              <>
                <button
                  type="button"
                  class="btn go"
                  onClick={() => props.timer.send('end')}
                >
                  Finish here
                </button>
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
              </>
            }
          >
            <Show
              when={now()?.verdict === 'wait'}
              fallback={
                <button
                  type="button"
                  class="btn go"
                  data-focus
                  ref={takeFocus}
                  onClick={() => props.onClose()}
                >
                  {now()?.verdict === 'easier'
                    ? 'Carry on, easier'
                    : now() === null
                      ? 'Skip the question'
                      : 'Carry on'}
                </button>
              }
            >
              <div class="btns even">
                <button
                  type="button"
                  class="btn go"
                  onClick={() => {
                    again(false);
                    props.onClose();
                  }}
                >
                  No, it has gone
                </button>
                <button type="button" class="btn" onClick={() => again(true)}>
                  Yes, still there
                </button>
              </div>
            </Show>
            <div class="btns even">
              <button
                type="button"
                class="btn"
                onClick={() => props.timer.send('end')}
              >
                Stop here and run
              </button>
              <button type="button" class="btn pain" onClick={() => say(true)}>
                Pain? Stop
              </button>
            </div>
          </Show>
        </div>
      </div>
    </div>
  );
}
