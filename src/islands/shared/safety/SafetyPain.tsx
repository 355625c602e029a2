import { dayInWords } from '#copy/shared/calendar.ts';
import { Show } from 'solid-js';

interface Props {
  /** The day of the session that pain ended; empty where it is not known. */
  readonly day: string;
  readonly isToday: boolean;
  /** Called when the reader says that the pain was checked and that they may go on. */
  readonly onChecked: () => void;
}

/** Shown after a session that ended in pain: nothing starts that day, nor later until it was checked (rule "Pain"). */
export function SafetyPain(props: Props) {
  const whichSession = () => {
    if (props.isToday) return 'your session today';
    return props.day === ''
      ? 'a session on record'
      : `your session on ${dayInWords(props.day)}`;
  };
  return (
    <section class="safety-result">
      <p class="safety-kicker">{whichSession()} ended in pain</p>
      <h2 tabindex="-1" data-heading>
        {props.isToday ? 'Not today.' : 'Has it been checked?'}
      </h2>
      <p>
        Chest pain, feeling faint, or badly short of breath: call 999 now (112
        in the EU, 911 in the US). Back pain with numbness or bladder trouble:
        emergency care today. Bone pain, a swollen calf, or pain that changes
        your stride: do not run until it has been checked. Anything else: rest,
        and ask a doctor or physio before the next circuit.
      </p>
      <div class="safety-result-buttons">
        <a class="button call" href="tel:999">
          Call 999
        </a>
        <a class="button" href="tel:111">
          Call NHS 111
        </a>
        <Show when={!props.isToday}>
          <button
            type="button"
            class="button"
            onClick={() => props.onChecked()}
          >
            It has been checked, and I may go on
          </button>
        </Show>
      </div>
      <p class="ui muted">
        {props.isToday
          ? 'Nothing starts here today. You are asked again tomorrow.'
          : 'Until then nothing starts here, and there is no next date.'}
      </p>
    </section>
  );
}
