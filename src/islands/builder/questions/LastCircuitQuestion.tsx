import { createSignal, createUniqueId, Show } from 'solid-js';
import { daysBetween, daysLater, isDay, monthsLater } from '#core/calendar.ts';
import { CIRCUIT_INTERVAL_DAYS } from '#core/planning/circuitInterval.ts';
import { neverSaidLongAgo } from '#core/planning/savedAnswers.ts';
import {
  DAY_CORRECTIONS,
  LAST_CIRCUIT_ANSWERS,
  dayTakenWords,
  neverAgainWords,
  rangeAt,
} from '#copy/builder/questions.ts';
import {
  PickOne,
  Question,
  type Choice,
} from '#islands/builder/questions/Choices.tsx';
import type { Builder } from '#islands/builder/state/createBuilder.ts';

/** How many months back the day of the last circuit can lie; longer ago makes no difference. */
const MOST_MONTHS = 36;

const NEVER = 'never';
const LAST_CIRCUIT_CHOICES: readonly Choice<number | typeof NEVER>[] = [
  { value: NEVER, name: 'Never' },
  ...LAST_CIRCUIT_ANSWERS,
];

/** When the last circuit was; within two weeks of it the very day is asked (rule "Too soon"). */
export function LastCircuitQuestion(props: { readonly builder: Builder }) {
  const days = () => props.builder.answers().daysSince;
  const [isTyping, setTyping] = createSignal(false);
  /** Whether only the range was said yet, so that the day is a guess. */
  const [isGuess, setGuess] = createSignal(false);
  let place: HTMLDivElement | undefined;
  const isRecent = () => (days() ?? Infinity) < CIRCUIT_INTERVAL_DAYS;

  function isChosen(value: number | typeof NEVER) {
    const known = days();
    return known === null
      ? value === NEVER
      : rangeAt(LAST_CIRCUIT_ANSWERS, known)?.value === value;
  }

  function pick(value: number | typeof NEVER) {
    const { builder } = props;
    setGuess(value !== NEVER && value < CIRCUIT_INTERVAL_DAYS);
    builder.answer(
      value === NEVER
        ? { daysSince: null, neverSaidOn: builder.today }
        : { daysSince: value, neverSaidOn: null },
    );
  }

  return (
    <div ref={place}>
      <Question
        legend="Last circuit"
        below={
          <Show
            when={neverSaidLongAgo(
              props.builder.answers(),
              props.builder.today,
            )}
          >
            <p class="asked-again">
              {neverAgainWords(props.builder.answers().neverSaidOn ?? '')}{' '}
              <button
                type="button"
                class="button compact"
                onClick={() => {
                  pick(NEVER);
                  // The button goes with the question.
                  place?.querySelector<HTMLElement>(':checked')?.focus();
                }}
              >
                Still never
              </button>
            </p>
          </Show>
        }
      >
        <PickOne
          name="daysSince"
          choices={LAST_CIRCUIT_CHOICES}
          isChosen={isChosen}
          onPick={pick}
        />
      </Question>
      {/* The field stays while it has the focus, whatever day is typed. */}
      <div class="question follows" hidden={!isRecent() && !isTyping()}>
        <DayField
          builder={props.builder}
          isGuess={isGuess()}
          onDay={() => setGuess(false)}
          onTyping={setTyping}
        />
      </div>
    </div>
  );
}

interface DayFieldProps {
  readonly builder: Builder;
  readonly isGuess: boolean;
  /** Called when a day was said. */
  readonly onDay: () => void;
  readonly onTyping: (isTyping: boolean) => void;
}

/** The day of the last circuit. A day that lies ahead, or years back, is brought to the nearest, and said. */
function DayField(props: DayFieldProps) {
  const id = createUniqueId();
  const [correction, setCorrection] = createSignal('');
  const today = () => props.builder.today;
  const least = () => monthsLater(today(), -MOST_MONTHS);
  const dayInUse = () => {
    const { daysSince } = props.builder.answers();
    return daysSince === null ? '' : daysLater(today(), -daysSince);
  };

  function take(day: string) {
    props.onDay();
    props.builder.answer(
      { daysSince: daysBetween(day, today()), neverSaidOn: null },
      'daysSince',
    );
  }

  function readDay({ value }: HTMLInputElement) {
    // While a year is being typed, its first digits are days of long ago.
    if (!isDay(value) || value > today() || value < least()) return;
    setCorrection('');
    take(value);
  }

  /** Brings a day out of range into it, and shows the day in use where the field is empty. */
  function settle(input: HTMLInputElement) {
    const { value, validity } = input;
    if (isDay(value) && value > today()) {
      take(today());
      setCorrection(DAY_CORRECTIONS.ahead);
    } else if (isDay(value) && value < least()) {
      take(least());
      setCorrection(DAY_CORRECTIONS.longAgo(least()));
    } else if (!isDay(value) && (value !== '' || validity.badInput))
      setCorrection(DAY_CORRECTIONS.unreadable(dayInUse()));
    input.value = dayInUse();
  }

  return (
    <>
      <label class="row">
        <b>Which day?</b>
        <input
          name="lastCircuit"
          type="date"
          aria-describedby={id}
          // Before that, the page has the day on which it was built.
          min={props.builder.isReady() ? least() : undefined}
          max={props.builder.isReady() ? today() : undefined}
          value={props.builder.isReady() ? dayInUse() : ''}
          onFocusIn={() => props.onTyping(true)}
          onFocusOut={(event) => {
            settle(event.currentTarget);
            props.onTyping(false);
          }}
          onInput={(event) => readDay(event.currentTarget)}
        />
      </label>
      <p class="correction" id={id} aria-live="polite">
        {correction() || (props.isGuess ? dayTakenWords(dayInUse()) : '')}
      </p>
    </>
  );
}
