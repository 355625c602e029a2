import { For, Show } from 'solid-js';
import { circuitSeconds } from '#core/circuit.ts';
import { clockface, counted } from '#core/clockface.ts';
import { isHard } from '#core/gates.ts';
import { RULE_TAGS } from '#core/ruleTags.ts';
import type { Builder } from '#islands/builder/createBuilder.ts';
import type { Why } from '#islands/builder/createWhy.ts';
import { Tags } from '#islands/Tags.tsx';

interface Props {
  readonly builder: Builder;
  readonly why: Why;
}

/** What today allows and why, what the answers cost, and what an edit breaks. */
export function Notices(props: Props) {
  const allowance = () => props.builder.suggestion().allowance;
  const gate = () => {
    const now = allowance();
    return now.allows === 'circuit' ? null : now.gate;
  };
  const over = () => {
    const now = allowance();
    return now.allows === 'circuit' ? now.over : [];
  };
  const seconds = () => {
    const now = props.builder.circuit();
    return now === null ? 0 : circuitSeconds(now);
  };
  return (
    <>
      <Show when={props.builder.fault()}>
        {(fault) => (
          <aside class="notice">
            <b>That link could not be read</b>
            {props.why.sayings.links[fault()]} Here is a circuit from your
            answers instead.
          </aside>
        )}
      </Show>
      <Show when={props.builder.brought().length > 0}>
        <aside class="notice soft">
          <b>{props.why.sayings.brought[0]}</b>
          {props.why.sayings.brought[1]}
        </aside>
      </Show>
      <Show when={gate()} keyed>
        {(now) => (
          <aside class={isHard(now) ? 'notice stop' : 'notice'}>
            <b>{props.why.gateWords(now)[0]}</b>
            {props.why.gateWords(now)[1]}
            <Tags of={RULE_TAGS[now]} />
            <Show when={props.why.canStepOver(now)}>
              <button
                type="button"
                class="btn sm"
                onClick={() => props.builder.stepOver(now)}
              >
                Build the circuit anyway
              </button>
            </Show>
          </aside>
        )}
      </Show>
      <For each={over()}>
        {(now) => (
          <aside class="notice">
            <b>Your choice, against the rule</b>
            {props.why.gateWords(now).join('. ')}
            <Tags of={RULE_TAGS[now]} />
          </aside>
        )}
      </For>
      <Show when={over().length > 0}>
        <button
          type="button"
          class="btn sm"
          onClick={() => props.builder.stepBack()}
        >
          Take the warm-up instead
        </button>
      </Show>
      <Show when={props.why.smaller().length > 0}>
        <aside class="notice">
          <b>{props.why.roundsWords()}</b>
          <For each={props.why.smaller()}>
            {({ sentence, tags }) => (
              <p>
                {sentence}
                <Tags of={tags} />
              </p>
            )}
          </For>
        </aside>
      </Show>
      <Show when={props.why.empty()}>
        {(empty) => (
          <aside class="notice stop">
            <b>{empty()[0]}</b>
            {empty()[1]}
          </aside>
        )}
      </Show>
      <Show when={props.why.leadIn() >= 60}>
        <aside class="notice soft">
          <b>{clockface(seconds())} of circuit is enough</b>
          Your level takes no more. Walk and loosen up for the other{' '}
          {counted(Math.floor(props.why.leadIn() / 60), 'minute')}, before it.
          <Tags of={['judgement']} />
        </aside>
      </Show>
      <Show when={!props.builder.isOwn() && props.why.costs().length > 0}>
        <aside class="notice soft">
          <b>What your answers change</b>
          <ul>
            <For each={props.why.costs()}>
              {({ sentence, tags }) => (
                <li>
                  {sentence}
                  <Tags of={tags} />
                </li>
              )}
            </For>
          </ul>
        </aside>
      </Show>
      <Show when={props.builder.isOwn() && props.builder.circuit() !== null}>
        <aside class="notice soft">
          <b>Your own circuit</b>
          <Show
            when={props.why.advice().length > 0}
            fallback="It keeps to every rule for today."
          >
            <ul>
              <For each={props.why.advice()}>
                {({ sentence, tags }) => (
                  <li>
                    {sentence}
                    <Tags of={tags} />
                  </li>
                )}
              </For>
            </ul>
          </Show>
          <button
            type="button"
            class="btn sm"
            onClick={() => props.builder.reset()}
          >
            Back to the suggestion
          </button>
        </aside>
      </Show>
    </>
  );
}
