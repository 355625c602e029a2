import { createMemo, Show, type JSX } from 'solid-js';
import { effortAt, effortWeight } from '#core/circuit/effort/effort.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { TimerSettings } from '#core/session/timerSettings.ts';
import { StripPicture } from '#islands/shared/StripPicture.tsx';
import type { Feedback } from '#islands/timer/feedback/createFeedback.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import { EffortMeter } from '#islands/timer/screens/running/EffortMeter.tsx';
import { RestButtons } from '#islands/timer/screens/running/RestButtons.tsx';
import { RunningControls } from '#islands/timer/screens/running/RunningControls.tsx';
import { RunningHeader } from '#islands/timer/screens/running/RunningHeader.tsx';
import { RunningNumber } from '#islands/timer/screens/running/RunningNumber.tsx';
import { RunningWarnings } from '#islands/timer/screens/running/RunningWarnings.tsx';
import type { SegmentWords } from '#copy/session/segments.ts';

interface Props {
  readonly timer: Timer;
  readonly words: SegmentWords | undefined;
  readonly catalogue: Catalogue;
  readonly settings: TimerSettings;
  readonly feedback: Feedback;
  /** The figure of the set, once its code is there. */
  readonly figure: JSX.Element;
  readonly onMute: () => void;
  readonly onLock: () => void;
}

/** The session under way: one number, one name, one action. */
export function RunningScreen(props: Props) {
  const segment = () => props.timer.segment();
  const isWork = () => segment()?.kind === 'work';
  const isLeadIn = () => props.timer.leadIn() > 0;
  const isRest = () => {
    const kind = segment()?.kind;
    return (kind === 'rest' || kind === 'round-rest') && !isLeadIn();
  };
  /** A set at the runner's own pace ends when they say so. */
  const isOwnPace = () => Boolean(props.timer.isOwnPace()) && !isLeadIn();
  const rep = () => (isLeadIn() ? null : props.timer.rep());
  const effort = () => {
    const current = segment();
    return current?.kind === 'work'
      ? effortAt(
          props.timer.circuit,
          props.catalogue,
          current.station,
          current.round,
        )
      : 1;
  };
  // The heavier the number, the harder the set; a rest is light.
  const weight = createMemo(() =>
    isWork() && !isLeadIn()
      ? `weight-${Math.round(effortWeight(effort()) / 75) * 75}`
      : 'weight-300',
  );
  /** The flash plays again at each new class name. */
  const flash = () => {
    const count = props.feedback.flashes();
    if (count === 0) return '';
    return count % 2 === 0 ? 'odd' : 'even';
  };

  return (
    <div
      class="timer-frame"
      classList={{
        work: isWork() && !isLeadIn(),
        rest: !isWork() || isLeadIn(),
        reps: rep() !== null,
      }}
    >
      <EffortMeter timer={props.timer} />
      <RunningHeader
        where={props.words?.where}
        isMuted={!props.settings.beeps}
        hasKeys={props.settings.keys}
        onEnd={() => props.timer.send('pause')}
        onLock={() => props.onLock()}
        onMute={() => props.onMute()}
      />
      <div class="timer-strip">
        <StripPicture
          circuit={props.timer.circuit}
          catalogue={props.catalogue}
          kind="mini"
          done={props.timer.secondsDone()}
        />
      </div>
      <div class="running-figure">{props.figure}</div>
      <div class="running-words">
        <Show when={isLeadIn() ? 'Back into place,' : props.words?.before}>
          {(before) => <p class="timer-cue">{before()}</p>}
        </Show>
        <h2 class={`timer-name ${weight()}`}>{props.words?.name}</h2>
        <p class="timer-cue big">{props.words?.under}</p>
      </div>
      <RunningNumber
        timer={props.timer}
        catalogue={props.catalogue}
        rep={rep()}
        isOwnPace={isOwnPace()}
        weight={weight()}
      />
      <Show
        when={isRest()}
        fallback={<p class="running-next">{props.words?.next}</p>}
      >
        <RestButtons timer={props.timer} />
      </Show>
      <RunningWarnings
        feedback={props.feedback}
        isReady={segment()?.kind === 'ready'}
      />
      <div class={`running-flash ${flash()}`} aria-hidden="true" />
      <RunningControls timer={props.timer} isOwnPace={isOwnPace()} />
    </div>
  );
}
