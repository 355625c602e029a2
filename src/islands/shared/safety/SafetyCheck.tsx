import {
  createEffect,
  createSignal,
  Match,
  on,
  onCleanup,
  onMount,
  Show,
  Switch,
} from 'solid-js';
import { dayInWords, timeAt } from '#core/calendar.ts';
import { SAFETY_NOTES, type SafetyItem } from '#core/safety/safetyQuestions.ts';
import type { Safety } from '#islands/shared/safety/createSafety.ts';
import { SafetyLists } from '#islands/shared/safety/SafetyLists.tsx';
import { SafetyPain } from '#islands/shared/safety/SafetyPain.tsx';
import { SafetyResult } from '#islands/shared/safety/SafetyResult.tsx';

interface Props {
  readonly safety: Safety;
  /** The chapter on the days without a circuit. */
  readonly whenNotAt: string;
  /** Called once "none of these" has been said; the focus goes on from here. */
  readonly onNone: () => void;
}

/** Until the lists have been on screen this long, neither answer stands out. */
const READING_MS = 2000;

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
    <div class="sf-check" ref={place}>
      <Switch
        fallback={
          <>
            <div class="sf-unasked">
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
          <h2 class="sf-t" tabindex="-1" data-heading>
            Which one?
          </h2>
          <p class="mute">It only decides who can help.</p>
          <SafetyLists>
            {(item, words) => (
              <button type="button" class="sf-row" onClick={() => sayYes(item)}>
                <span>
                  {words}
                  {agreed(item)}
                </span>
              </button>
            )}
          </SafetyLists>
          <button type="button" class="btn" onClick={sayNone}>
            None of these after all
          </button>
        </Match>
      </Switch>
      {/* There before it is known, so that the lists are not unfolded and folded again. */}
      <Show when={!props.safety.isReady() || clear() !== null}>
        <details
          class={props.safety.isReady() ? 'sf-fold' : 'sf-fold sf-answered'}
        >
          <summary>
            <span>
              <b>None of these today.</b>{' '}
              <Show when={clear()}>
                {(now) => <span class="mute">Said at {timeAt(now().at)}</span>}
              </Show>
            </span>
          </summary>
          <Show when={clear()}>
            <SafetyLists />
            <button type="button" class="btn sm" onClick={() => ask(false)}>
              Change the answer
            </button>
          </Show>
        </details>
      </Show>
    </div>
  );
}

interface UnansweredProps {
  readonly safety: Safety;
  readonly agreed: (item: SafetyItem) => string;
  readonly onNone: () => void;
  readonly onYes: () => void;
}

/** The lists as text to read, and the two answers. */
function UnansweredLists(props: UnansweredProps) {
  const [isRead, setRead] = createSignal(false);
  let end: HTMLParagraphElement | undefined;

  onMount(() => {
    const timer = setTimeout(() => setRead(true), READING_MS);
    onCleanup(() => clearTimeout(timer));
    if (end === undefined || !('IntersectionObserver' in globalThis)) return;
    const watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) setRead(true);
    });
    watch.observe(end);
    onCleanup(() => watch.disconnect());
  });

  return (
    <>
      <h2 class="sf-t" tabindex="-1" data-heading>
        Before anything else: any of these today?
      </h2>
      <SafetyLists>
        {(item, words) => (
          <>
            {words}
            {props.agreed(item)}
          </>
        )}
      </SafetyLists>
      <p class="ui mute" ref={end}>
        <span class="needs-script">
          <Show
            when={props.safety.isKept()}
            fallback="This browser keeps nothing, so it is asked again on every page."
          >
            Kept on this device for today, and asked again tomorrow.
          </Show>{' '}
        </span>
        {SAFETY_NOTES}
      </p>
      <p class="without-script">
        A yes to the first list: no session today. A yes to the second: ask a
        doctor, midwife or physio first.
      </p>
      <p class="sf-act needs-script">
        <button type="button" class="btn" onClick={() => props.onYes()}>
          Yes, one
        </button>
        <button
          type="button"
          class="btn main"
          classList={{ go: isRead() }}
          onClick={() => props.onNone()}
        >
          None of these
        </button>
      </p>
    </>
  );
}
