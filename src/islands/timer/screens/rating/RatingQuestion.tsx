import { For, Show } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import { SIGNS, type Sign } from '#core/session/rating/rating.ts';
import { EffortScale } from '#islands/timer/screens/rating/EffortScale.tsx';

/** The answer to how hard a round was, so far. */
export interface RatingAnswer {
  readonly rpe: number | null;
  readonly signs: readonly Sign[];
}

interface Props {
  readonly circuit: Circuit;
  /** The question, read out as the name of the scale. */
  readonly question: string;
  readonly answer: RatingAnswer;
  /** Whether half points can be given, as at the end. */
  readonly halves?: boolean;
  readonly onAnswer: (answer: RatingAnswer) => void;
}

export const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  heavier: 'Heavier than expected',
  breathless: 'More breathless than expected',
  clumsier: 'Clumsier',
};

/** The question how hard it was: the effort scale, and the three signs. */
export function RatingQuestion(props: Props) {
  const wholeRpe = () =>
    props.answer.rpe === null ? null : Math.floor(props.answer.rpe);
  const hasHalf = () => props.answer.rpe !== wholeRpe();

  function pick(value: number, isHalf: boolean) {
    props.onAnswer({
      ...props.answer,
      rpe: value + (isHalf && value < 10 ? 0.5 : 0),
    });
  }

  return (
    <>
      <EffortScale
        circuit={props.circuit}
        legend={props.question}
        value={wholeRpe()}
        onPick={(value) => pick(value, false)}
      />
      <fieldset class="rating-signs">
        <legend>Anything else?</legend>
        <Show when={props.halves}>
          <label class="half">
            <input
              type="checkbox"
              checked={hasHalf()}
              disabled={wholeRpe() === null || wholeRpe() === 10}
              onChange={(event) =>
                pick(wholeRpe() ?? 1, event.currentTarget.checked)
              }
            />
            <span>And a half</span>
          </label>
        </Show>
        <For each={SIGNS}>
          {(sign) => (
            <label>
              <input
                type="checkbox"
                checked={props.answer.signs.includes(sign)}
                onChange={(event) => {
                  const others = props.answer.signs.filter(
                    (one) => one !== sign,
                  );
                  props.onAnswer({
                    ...props.answer,
                    signs: event.currentTarget.checked
                      ? [...others, sign]
                      : others,
                  });
                }}
              />
              <span>{SIGN_WORDS[sign]}</span>
            </label>
          )}
        </For>
      </fieldset>
    </>
  );
}
