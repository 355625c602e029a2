import { For, Match, Show, Switch } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { DoneBefore } from '#core/planning/firstTime.ts';
import { counted } from '#copy/shared/clockface.ts';
import type { Safety } from '#islands/shared/safety/createSafety.ts';
import { SafetyCheck } from '#islands/shared/safety/SafetyCheck.tsx';
import type { StartCheck } from '#islands/session/createStartCheck.ts';
import { Tags } from '#islands/shared/Tags.tsx';

interface Props {
  readonly circuit: Circuit;
  readonly safety: Safety;
  readonly startCheck: StartCheck;
  /** The address that opens the circuit in the builder. */
  readonly changeAt: string;
  /** The ready-made warm-up, and the chapter on the days without a circuit. */
  readonly warmUpAt: string;
  readonly whenNotAt: string;
  readonly onStart: (asFirst: boolean) => void;
}

/** What comes between a circuit's preview and its start: the safety questions, today's rules, then the buttons. */
export function StartPanel(props: Props) {
  let container: HTMLDivElement | undefined;
  const isClear = () => props.safety.state().is === 'clear';
  const isShut = () => (props.startCheck.rules()?.shut ?? null) !== null;
  const hasGates = () => (props.startCheck.rules()?.gates.length ?? 0) > 0;
  const isAgainstGate = () =>
    hasGates() && props.startCheck.rules()?.isOverridden !== true;
  const anywayWord = () => (isAgainstGate() ? ' anyway' : '');
  const startWord = () =>
    props.circuit.prescribed ? 'Run it as it stands' : 'Start';
  const asWritten = () =>
    props.circuit.rounds > 1
      ? `All ${counted(props.circuit.rounds, 'round')}, as written`
      : 'As written';

  /** Moves the focus to the next control, once the tapped one is removed. */
  function focusNext() {
    queueMicrotask(() => {
      container?.querySelector<HTMLElement>('[data-next]')?.focus();
    });
  }

  return (
    <div class="session-buttons" ref={container}>
      <SafetyCheck
        safety={props.safety}
        whenNotAt={props.whenNotAt}
        onNone={focusNext}
      />
      <Show when={isClear()}>
        <For each={props.startCheck.notices()}>
          {({ title, sentence, tags }) => (
            <aside
              class="notice"
              classList={{ stop: isShut() }}
              tabindex="-1"
              data-next={isShut() ? '' : undefined}
            >
              <b>{title}</b>
              {sentence}
              <Tags of={tags} />
            </aside>
          )}
        </For>
        <Show when={props.startCheck.hasFailed()}>
          <p class="ui" role="alert">
            Part of this page could not be fetched, so nothing can start. Reload
            the page once you are online.
          </p>
        </Show>
        <Show when={!isShut()}>
          <Switch
            fallback={
              <button
                type="button"
                class="button"
                classList={{ go: !isAgainstGate() }}
                data-next
                disabled={props.startCheck.rules() === null}
                onClick={() => props.onStart(false)}
              >
                {startWord()}
                {anywayWord()}
              </button>
            }
          >
            <Match when={props.startCheck.asksDoneBefore()}>
              <DoneBeforeQuestion
                onAnswer={(answer) => {
                  props.startCheck.answerDoneBefore(answer);
                  focusNext();
                }}
              />
            </Match>
            <Match when={props.startCheck.rules()?.isFirst}>
              <button
                type="button"
                class="button"
                classList={{ go: !isAgainstGate() }}
                data-next
                onClick={() => props.onStart(true)}
              >
                Start one round{anywayWord()}
              </button>
              <p class="ui muted">
                The first time is one round, with a fifth off every set and
                rests of at least 30 s.
              </p>
              <button
                type="button"
                class="button quiet"
                onClick={() => props.onStart(false)}
              >
                {props.circuit.prescribed ? startWord() : asWritten()}
              </button>
            </Match>
          </Switch>
        </Show>
        <Show when={hasGates()}>
          <a class="button" href={props.warmUpAt}>
            Take the warm-up instead
          </a>
        </Show>
        <Show when={!isShut()}>
          <a
            class="button"
            classList={{ quiet: props.circuit.prescribed === true }}
            href={props.changeAt}
          >
            {props.circuit.prescribed ? 'Change it for yourself' : 'Change it'}
          </a>
        </Show>
      </Show>
    </div>
  );
}

/** Asks once whether the reader has done a circuit before (rule "A first circuit"). */
function DoneBeforeQuestion(props: {
  readonly onAnswer: (answer: DoneBefore) => void;
}) {
  return (
    <fieldset class="session-question">
      <legend>Done one of these before?</legend>
      <div class="buttons even">
        <button
          type="button"
          class="button"
          data-next
          onClick={() => props.onAnswer('yes')}
        >
          Yes
        </button>
        <button
          type="button"
          class="button"
          onClick={() => props.onAnswer('no')}
        >
          No, first time
        </button>
      </div>
    </fieldset>
  );
}
