import { timeAt } from '#copy/shared/calendar.ts';
import { Show } from 'solid-js';
import { SafetyLists } from '#islands/shared/safety/SafetyLists.tsx';

interface AnsweredProps {
  readonly isReady: boolean;
  /** When "None of these" was answered, in ms since 1970; null while that is not known. */
  readonly answeredAt: number | null;
  readonly onChange: () => void;
}

/** The lists folded into one line, once the reader has answered that none is true today. */
export function AnsweredLists(props: AnsweredProps) {
  return (
    <details
      class={props.isReady ? 'safety-fold' : 'safety-fold safety-answered'}
    >
      <summary>
        <span>
          <b>None of these today.</b>{' '}
          <Show when={props.answeredAt}>
            {(at) => <span class="muted">Said at {timeAt(at())}</span>}
          </Show>
        </span>
      </summary>
      <Show when={props.answeredAt}>
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
