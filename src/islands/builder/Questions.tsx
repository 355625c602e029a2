import { createSignal, For, Show } from 'solid-js';
import { MINUTES, TOO_SORE } from '#core/planning/answers.ts';
import { CIRCUIT_INTERVAL_DAYS } from '#core/planning/circuitInterval.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { FOCUSES, LEVELS, TARGETS, type Level } from '#core/vocabulary.ts';
import { KIT_ANSWERS } from '#copy/kit.ts';
import { LEVEL_NAMES } from '#copy/levels.ts';
import {
  FOCUS_WORDS,
  LAST_CIRCUIT_ANSWERS,
  NEAR_QUESTIONS,
  PHASE_NAMES,
  RUN_NAMES,
  SORENESS_ANSWERS,
  WORN_QUESTION,
  type RangeAnswer,
} from '#copy/questions.ts';
import {
  PickOne,
  PickSome,
  Question,
  YesNo,
  type Choice,
} from '#islands/builder/Choices.tsx';
import type { Builder } from '#islands/builder/createBuilder.ts';

interface Props {
  readonly builder: Builder;
  readonly exercises: readonly Exercise[];
  /** A ready-made session for each level: where a tap on it leads until the builder can answer. */
  readonly sessions: Readonly<Record<Level, string>>;
  /** Ready-made sessions for those who have no script: without a band, without a floor, with little time. */
  readonly otherSessions: Readonly<
    Record<'noBand' | 'noFloor' | 'short', string>
  >;
}

/** The builder's questions, each with its answer already. */
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
    answers().soreness >= 2 && answers().soreness < TOO_SORE;

  return (
    // Whatever the browser remembers of a form would stand against the address.
    <form class="qs" id="questions" autocomplete="off">
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
      <p class="q without-script">
        The questions need script. Without it, every level has a circuit of its
        own, and so have days{' '}
        <a href={props.otherSessions.noBand}>without a band</a>,{' '}
        <a href={props.otherSessions.noFloor}>without a floor</a> and{' '}
        <a href={props.otherSessions.short}>with little time</a>.
      </p>
    </form>
  );
}

interface LevelProps {
  readonly builder: Builder;
  readonly sessions: Readonly<Record<Level, string>>;
}

/** The level: links to ready-made sessions until the builder can answer, then buttons in their place. */
function LevelQuestion(props: LevelProps) {
  const level = () => props.builder.answers().level;
  return (
    <Question legend="Your level" joined>
      <Show
        when={props.builder.isReady()}
        fallback={
          <For each={LEVELS}>
            {(value) => (
              <a
                href={props.sessions[value]}
                data-level={value}
                aria-current={value === level() ? 'true' : undefined}
              >
                <span>{LEVEL_NAMES[value]}</span>
              </a>
            )}
          </For>
        }
      >
        <PickOne
          name="level"
          choices={LEVELS.map((value) => ({ value, name: LEVEL_NAMES[value] }))}
          isChosen={(value) => level() === value}
          onPick={(value) => props.builder.answer({ level: value })}
        />
      </Show>
    </Question>
  );
}

function MinutesQuestion(props: { readonly builder: Builder }) {
  const minutes = () => props.builder.answers().minutes;
  return (
    <div class="q">
      <div class="row">
        <b id="minutes-you-have">Minutes you have</b>
        <b class="num" aria-hidden="true">
          {minutes()}
        </b>
      </div>
      <input
        id="minutes"
        name="minutes"
        type="range"
        aria-labelledby="minutes-you-have"
        min={MINUTES.least}
        max={MINUTES.most}
        value={minutes()}
        onInput={(event) =>
          // A slider on its way is one change for the undo.
          props.builder.answer(
            { minutes: event.currentTarget.valueAsNumber },
            'minutes',
          )
        }
      />
    </div>
  );
}

/** Days since the last circuit; more than this means the same. */
const MOST_DAYS = 999;

const NEVER = 'never';
const LAST_CIRCUIT_CHOICES: readonly Choice<number | typeof NEVER>[] = [
  { value: NEVER, name: 'Never' },
  ...LAST_CIRCUIT_ANSWERS,
];

/** When the last circuit was; within its fortnight the exact day matters. */
function LastCircuitQuestion(props: { readonly builder: Builder }) {
  const days = () => props.builder.answers().daysSince;
  const [isTyping, setTyping] = createSignal(false);
  const isRecent = () => {
    const known = days();
    return known !== null && known < CIRCUIT_INTERVAL_DAYS;
  };

  function isChosen(value: number | typeof NEVER) {
    const known = days();
    return known === null
      ? value === NEVER
      : rangeAt(LAST_CIRCUIT_ANSWERS, known)?.value === value;
  }

  function type(input: HTMLInputElement) {
    // An empty field is on its way to another number.
    if (input.value === '' || Number.isNaN(input.valueAsNumber)) return;
    const daysSince = Math.min(
      MOST_DAYS,
      Math.max(0, Math.round(input.valueAsNumber)),
    );
    props.builder.answer({ daysSince }, 'daysSince');
  }

  /** A field left empty or out of range shows the answer that holds. */
  function settle(input: HTMLInputElement) {
    input.value = String(days() ?? '');
  }

  return (
    <>
      <Question legend="Last circuit">
        <PickOne
          name="daysSince"
          choices={LAST_CIRCUIT_CHOICES}
          isChosen={isChosen}
          onPick={(value) =>
            props.builder.answer({ daysSince: value === NEVER ? null : value })
          }
        />
      </Question>
      {/* The field stays while somebody types in it, whatever the number. */}
      <div class="q" hidden={!isRecent() && !isTyping()}>
        <label class="row">
          <b>How many days ago?</b>
          <input
            name="days"
            type="number"
            inputmode="numeric"
            min="0"
            max={MOST_DAYS}
            value={days() ?? 7}
            onFocusIn={() => setTyping(true)}
            onFocusOut={(event) => {
              setTyping(false);
              settle(event.currentTarget);
            }}
            onInput={(event) => type(event.currentTarget)}
            onChange={(event) => settle(event.currentTarget)}
          />
        </label>
      </div>
    </>
  );
}

/** The answer whose range a number lies in. */
function rangeAt(
  answers: readonly RangeAnswer[],
  value: number,
): RangeAnswer | undefined {
  return answers.findLast(({ from }) => value >= from);
}
