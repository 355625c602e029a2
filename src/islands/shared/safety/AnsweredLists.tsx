import { Show } from 'solid-js';
import { timeAt } from '#core/calendar.ts';
import { SafetyLists } from '#islands/shared/safety/SafetyLists.tsx';

interface AnsweredProps {
  readonly isReady: boolean;
  /** When "none of these" was said, by the calendar, in ms; nothing while that is not known. */
  readonly saidAt: number | null;
  readonly onChange: () => void;
}

/** The lists folded to one line once none of them is true today. */
export function AnsweredLists(props: AnsweredProps) {
  return (
    <details
      class={props.isReady ? 'safety-fold' : 'safety-fold safety-answered'}
    >
      <summary>
        <span>
          <b>None of these today.</b>{' '}
          <Show when={props.saidAt}>
            {(at) => <span class="muted">Said at {timeAt(at())}</span>}
          </Show>
        </span>
      </summary>
      <Show when={props.saidAt}>
        <SafetyLists />
        <button
          type="button"
          class="button compact"
          onClick={() => props.onChange()}
        >
          Change the answer
        </button>
      </Show>
    </details>
  );
}
