import { createMemo, Show } from 'solid-js';
import { bigNumber } from '#copy/shared/clockface.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { RepMoment } from '#core/session/timeline/timeline.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import { TempoCount } from '#islands/timer/screens/running/TempoCount.tsx';

interface Props {
  readonly timer: Timer;
  readonly catalogue: Catalogue;
  /** The rep under way; null where seconds are shown. */
  readonly rep: RepMoment | null;
  /** Whether the set lasts until the runner says so. */
  readonly isOwnPace: boolean;
  /** The class that sets how heavy the number is. */
  readonly weight: string;
}

/** The one number of the running session: the rep with its tempo, or the seconds left. */
export function RunningNumber(props: Props) {
  const seconds = () => {
    const leadIn = props.timer.leadIn();
    if (leadIn > 0) return Math.ceil(leadIn / 1000);
    return props.isOwnPace
      ? props.timer.secondsIn()
      : props.timer.secondsLeft();
  };
  const digits = () => bigNumber(seconds());
  /** How many digits the number has, which decides how large it can be. */
  const digitCount = createMemo(() => digits().length);
  const label = () =>
    props.isOwnPace
      ? `${seconds()} seconds, at your own pace`
      : `${seconds()} seconds left`;
  const station = () =>
    props.timer.segment()?.kind === 'work' ? props.timer.station() : undefined;

  return (
    <Show
      when={props.rep}
      fallback={
        <p
          class={`timer-number numerals ${props.weight}`}
          style={{ '--n': digitCount() }}
          role="timer"
          aria-label={label()}
        >
          <span class="timer-digits">{digits()}</span>
        </p>
      }
    >
      {(rep) => (
        <>
          <p
            class={`timer-number numerals ${props.weight}`}
            role="timer"
            aria-label={`Rep ${rep().rep} of ${rep().reps}`}
          >
            {rep().rep}
            <small>of {rep().reps}</small>
          </p>
          <Show when={station()}>
            {(current) => (
              <TempoCount
                timer={props.timer}
                station={current()}
                phases={props.catalogue.get(current().code)?.tempo ?? []}
              />
            )}
          </Show>
        </>
      )}
    </Show>
  );
}
