import { For } from 'solid-js';
import type { AfterWalk } from '#core/session/rating/rating.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';

const CHOICES: readonly (readonly [AfterWalk, title: string, what: string])[] =
  [
    [
      'short',
      'A short one',
      'Half the time, easy, and only once your breathing is calm',
    ],
    ['none', 'None today', 'Walk home. It counts as a session all the same'],
  ];

/** What follows the walk after a stop: a short run, or none. */
export function AfterWalkChoice(props: { readonly timer: Timer }) {
  return (
    <fieldset class="stopped-choice">
      <legend>Then, whichever feels right</legend>
      <For each={CHOICES}>
        {([afterWalk, title, what]) => (
          <label>
            <input
              type="radio"
              name="after"
              checked={props.timer.afterWalk() === afterWalk}
              onChange={() => props.timer.chooseAfterWalk(afterWalk)}
            />
            <b>{title}</b>
            <small>{what}</small>
          </label>
        )}
      </For>
    </fieldset>
  );
}
