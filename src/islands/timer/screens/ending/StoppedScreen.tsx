import { dayInWords } from '#copy/shared/calendar.ts';
import { createSignal, Show } from 'solid-js';
import { clockface } from '#copy/shared/clockface.ts';
import { VERDICT_TAGS } from '#core/session/rating/rating.ts';
import { Tags } from '#islands/shared/Tags.tsx';
import { AfterWalkChoice } from '#islands/timer/screens/ending/AfterWalkChoice.tsx';
import {
  CopyOffer,
  TomorrowNote,
} from '#islands/timer/screens/ending/Afterwards.tsx';
import { DoneStripPicture } from '#islands/timer/screens/ending/DoneStripPicture.tsx';
import type { EndProps } from '#islands/timer/screens/ending/endParts.tsx';
import {
  ChangeRatingButton,
  TimeSinceEnd,
} from '#islands/timer/screens/ending/endParts.tsx';
import { stopWords } from '#copy/session/endings.ts';
import { nextCircuit } from '#islands/timer/record/nextCircuit.ts';
import { focusOnMount } from '#islands/timer/screens/focusOnMount.ts';
import { WalkPicture } from '#islands/timer/screens/ending/WalkPicture.tsx';

const WALK_SECONDS = 5 * 60;
/** The end of a session that was stopped: walk five minutes, then a short run or none (rule "After a stop"). */
export function StoppedScreen(props: EndProps) {
  /** When the walk was begun, in seconds since the session was over. */
  const [walkStart, setWalkStart] = createSignal<number | null>(null);
  /** Seconds left of the walk; null before it is begun. */
  const walkLeft = () => {
    const start = walkStart();
    return start === null
      ? null
      : Math.max(0, WALK_SECONDS - (props.timer.secondsSinceEnd() - start));
  };
  const why = () => {
    const outcome = props.timer.outcome();
    return outcome ? stopWords(outcome, props.timer.circuit.mode) : '';
  };
  const where = () => {
    const time = clockface(props.timer.secondsDone());
    const segment = props.timer.segment();
    const session =
      props.timer.circuit.mode === 'activation' ? 'Warm-up' : 'Circuit';
    if (!segment) return `${session} done · ${time}`;
    const when = segment.kind === 'round-rest' ? 'after' : 'in';
    return `Stopped ${when} round ${segment.round} · ${time}`;
  };

  return (
    <div class="end-screen stop">
      <p class="visually-hidden" aria-live="polite">
        {walkLeft() === 0 ? 'The 5 minutes are up. How do your legs feel?' : ''}
      </p>
      <header class="end-bar">
        <p>{where()}</p>
      </header>
      <h2 class="end-heading" tabindex="-1" data-focus ref={focusOnMount}>
        <span class="effort-5">Now</span> <span class="effort-1">walk.</span>
      </h2>
      <div class="end-words">
        <p>
          <b>Good call.</b> {why()}
        </p>
        <Tags of={VERDICT_TAGS.stop} />
      </div>
      <div class="end-drawing">
        <DoneStripPicture
          timer={props.timer}
          catalogue={props.catalogue}
          ceiling
        >
          <WalkPicture
            figures={props.figures}
            start={walkStart()}
            secondsLeft={walkLeft()}
          />
        </DoneStripPicture>
      </div>
      <div class="end-details">
        <AfterWalkChoice timer={props.timer} />
        <Show when={nextCircuit(props.timer)}>
          {(next) => (
            <p class="end-note">
              Next circuit: <b>{dayInWords(next().day)}</b>
              <span>{next().words}</span>
            </p>
          )}
        </Show>
        <TomorrowNote
          timer={props.timer}
          home={props.home}
          hasRun={props.timer.afterWalk() !== 'none'}
        />
        <CopyOffer
          timer={props.timer}
          store={props.store}
          clock={props.clock}
        />
      </div>
      <div class="end-buttons">
        <TimeSinceEnd timer={props.timer} words="Since you stopped" />
        <button
          type="button"
          class="button"
          classList={{ go: walkStart() === null }}
          onClick={() => setWalkStart(props.timer.secondsSinceEnd())}
        >
          {walkStart() === null ? 'Start the 5 minutes' : 'Start them again'}
        </button>
        <div class="buttons even">
          <ChangeRatingButton timer={props.timer} end={props.end} />
          <a class="button" href={props.home}>
            Close
          </a>
        </div>
      </div>
    </div>
  );
}
