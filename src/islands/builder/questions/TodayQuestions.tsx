import { For } from 'solid-js';
import { TARGETS } from '#core/vocabulary.ts';
import { capital } from '#copy/circuit/circuits.ts';
import {
  NEAR_QUESTIONS,
  RUN_NAMES,
  SORENESS_ANSWERS,
  asksWhere,
  rangeAt,
  todayWords,
} from '#copy/builder/questions.ts';
import {
  PickOne,
  PickSome,
  Question,
  YesNo,
  choicesOf,
} from '#islands/builder/questions/Choices.tsx';
import { Folded } from '#islands/builder/questions/Folded.tsx';
import { LastCircuitQuestion } from '#islands/builder/questions/LastCircuitQuestion.tsx';
import type { Builder } from '#islands/builder/state/createBuilder.ts';

/** What is asked of today: the run, what is near, the legs, and the last circuit. */
export function TodayQuestions(props: { readonly builder: Builder }) {
  const answers = () => props.builder.answers();

  return (
    <Folded title="Today" answers={todayWords(answers(), props.builder.today)}>
      <Question legend="Today’s run">
        <PickOne
          name="run"
          choices={choicesOf(RUN_NAMES)}
          isChosen={(run) => answers().run === run}
          onPick={(run) => props.builder.answer({ run })}
        />
      </Question>
      <Question legend="Close to today">
        <For each={NEAR_QUESTIONS}>
          {([name, words]) => (
            <YesNo
              name={name}
              isOn={answers()[name]}
              onChange={(isOn) => props.builder.answer({ [name]: isOn })}
            >
              {words}
            </YesNo>
          )}
        </For>
      </Question>
      <Question legend="How sore are your legs?" joined>
        <PickOne
          name="soreness"
          choices={SORENESS_ANSWERS}
          isChosen={(value) =>
            rangeAt(SORENESS_ANSWERS, answers().soreness)?.value === value
          }
          onPick={(soreness) => props.builder.answer({ soreness })}
        />
      </Question>
      <Question legend="Where?" hidden={!asksWhere(answers().soreness)}>
        <PickSome
          name="soreAt"
          choices={TARGETS.map((value) => ({ value, name: capital(value) }))}
          chosen={answers().soreAt}
          onPick={(soreAt) => props.builder.answer({ soreAt })}
        />
      </Question>
      <LastCircuitQuestion builder={props.builder} />
    </Folded>
  );
}
