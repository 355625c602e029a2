import { createUniqueId, Show } from 'solid-js';
import { answerWords, LATER, type LaterAnswer } from '#copy/log/later.ts';
import type { LaterQuestion } from '#core/log/entry/entry.ts';
import { NumberScale } from '#islands/shared/log/NumberScale.tsx';

interface Props {
  readonly question: LaterQuestion;
  readonly answer: LaterAnswer;
  /** Answers how hard the run was besides how it felt. */
  readonly onEffort: (answer: LaterAnswer) => void;
  readonly onUndo: (() => void) | undefined;
}

/** An answer in place of its question, with an undo; after how a run felt, how hard it was, if the reader likes. */
export function AnsweredQuestion(props: Props) {
  const id = createUniqueId();
  /** How the run felt, while its effort has not been told. */
  const feel = () => {
    const { answer } = props;
    return typeof answer === 'object' && answer.effort === undefined
      ? answer.feel
      : undefined;
  };

  return (
    <>
      <p class="later-answer">
        <b>{answerWords(props.question, props.answer)}</b>
        <Show when={props.onUndo}>
          {(undo) => (
            <button type="button" class="quiet" onClick={() => undo()()}>
              {LATER.undo}
            </button>
          )}
        </Show>
      </p>
      <Show when={feel()}>
        {(felt) => (
          <div role="group" aria-labelledby={id}>
            <h3 id={id}>{LATER.effort}</h3>
            <NumberScale
              from={1}
              onChoose={(effort) => props.onEffort({ feel: felt(), effort })}
            />
          </div>
        )}
      </Show>
    </>
  );
}
