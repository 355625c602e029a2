import { createEffect, on, onCleanup, type Accessor } from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { TimerSettings } from '#core/session/timerSettings.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import type { MediaButtons } from '#platform/session/mediaButtons.ts';

/**
 * In pocket mode, the session on the buttons of a lock screen or headphone; browsers offer those only to pages that
 * play.
 */
export function createMediaControls(
  timer: Timer,
  catalogue: Catalogue,
  settings: Accessor<TimerSettings>,
  mediaButtons: MediaButtons,
) {
  createEffect(
    on(
      [timer.place, timer.state, () => settings().pocket],
      ([, state, pocket]) => {
        if (!pocket || state === 'finished') {
          mediaButtons.clear();
          return;
        }
        const code = timer.station()?.code ?? '';
        const name = catalogue.get(code)?.name ?? 'The session';
        const isWork = timer.segment()?.kind === 'work';
        mediaButtons.show(
          isWork ? name : `Next: ${name}`,
          state === 'running',
          {
            play: () => timer.send('resume'),
            pause: () => timer.send('pause'),
            next: () => timer.send('skip'),
            back: () => timer.send('back'),
          },
        );
      },
    ),
  );
  onCleanup(() => mediaButtons.clear());
}
