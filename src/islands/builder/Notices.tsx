import { For, Show } from 'solid-js';
import { circuitSeconds } from '#core/circuit.ts';
import { clockface, counted } from '#core/clockface.ts';
import { dayInWords } from '#core/day.ts';
import { isHard, type Gate } from '#core/gates.ts';
import { RULE_TAGS } from '#core/ruleTags.ts';
import type { Builder } from '#islands/builder/createBuilder.ts';
import type { Why } from '#islands/builder/createWhy.ts';
import { Tags } from '#islands/Tags.tsx';
import { capital } from '#islands/builder/words.ts';

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
  const smaller = () => {
    const now = props.builder.suggestion();
    return now.kind === 'circuit' && now.allowance.modifiers.length > 0
      ? now
      : null;
  };
  const due = () => {
    const day = props.why.dueOn();
    return day === null ? '' : ` The next is due on ${dayInWords(day)}.`;
  };
  const seconds = () => {
    const now = props.builder.circuit();
    return now === null ? 0 : circuitSeconds(now);
  };
  const empty = () => {
    const now = props.builder.suggestion();
    return now.kind === 'empty' ? now : null;
  };

  const gateTitle = (now: Gate) => props.why.sayings.gates[now][0];
  const gateSentence = (now: Gate) =>
    `${props.why.sayings.gates[now][1]}${now === 'too-soon' ? due() : ''}`;

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
          <b>Brought into range</b>
          Minutes go from 5 to 20, soreness from 0 to 10.
        </aside>
      </Show>
      <Show when={gate()} keyed>
        {(now) => (
          <aside class={isHard(now) ? 'notice stop' : 'notice'}>
            <b>{gateTitle(now)}</b>
            {gateSentence(now)}
            <Tags of={RULE_TAGS[now]} />
            <Show when={!isHard(now)}>
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
            {gateTitle(now)}. {gateSentence(now)}
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
      <Show when={smaller()}>
        {(now) => (
          <aside class="notice">
            <b>{capital(counted(now().circuit.rounds, 'round'))} today</b>
            <For each={now().allowance.modifiers}>
              {(modifier) => (
                <p>
                  {props.why.sayings.modifiers[modifier]}
                  {modifier === 'early' ? due() : ''}
                  <Tags of={RULE_TAGS[modifier]} />
                </p>
              )}
            </For>
          </aside>
        )}
      </Show>
      <Show when={empty()}>
        {(now) => (
          <aside class="notice stop">
            <b>No circuit for these answers</b>
            {now().reason === 'too-short'
              ? 'Even the shortest takes longer than the minutes you have.'
              : 'Too few exercises are left for a round of three.'}
            {props.why.inTheWay() === ''
              ? ''
              : ` In the way: ${props.why.inTheWay()}.`}
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
            <For each={props.why.costs()}>{(cost) => <li>{cost}</li>}</For>
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
