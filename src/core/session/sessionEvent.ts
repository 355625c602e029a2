import type {
  EventMoment,
  ProgressEvent,
} from '#core/session/progress/progressEvent.ts';
import type { AfterWalk, Rating } from '#core/session/rating/rating.ts';

/** What a runner says of the round under way as they end it early. */
export type EarlyEndReason = Pick<Rating, 'signs' | 'pain'>;

/** What the runner can do in a session beside moving about in it. */
export type RunnerAction =
  /** Says how hard a round was; `isAgain` after the longer rest that a sign asked for. */
  | {
      readonly type: 'rate';
      readonly rating: Rating;
      readonly isAgain: boolean;
    }
  /** Undoes what the latest rating led to; the rating stays on record. */
  | { readonly type: 'takeBack' }
  /** Pain was tapped by mistake. */
  | { readonly type: 'takePainBack' }
  /** Makes the rest under way longer, or shorter where `seconds` is negative. */
  | { readonly type: 'adjustRest'; readonly seconds: number }
  /** Ends the session by choice. */
  | { readonly type: 'endEarly'; readonly reason?: EarlyEndReason }
  | { readonly type: 'chooseAfterWalk'; readonly afterWalk: AfterWalk };

/** Everything that can happen to a session, and when. */
export type SessionEvent = ProgressEvent | (RunnerAction & EventMoment);

/** An event of a session's progress at the moment of another event. */
export function progressEvent(
  type: ProgressEvent['type'],
  { at, calendarTime, pace, heard }: EventMoment,
): ProgressEvent {
  return {
    type,
    at,
    calendarTime,
    ...(pace === undefined ? {} : { pace }),
    ...(heard === undefined ? {} : { heard }),
  };
}
