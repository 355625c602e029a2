import type { Component } from 'solid-js';
import { ratingWords } from '#copy/session/ratings.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { clockface } from '#copy/shared/clockface.ts';
import type { End } from '#islands/timer/state/createEnd.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import type { Clock } from '#platform/page/clock.ts';
import type { Figures } from '#platform/page/figures.ts';
import type { Store } from '#platform/storage/store.ts';

/** What every screen at the end of a session is given. */
export interface EndProps {
  readonly timer: Timer;
  readonly end: End;
  readonly catalogue: Catalogue;
  readonly figures: Figures;
  readonly store: Store;
  readonly clock: Pick<Clock, 'date'>;
  /** The address of the home page. */
  readonly home: string;
  /** Says that the site can be added to the device. */
  readonly InstallHint: Component<InstallHintProps>;
  readonly onLeave: () => void;
}

/** What the hint that the site can be added to the device needs. */
export interface InstallHintProps {
  /** Remembers that the hint is given; returns whether the device took that. */
  readonly onTell: () => boolean;
}

/** How long the session has been over. */
export function TimeSinceEnd(props: {
  readonly timer: Timer;
  readonly words: string;
}) {
  return (
    <p class="end-since">
      <span>{props.words}</span>
      <b class="numerals" role="timer">
        {clockface(props.timer.secondsSinceEnd())}
      </b>
    </p>
  );
}

/** Opens the question again, so that the rating can be changed. */
export function ChangeRatingButton(props: {
  readonly timer: Timer;
  readonly end: End;
}) {
  const label = () => {
    const rating = props.timer.outcome()?.rating;
    if (!rating) return 'Say how hard it was';
    return rating.rpe === null
      ? 'Change what you said'
      : `Change the ${ratingWords(rating.rpe)}`;
  };
  return (
    <button type="button" class="button" onClick={() => props.end.ask()}>
      {label()}
    </button>
  );
}
