import { dayInWords } from '#copy/shared/calendar.ts';
import { createEffect, createSignal, Match, on, Show, Switch } from 'solid-js';
import type { SafetyItem } from '#core/safety/safetyQuestions.ts';
import type { Safety } from '#islands/shared/safety/createSafety.ts';
import { SafetyLists } from '#islands/shared/safety/SafetyLists.tsx';
import { AnsweredLists } from '#islands/shared/safety/AnsweredLists.tsx';
import { UnansweredLists } from '#islands/shared/safety/UnansweredLists.tsx';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';
import { SafetyResult } from '#islands/shared/safety/SafetyResult.tsx';

interface Props {
  readonly safety: Safety;
  /** The chapter on the days without a circuit. */
  readonly whenNotAt: string;
  /** Called after "None of these": the page then moves the focus on. */
  readonly onNone: () => void;
}

// Fetched, like the log it is read from, only where pain is on record; nothing starts meanwhile.
const SafetyPain = lazyComponent(async () => {
  const { SafetyPain: component } =
    await import('#islands/shared/safety/SafetyPain.tsx');
  return component;
});

/** The safety questions: the lists and their two answers, then what a yes leads to, or one line after a no. */
export function SafetyCheck(props: Props) {
  const [isPicking, setPicking] = createSignal(false);
  let container: HTMLDivElement | undefined;
  const state = () => props.safety.state();
  const shut = () => {
    const current = state();
    return current.is === 'shut' ? current : null;
  };
  const pain = () => {
    const current = state();
    return current.is === 'pain' ? current : null;
  };
  const clear = () => {
    const current = state();
    return current.is === 'clear' ? current : null;
  };

  /** Moves the focus to the heading of what the answer led to. */
  function focusHeading() {
    queueMicrotask(() => {
      container?.querySelector<HTMLElement>('[data-heading]')?.focus();
    });
  }

  function answerNone() {
    setPicking(false);
    props.safety.answerNone();
    props.onNone();
  }

  function answerYes(item: SafetyItem) {
    setPicking(false);
    props.safety.answerYes(item);
    focusHeading();
  }

  /** Shows the lists again; with `isPickingNext` the reader picks which item is true. */
  function askAgain(isPickingNext: boolean) {
    setPicking(isPickingNext);
    if (state().is !== 'unasked') props.safety.takeBack();
    focusHeading();
  }

  function clearanceNote(item: SafetyItem) {
    const day = props.safety.clearedOn(item);
    return day === null ? '' : ` (agreed, asked on ${dayInWords(day)})`;
  }

  // A new state, as from another tab or on another day, ends the picking.
  createEffect(on(state, () => setPicking(false), { defer: true }));

  return (
    <div class="safety-check" ref={container}>
      <Switch
        fallback={
          <>
            <div class="safety-unasked">
              <UnansweredLists
                safety={props.safety}
                clearanceNote={clearanceNote}
                onNone={answerNone}
                onYes={() => askAgain(true)}
              />
            </div>
          </>
        }
      >
        {/* Only the folded line below is shown. */}
        <Match when={clear()}>{null}</Match>
        <Match when={shut()}>
          {(yes) => (
            <SafetyResult
              item={yes().item}
              whenNotAt={props.whenNotAt}
              isSaved={props.safety.isSaved()}
              onMistake={() => askAgain(false)}
              onCleared={(item) => {
                props.safety.recordClearance(item);
                focusHeading();
              }}
            />
          )}
        </Match>
        <Match when={pain()}>
          {(found) => (
            <SafetyPain
              day={found().day}
              isToday={found().isToday}
              onChecked={() =>
                void props.safety.recordPainChecked().then(focusHeading)
              }
            />
          )}
        </Match>
        <Match when={isPicking()}>
          <h2 class="safety-title" tabindex="-1" data-heading>
            Which one?
          </h2>
          <p class="muted">It only decides who can help.</p>
          <SafetyLists>
            {(item, words) => (
              <button
                type="button"
                class="safety-row"
                onClick={() => answerYes(item)}
              >
                <span>
                  {words}
                  {clearanceNote(item)}
                </span>
              </button>
            )}
          </SafetyLists>
          <button type="button" class="button" onClick={answerNone}>
            None of these after all
          </button>
        </Match>
      </Switch>
      {/* Rendered before the answer is known, so that answered lists do not open and fold again. */}
      <Show when={!props.safety.isReady() || clear() !== null}>
        <AnsweredLists
          isReady={props.safety.isReady()}
          answeredAt={clear()?.at ?? null}
          onChange={() => askAgain(false)}
        />
      </Show>
    </div>
  );
}
