import { createSignal } from 'solid-js';
import { CIRCUIT_INTERVAL_DAYS } from '#core/planning/circuitInterval.ts';
import { LAST_CIRCUIT_ANSWERS, rangeAt } from '#copy/questions.ts';
import {
  PickOne,
  Question,
  type Choice,
} from '#islands/builder/questions/Choices.tsx';
import type { Builder } from '#islands/builder/state/createBuilder.ts';

/** The highest number of days since the last circuit; longer ago makes no difference. */
const MOST_DAYS = 999;

const NEVER = 'never';
const LAST_CIRCUIT_CHOICES: readonly Choice<number | typeof NEVER>[] = [
  { value: NEVER, name: 'Never' },
  ...LAST_CIRCUIT_ANSWERS,
];

/** When the last circuit was; within two weeks of it the exact number of days is asked (rule "Too soon"). */
export function LastCircuitQuestion(props: { readonly builder: Builder }) {
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

  function readDays(input: HTMLInputElement) {
    // An empty field means that the reader is still typing.
    if (input.value === '' || Number.isNaN(input.valueAsNumber)) return;
    const daysSince = Math.min(
      MOST_DAYS,
      Math.max(0, Math.round(input.valueAsNumber)),
    );
    props.builder.answer({ daysSince }, 'daysSince');
  }

  /** Shows the answer in use where the field was left empty or out of range. */
  function showDays(input: HTMLInputElement) {
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
      {/* The field stays while it has the focus, whatever number is typed. */}
      <div class="question" hidden={!isRecent() && !isTyping()}>
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
              showDays(event.currentTarget);
            }}
            onInput={(event) => readDays(event.currentTarget)}
            onChange={(event) => showDays(event.currentTarget)}
          />
        </label>
      </div>
    </>
  );
}
