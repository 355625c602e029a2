import { createSignal } from 'solid-js';
import { CIRCUIT_INTERVAL_DAYS } from '#core/planning/circuitInterval.ts';
import { LAST_CIRCUIT_ANSWERS, rangeAt } from '#copy/questions.ts';
import { PickOne, Question, type Choice } from '#islands/builder/Choices.tsx';
import type { Builder } from '#islands/builder/createBuilder.ts';

/** Days since the last circuit; more than this means the same. */
const MOST_DAYS = 999;

const NEVER = 'never';
const LAST_CIRCUIT_CHOICES: readonly Choice<number | typeof NEVER>[] = [
  { value: NEVER, name: 'Never' },
  ...LAST_CIRCUIT_ANSWERS,
];

/** When the last circuit was; within its fortnight the exact day matters. */
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
