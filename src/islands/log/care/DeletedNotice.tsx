import { createEffect, on, onMount, Show, untrack } from 'solid-js';
import { CARE_WORDS } from '#copy/log/care.ts';
import { DELETE_WORDS } from '#copy/log/deleting.ts';
import {
  browserCarePorts,
  type CarePorts,
} from '#islands/log/care/carePorts.ts';
import {
  focusHeading,
  focusHeadingIfLost,
} from '#islands/log/care/focusHeading.ts';
import { keptCare } from '#islands/log/care/keptCare.ts';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';

interface Props {
  readonly deviceLog: DeviceLog;
  announce(words: string): void;
  readonly ports?: CarePorts;
}

/**
 * Says that everything is deleted, and brings it back; nothing where nothing was. Shown with the care of the log, and by
 * the page of an empty one.
 */
export function DeletedNotice(props: Props) {
  const { deletion } = untrack(() =>
    keptCare(props.deviceLog, props.ports ?? browserCarePorts(), (words) =>
      props.announce(words),
    ),
  );
  const { state } = deletion;
  const isOver = () => state() === 'done' || state() === 'failed';
  let container: HTMLDivElement | undefined;

  onMount(() => {
    if (isOver()) focusHeadingIfLost(container);
  });
  createEffect(on(state, () => focusHeading(container), { defer: true }));

  return (
    <div class="care-deleted-place" ref={container}>
      <Show when={isOver()}>
        <div class="notice care-deleted">
          <h3 tabindex="-1" data-heading>
            {state() === 'done' ? DELETE_WORDS.done : DELETE_WORDS.failed}
          </h3>
          <Show
            when={state() === 'done'}
            fallback={
              <button
                type="button"
                class="button compact"
                onClick={deletion.keep}
              >
                {CARE_WORDS.close}
              </button>
            }
          >
            <p>{DELETE_WORDS.undoFor}</p>
            <button
              type="button"
              class="button compact"
              onClick={deletion.undo}
            >
              {CARE_WORDS.undo}
            </button>
          </Show>
        </div>
      </Show>
    </div>
  );
}
