import { For } from 'solid-js';
import { A_LITTLE_SORE, TOO_SORE } from '#core/planning/answers.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { FOCUSES, TARGETS, type Level } from '#core/vocabulary.ts';
import { KIT_ANSWERS } from '#copy/kit.ts';
import {
  FOCUS_WORDS,
  NEAR_QUESTIONS,
  PHASE_NAMES,
  RUN_NAMES,
  SORENESS_ANSWERS,
  WORN_QUESTION,
  rangeAt,
} from '#copy/questions.ts';
import {
  PickOne,
  PickSome,
  Question,
  YesNo,
} from '#islands/builder/questions/Choices.tsx';
import {
  LevelQuestion,
  MinutesQuestion,
} from '#islands/builder/questions/LevelAndMinutes.tsx';
import { LastCircuitQuestion } from '#islands/builder/questions/LastCircuitQuestion.tsx';
import type { Builder } from '#islands/builder/state/createBuilder.ts';

interface Props {
  readonly builder: Builder;
  readonly exercises: readonly Exercise[];
  /** The address of a ready-made session for each level, linked until the builder is ready. */
  readonly sessions: Readonly<Record<Level, string>>;
  /** Addresses of ready-made sessions for readers without script: without a band, without a floor, without any kit, with little time. */
  readonly otherSessions: Readonly<
    Record<'noBand' | 'noFloor' | 'noKit' | 'short', string>
  >;
}

/** The builder's questions, each with a default answer. */
export function Questions(props: Props) {
  const answers = () => props.builder.answers();
  const choicesOf = <Value extends string>(
    names: Readonly<Record<Value, string>>,
  ) =>
    (Object.entries(names) as [Value, string][]).map(([value, name]) => ({
      value,
      name,
    }));
  const isSoreSomewhere = () =>
    answers().soreness >= A_LITTLE_SORE && answers().soreness < TOO_SORE;

  return (
    // Without autocomplete="off" the browser would restore old form values over those from the address.
    <form class="questions" id="questions" autocomplete="off">
      <LevelQuestion builder={props.builder} sessions={props.sessions} />
      <div class="needs-script">
        <MinutesQuestion builder={props.builder} />
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
        <Question legend="Where?" hidden={!isSoreSomewhere()}>
          <PickSome
            name="soreAt"
            choices={TARGETS.map((value) => ({
              value,
              name: `${value.charAt(0).toUpperCase()}${value.slice(1)}`,
            }))}
            chosen={answers().soreAt}
            onPick={(soreAt) => props.builder.answer({ soreAt })}
          />
        </Question>
        <LastCircuitQuestion builder={props.builder} />
        <Question legend="Kit and space">
          <PickSome
            name="kit"
            choices={choicesOf(KIT_ANSWERS)}
            chosen={answers().kit}
            onPick={(kit) => props.builder.answer({ kit })}
          />
        </Question>
        <Question legend="Lean towards">
          <PickOne
            name="focus"
            choices={FOCUSES.map((value) => ({
              value,
              name: FOCUS_WORDS[value],
            }))}
            isChosen={(focus) => answers().focus === focus}
            onPick={(focus) => props.builder.answer({ focus })}
          />
        </Question>
        <details>
          <summary>More: these weeks, and what to leave out</summary>
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
          <Question legend="Leave out">
            <PickSome
              name="leaveOut"
              choices={props.exercises
                .filter(({ places }) => !places.includes('gym'))
                .map(({ code, name }) => ({ value: code, name }))}
              chosen={answers().leaveOut}
              onPick={(leaveOut) => props.builder.answer({ leaveOut })}
            />
          </Question>
        </details>
      </div>
      <p class="question without-script">
        The questions need script. Without it, every level has a circuit of its
        own, and so have days{' '}
        <a href={props.otherSessions.noBand}>without a band</a>,{' '}
        <a href={props.otherSessions.noFloor}>without a floor</a>,{' '}
        <a href={props.otherSessions.noKit}>with no kit at all</a> and{' '}
        <a href={props.otherSessions.short}>with little time</a>.
      </p>
    </form>
  );
}
