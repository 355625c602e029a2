import { For, Show } from 'solid-js';
import { AFTERWARDS, planWords } from '#copy/session/afterwards.ts';
import {
  PLANNED_MINUTES,
  type RunPlan,
  type RunPlanChoice,
} from '#islands/timer/record/createRunPlan.ts';

const PLANS: readonly RunPlan[] = [...PLANNED_MINUTES, 'none'];

/** The easy run planned after a circuit, in one tap. */
export function RunPlanChips(props: { readonly choice: RunPlanChoice }) {
  return (
    <fieldset class="end-plan">
      <legend>{AFTERWARDS.plan}</legend>
      <For each={PLANS}>
        {(plan) => (
          <label>
            <input
              type="radio"
              name="planned-run"
              checked={props.choice.plan() === plan}
              onChange={() => props.choice.choose(plan)}
            />
            <span>{plan === 'none' ? AFTERWARDS.noRun : planWords(plan)}</span>
          </label>
        )}
      </For>
      <Show when={!props.choice.isStored()}>
        <p role="alert">{AFTERWARDS.planNotStored}</p>
      </Show>
    </fieldset>
  );
}
