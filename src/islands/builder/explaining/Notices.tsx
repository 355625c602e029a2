import { For, Show, type JSX } from 'solid-js';
import { isHard, type Gate } from '#core/planning/gates.ts';
import { RULE_TAGS } from '#core/planning/ruleTags.ts';
import { capital } from '#copy/circuit/circuits.ts';
import { WHOSE_WORDS } from '#copy/builder/whose.ts';
import { ActionButton } from '#islands/builder/editing/ActionButton.tsx';
import type { Builder } from '#islands/builder/state/createBuilder.ts';
import type { Explanations } from '#islands/builder/explaining/createExplanations.ts';
import type { TaggedSentence } from '#islands/builder/explaining/taggedSentence.ts';
import { Tags } from '#islands/shared/Tags.tsx';

interface Props {
  readonly builder: Builder;
  readonly explanations: Explanations;
  /** The chapter on the days without a circuit. */
  readonly whenNotAt: string;
}

/** The notices above the circuit: what today allows and why, what the answers cost, which rules an edit breaks. */
export function Notices(props: Props) {
  return (
    <>
      <Show when={props.explanations.linkWords()}>
        {(words) => (
          <Notice title={words()[0]}>
            {words()[1]}
            <Show when={props.explanations.beginningAt()}>
              {(address) => (
                <a class="button compact" href={address()}>
                  What could be read of it
                </a>
              )}
            </Show>
          </Notice>
        )}
      </Show>
      <Show when={props.builder.outOfRange().length > 0}>
        <Notice weight="soft" title={props.explanations.outOfRangeWords[0]}>
          {props.explanations.outOfRangeWords[1]}
        </Notice>
      </Show>
      <GateNotices {...props} />
      <OverriddenGates {...props} />
      <Show when={props.explanations.reductions().length > 0}>
        <Notice title={props.explanations.roundsWords()}>
          <For each={props.explanations.reductions()}>
            {({ sentence, tags }) => (
              <p>
                {sentence}
                <Tags of={tags} />
              </p>
            )}
          </For>
        </Notice>
      </Show>
      <Show when={props.explanations.empty()}>
        {(empty) => (
          <Notice weight="stop" title={empty()[0]}>
            {empty()[1]}
          </Notice>
        )}
      </Show>
      <Show when={props.explanations.fewDrills()}>
        {(few) => (
          <Notice title={few()[0]}>
            {few()[1]}
            <Tags of={['judgement']} />
          </Notice>
        )}
      </Show>
      <Show when={props.explanations.returning()}>
        {(returning) => (
          <Notice title={returning()[0]}>
            {returning()[1]}
            <Tags of={['judgement']} />
          </Notice>
        )}
      </Show>
      <ShortNotice {...props} />
      <CircuitNotice {...props} />
    </>
  );
}

interface NoticeProps {
  readonly title: string;
  /** Softer or firmer than the default, which marks a change of plan. */
  readonly weight?: 'soft' | 'stop';
  readonly children: JSX.Element;
}

function Notice(props: NoticeProps) {
  return (
    <aside class={props.weight ? `notice ${props.weight}` : 'notice'}>
      <b>{props.title}</b>
      {props.children}
    </aside>
  );
}

/** The gates that allow no circuit today, with one button to override them all where that is allowed. */
function GateNotices(props: Props) {
  const gates = () => props.explanations.closed();
  const isLast = (index: number) => index === gates().length - 1;

  return (
    <For each={gates()}>
      {(gate, index) => (
        <Notice
          title={props.explanations.gateWords(gate)[0]}
          {...(isHard(gate) ? { weight: 'stop' } : {})}
        >
          {props.explanations.gateWords(gate)[1]}
          <Tags of={RULE_TAGS[gate]} />
          <Show when={isHard(gate)}>
            <p>
              <a class="button compact" href={props.whenNotAt}>
                The days to leave it out
              </a>
            </p>
          </Show>
          <Show when={isLast(index()) && props.explanations.canOverride(gate)}>
            <ActionButton onDo={() => props.builder.override()}>
              {props.explanations.overrideWords()}
            </ActionButton>
          </Show>
        </Notice>
      )}
    </For>
  );
}

/** The overridden gates, with a button to take the overrides back. */
function OverriddenGates(props: Props) {
  const gates = () => {
    const { allowance } = props.builder.suggestion();
    return allowance.allows === 'circuit' ? allowance.overridden : [];
  };
  // Drops the "Activation only:" prefix: the gate was overridden.
  const titleOf = (gate: Gate) =>
    capital(props.explanations.gateWords(gate)[0].split(': ').at(-1) ?? '');

  return (
    <For each={gates()}>
      {(gate, index) => (
        <Notice title={`${titleOf(gate)}, built anyway`}>
          {props.explanations.gateWords(gate)[1]}
          <Tags of={RULE_TAGS[gate]} />
          <Show when={index() === gates().length - 1}>
            <ActionButton onDo={() => props.builder.stepBack()}>
              Take the warm-up instead
            </ActionButton>
          </Show>
        </Notice>
      )}
    </For>
  );
}

/** Why the circuit is shorter than the minutes the reader has. */
function ShortNotice(props: Props) {
  return (
    <Show when={props.explanations.shortness()}>
      {(short) => (
        <Notice weight="soft" title={short().title}>
          {short().sentence}
          <Tags of={short().tags} />
        </Notice>
      )}
    </Show>
  );
}

/** What the answers cost the suggestion, or which rules the reader's own circuit breaks. */
function CircuitNotice(props: Props) {
  const isOwn = () => props.builder.isOwn();
  const title = () =>
    props.builder.isPrescribed()
      ? WHOSE_WORDS.prescribed.notice
      : WHOSE_WORDS[props.builder.own()?.origin ?? 'edited'].notice;

  return (
    <>
      <Show when={props.explanations.limits()}>
        {(limits) => (
          <Notice weight="soft" title={limits()[0]}>
            {limits()[1]}
            <ActionButton
              onDo={() => props.builder.answer({ linkLimits: null })}
            >
              Do without them
            </ActionButton>
          </Notice>
        )}
      </Show>
      <Show when={!isOwn() && props.explanations.costs().length > 0}>
        <Notice weight="soft" title="What your answers change">
          <TaggedList of={props.explanations.costs()} />
        </Notice>
      </Show>
      <Show when={isOwn() && props.builder.circuit() !== null}>
        <Notice weight="soft" title={title()}>
          <Show
            when={props.explanations.advice().length > 0}
            fallback="It keeps to every rule for today."
          >
            <TaggedList of={props.explanations.advice()} />
          </Show>
        </Notice>
      </Show>
    </>
  );
}

function TaggedList(props: { readonly of: readonly TaggedSentence[] }) {
  return (
    <ul>
      <For each={props.of}>
        {({ sentence, tags }) => (
          <li>
            {sentence}
            <Tags of={tags} />
          </li>
        )}
      </For>
    </ul>
  );
}
