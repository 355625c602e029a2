import { For, Show } from 'solid-js';
import { circuitSeconds } from '#core/circuit/circuit.ts';
import { clockface, counted } from '#core/clockface.ts';
import { isHard, type Gate } from '#core/planning/gates.ts';
import { RULE_TAGS } from '#core/planning/ruleTags.ts';
import { ActionButton } from '#islands/builder/ActionButton.tsx';
import type { Builder } from '#islands/builder/createBuilder.ts';
import type { Why } from '#islands/builder/createExplanations.ts';
import { capital } from '#copy/circuits.ts';
import { Tags } from '#islands/shared/Tags.tsx';

interface Props {
  readonly builder: Builder;
  readonly why: Why;
  /** The chapter on the days without a circuit. */
  readonly whenNotAt: string;
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
    return now.allows === 'circuit' ? now.overridden : [];
  };
  const seconds = () => {
    const now = props.builder.circuit();
    return now === null ? 0 : circuitSeconds(now);
  };
  // What it would have come to is not what it came to.
  const overTitle = (now: Gate) =>
    capital(props.why.gateWords(now)[0].split(': ').at(-1) ?? '');

  return (
    <>
      <Show when={props.builder.fault()}>
        {(fault) => (
          <aside class="notice">
            <b>That link could not be read</b>
            {props.why.words.links[fault()]} Here is a circuit from your answers
            instead.
          </aside>
        )}
      </Show>
      <Show when={props.builder.brought().length > 0}>
        <aside class="notice soft">
          <b>{props.why.words.outOfRange[0]}</b>
          {props.why.words.outOfRange[1]}
        </aside>
      </Show>
      <Show when={gate()} keyed>
        {(now) => (
          <aside class={isHard(now) ? 'notice stop' : 'notice'}>
            <b>{props.why.gateWords(now)[0]}</b>
            {props.why.gateWords(now)[1]}
            <Tags of={RULE_TAGS[now]} />
            <Show when={isHard(now)}>
              <p>
                <a class="btn sm" href={props.whenNotAt}>
                  The days to leave it out
                </a>
              </p>
            </Show>
            <Show when={props.why.canStepOver(now)}>
              <ActionButton onDo={() => props.builder.stepOver(now)}>
                Build the circuit anyway
              </ActionButton>
            </Show>
          </aside>
        )}
      </Show>
      <For each={over()}>
        {(now, index) => (
          <aside class="notice">
            <b>{overTitle(now)}, taken anyway</b>
            {props.why.gateWords(now)[1]}
            <Tags of={RULE_TAGS[now]} />
            <Show when={index() === over().length - 1}>
              <ActionButton onDo={() => props.builder.stepBack()}>
                Take the warm-up instead
              </ActionButton>
            </Show>
          </aside>
        )}
      </For>
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
      <Show when={props.why.returning()}>
        {(returning) => (
          <aside class="notice">
            <b>{returning()[0]}</b>
            {returning()[1]}
            <Tags of={['judgement']} />
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
          <ActionButton onDo={() => props.builder.reset()}>
            Back to the suggestion
          </ActionButton>
        </aside>
      </Show>
    </>
  );
}
