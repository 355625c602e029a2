import { Show } from 'solid-js';
import type { Exercise } from '#core/exercise/exercise.ts';
import { FOCUSES } from '#core/vocabulary.ts';
import { KIT_ANSWERS } from '#copy/circuit/kit.ts';
import {
  FOCUS_WORDS,
  PHASE_NAMES,
  WORN_QUESTION,
  focusAnswerWords,
  kitAnswerWords,
  moreWords,
} from '#copy/builder/questions.ts';
import { RDL_TERM } from '#copy/shared/terms.ts';
import {
  PickOne,
  PickSome,
  Question,
  YesNo,
  choicesOf,
} from '#islands/builder/questions/Choices.tsx';
import { Folded } from '#islands/builder/questions/Folded.tsx';
import type { Builder } from '#islands/builder/state/createBuilder.ts';
import { Explained } from '#islands/shared/Explained.tsx';

interface Props {
  readonly builder: Builder;
}

/** What kit there is. */
export function KitQuestion(props: Props) {
  const kit = () => props.builder.answers().kit;
  return (
    <Folded title="Kit and space" answers={kitAnswerWords(kit())}>
      <Question legend="Kit and space" isLegendHidden>
        <PickSome
          name="kit"
          choices={choicesOf(KIT_ANSWERS)}
          chosen={kit()}
          onPick={(kit) => props.builder.answer({ kit })}
        />
      </Question>
    </Folded>
  );
}

/** What the circuit leans towards. */
export function FocusQuestion(props: Props) {
  const focus = () => props.builder.answers().focus;
  return (
    <Folded title="Focus on" answers={focusAnswerWords(focus())}>
      <Question legend="Focus on" isLegendHidden>
        <PickOne
          name="focus"
          choices={FOCUSES.map((value) => ({
            value,
            name: FOCUS_WORDS[value],
          }))}
          isChosen={(value) => focus() === value}
          onPick={(focus) => props.builder.answer({ focus })}
        />
      </Question>
    </Folded>
  );
}

/** The weeks of training, how these days are, and exercises to leave out. */
export function MoreQuestions(
  props: Props & { readonly exercises: readonly Exercise[] },
) {
  const answers = () => props.builder.answers();
  const exercises = () =>
    props.exercises.filter(({ places }) => !places.includes('gym'));

  return (
    <Folded title="More options" answers={moreWords(answers())}>
      <Question legend="Your training">
        <PickOne
          name="phase"
          choices={choicesOf(PHASE_NAMES)}
          isChosen={(phase) => answers().phase === phase}
          onPick={(phase) => props.builder.answer({ phase })}
        />
      </Question>
      <Question legend="These days">
        <YesNo
          name="worn"
          isOn={answers().worn}
          onChange={(worn) => props.builder.answer({ worn })}
        >
          {WORN_QUESTION}
        </YesNo>
      </Question>
      <Question
        legend="Leave out"
        below={
          <Show when={exercises().some(({ name }) => /\bRDL\b/.test(name))}>
            <p class="aim">
              <Explained of={RDL_TERM}>In these names:</Explained>
            </p>
          </Show>
        }
      >
        <PickSome
          name="leaveOut"
          choices={exercises().map(({ code, name }) => ({
            value: code,
            name,
          }))}
          chosen={answers().leaveOut}
          onPick={(leaveOut) => props.builder.answer({ leaveOut })}
        />
      </Question>
    </Folded>
  );
}
