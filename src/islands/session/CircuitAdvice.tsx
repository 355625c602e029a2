import { createMemo, For, Show } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import { expectedEffort } from '#core/circuit/effort/effort.ts';
import { reliefFor } from '#core/circuit/effort/relief.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Answers } from '#core/planning/answers.ts';
import { ADVICE_TAGS } from '#core/planning/explaining/advice.ts';
import { adviceBeforeStart } from '#core/planning/explaining/startAdvice.ts';
import type { Gate } from '#core/planning/gates.ts';
import { aboveLimitWords } from '#copy/circuit/aboveLimit.ts';
import { adviceWords } from '#copy/builder/advice.ts';
import { Tags } from '#islands/shared/Tags.tsx';

interface Props {
  readonly circuit: Circuit;
  readonly catalogue: Catalogue;
  /** The effort a session of it is measured from, RPE. */
  readonly limit: number;
  /** The reader's answers; null where there are none. */
  readonly answers: Answers | null;
  /** The rules the reader steps over by starting. */
  readonly gates: readonly Gate[];
}

// The weightiest are enough to think twice; the builder has them all.
const MOST_SENTENCES = 3;

/**
 * What is to be known of a circuit before it starts: exercises this page does not know, an effort above its limit, and
 * what it breaks of today's rules. Nothing of that is a refusal.
 */
export function CircuitAdvice(props: Props) {
  const effort = () => expectedEffort(props.circuit, props.catalogue);
  const advice = createMemo(() =>
    adviceBeforeStart(
      props.circuit,
      props.catalogue,
      props.answers,
      props.gates,
    ).slice(0, MOST_SENTENCES),
  );

  const unknown = () =>
    props.circuit.stations.filter(({ code }) => !props.catalogue.has(code));

  return (
    <div class="session-advice">
      <Show when={unknown().length > 0}>
        <div class="notice">
          <b>Not every exercise here is known to this page</b>
          {unknown()
            .map(({ code }) => `“${code}”`)
            .join(', ')}{' '}
          may be newer than the page you have open. Reload it; if that does not
          help, ask whoever sent the link. The time for it is kept.
        </div>
      </Show>
      <Show when={effort() > props.limit}>
        <div class="notice">
          <b>Harder than it should be</b>
          {aboveLimitWords(
            effort(),
            props.limit,
            props.circuit,
            reliefFor(props.circuit, props.catalogue, props.limit),
          )}{' '}
          <Tags of={['judgement']} />
        </div>
      </Show>
      <Show when={advice().length > 0}>
        <div class="notice">
          <b>
            {props.answers === null
              ? 'Our rules for its level say otherwise'
              : 'Today’s rules say otherwise'}
          </b>
          <ul class="plain">
            <For each={advice()}>
              {(one) => (
                <li>
                  {adviceWords(one, props.circuit, {
                    catalogue: props.catalogue,
                  })}{' '}
                  <Tags of={ADVICE_TAGS[one.kind]} />
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
    </div>
  );
}
