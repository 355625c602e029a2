import { createEffect, createSignal, Match, on, Show, Switch } from 'solid-js';
import { dayInWords } from '#core/calendar.ts';
import type { SafetyItem } from '#core/safety/safetyQuestions.ts';
import type { Safety } from '#islands/shared/safety/createSafety.ts';
import { SafetyLists } from '#islands/shared/safety/SafetyLists.tsx';
import { AnsweredLists } from '#islands/shared/safety/AnsweredLists.tsx';
import { UnansweredLists } from '#islands/shared/safety/UnansweredLists.tsx';
import { SafetyPain } from '#islands/shared/safety/SafetyPain.tsx';
import { SafetyResult } from '#islands/shared/safety/SafetyResult.tsx';

interface Props {
  readonly safety: Safety;
  /** The chapter on the days without a circuit. */
  readonly whenNotAt: string;
  /** Called once "none of these" has been said; the focus goes on from here. */
  readonly onNone: () => void;
}

/** The safety questions: the lists and their two answers, what a yes leads to, or one line once none is true. */
export function SafetyCheck(props: Props) {
  const [isWhich, setWhich] = createSignal(false);
  let place: HTMLDivElement | undefined;
  const state = () => props.safety.state();
  const shut = () => {
    const now = state();
    return now.is === 'shut' ? now : null;
  };
  const pain = () => {
    const now = state();
    return now.is === 'pain' ? now : null;
  };
  const clear = () => {
    const now = state();
    return now.is === 'clear' ? now : null;
  };

  /** After an answer the focus goes to the heading of what it led to. */
  function focusHeading() {
    queueMicrotask(() => {
      place?.querySelector<HTMLElement>('[data-heading]')?.focus();
    });
  }

  function sayNone() {
    setWhich(false);
    props.safety.sayNone();
    props.onNone();
  }

  function sayYes(item: SafetyItem) {
    setWhich(false);
    props.safety.sayYes(item);
    focusHeading();
  }

  function ask(which: boolean) {
    setWhich(which);
    if (state().is !== 'unasked') props.safety.takeBack();
    focusHeading();
  }

  function agreed(item: SafetyItem) {
    const day = props.safety.clearedOn(item);
    return day === null ? '' : ` (agreed, asked on ${dayInWords(day)})`;
  }

  // Another tab, or another day, may have changed what is asked.
  createEffect(on(state, () => setWhich(false), { defer: true }));

  return (
    <div class="safety-check" ref={place}>
      <Switch
        fallback={
          <>
            <div class="safety-unasked">
              <UnansweredLists
                safety={props.safety}
                agreed={agreed}
                onNone={sayNone}
                onYes={() => ask(true)}
              />
            </div>
          </>
        }
      >
        {/* Nothing more than the line below. */}
        <Match when={clear()}>{null}</Match>
        <Match when={shut()}>
          {(now) => (
            <SafetyResult
              item={now().item}
              whenNotAt={props.whenNotAt}
              isKept={props.safety.isKept()}
              onMistake={() => ask(false)}
              onCleared={(item) => {
                props.safety.sayCleared(item);
                focusHeading();
              }}
            />
          )}
        </Match>
        <Match when={pain()}>
          {(now) => (
            <SafetyPain
              day={now().day}
              isToday={now().isToday}
              onChecked={() =>
                void props.safety.sayChecked().then(focusHeading)
              }
            />
          )}
        </Match>
        <Match when={isWhich()}>
          <h2 class="safety-title" tabindex="-1" data-heading>
            Which one?
          </h2>
          <p class="muted">It only decides who can help.</p>
          <SafetyLists>
            {(item, words) => (
              <button
                type="button"
                class="safety-row"
                onClick={() => sayYes(item)}
              >
                <span>
                  {words}
                  {agreed(item)}
                </span>
              </button>
            )}
          </SafetyLists>
          <button type="button" class="button" onClick={sayNone}>
            None of these after all
          </button>
        </Match>
      </Switch>
      {/* There before it is known, so that the lists are not unfolded and folded again. */}
      <Show when={!props.safety.isReady() || clear() !== null}>
        <AnsweredLists
          isReady={props.safety.isReady()}
          saidAt={clear()?.at ?? null}
          onChange={() => ask(false)}
        />
      </Show>
    </div>
  );
}
