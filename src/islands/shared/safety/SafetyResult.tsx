import { Show } from 'solid-js';
import { routeOf, type SafetyYes } from '#core/safety/safetyRecord.ts';
import { ASK_FIRST, type SafetyItem } from '#core/safety/safetyQuestions.ts';
import { itemWords, NOT_SAID_WORDS, ROUTE_WORDS } from '#copy/shared/safety.ts';

interface Props {
  readonly item: SafetyYes;
  /** The chapter on the days without a circuit. */
  readonly whenNotAt: string;
  /** Whether the device stored the answer. */
  readonly isSaved: boolean;
  readonly onMistake: () => void;
  /** Called when the reader says that a clinician has agreed to the item. */
  readonly onCleared: (item: SafetyItem) => void;
}

/** What a yes leads to: who can help, and no session today. */
export function SafetyResult(props: Props) {
  const route = () => routeOf(props.item);
  const words = () =>
    props.item === 'not-said' ? NOT_SAID_WORDS : ROUTE_WORDS[route()];
  const askedFirst = () => ASK_FIRST.find(({ id }) => id === props.item)?.id;

  return (
    <section
      class="safety-result"
      classList={{ plan: route() === 'ask-first' }}
    >
      <p class="safety-kicker">{itemWords(props.item)}</p>
      <h2 tabindex="-1" data-heading>
        {words().title}
      </h2>
      <p>{words().sentence}</p>
      <div class="safety-result-buttons">
        <Show when={words().call}>
          {(call) => (
            <a
              class="button"
              classList={{ call: route() === 'emergency-now' }}
              href={`tel:${call().number}`}
            >
              {call().label}
            </a>
          )}
        </Show>
        <Show when={route() === 'rest'}>
          <a class="button" href={props.whenNotAt}>
            Read: how often, and when not
          </a>
        </Show>
        <Show when={askedFirst()}>
          {(item) => (
            <button
              type="button"
              class="button"
              onClick={() => props.onCleared(item())}
            >
              I have asked, and it is fine
            </button>
          )}
        </Show>
        <button type="button" class="button" onClick={() => props.onMistake()}>
          I tapped that by mistake
        </button>
      </div>
      <p class="ui muted">
        {props.isSaved
          ? 'Kept on this device. Until tomorrow, nothing starts here, whatever the session.'
          : 'This browser keeps nothing, so it holds while this page is open. Please leave it at that for today.'}
      </p>
    </section>
  );
}
