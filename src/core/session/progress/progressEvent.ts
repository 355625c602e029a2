import type { Pace } from '#core/session/progress/progress.ts';

/** What the clocks read when something happened, and what held at that moment. */
export interface EventMoment {
  /** A reading of the clock that never runs backwards, in ms. */
  readonly at: number;
  /** The calendar clock, in ms; people set it. */
  readonly calendarTime: number;
  readonly pace?: Pace;
  /** Whether the sound went on since the last tick, so that every cue was heard. */
  readonly heard?: boolean;
}

/** Something that happened to the progress of a session. */
export interface ProgressEvent extends EventMoment {
  readonly type:
    /** Time has passed. */
    | 'tick'
    | 'start'
    | 'pause'
    | 'resume'
    | 'skip'
    | 'back'
    /** The segment under way begins again. */
    | 'restart'
    | 'end'
    /** To the segment numbered `to`. */
    | 'jump'
    /** An answer after an interruption: go on where the clock would be. */
    | 'catchUp'
    /** Another answer after an interruption: the segment was done. */
    | 'markDone'
    /** Out of an end that was chosen, back to where it was. */
    | 'reopen';
  readonly to?: number;
}
