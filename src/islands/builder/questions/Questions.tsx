import type { Exercise } from '#core/exercise/exercise.ts';
import type { Level } from '#core/vocabulary.ts';
import {
  LevelQuestion,
  MinutesQuestion,
} from '#islands/builder/questions/LevelAndMinutes.tsx';
import {
  FocusQuestion,
  KitQuestion,
  MoreQuestions,
} from '#islands/builder/questions/MoreQuestions.tsx';
import { TodayQuestions } from '#islands/builder/questions/TodayQuestions.tsx';
import type { Builder } from '#islands/builder/state/createBuilder.ts';

interface Props {
  readonly builder: Builder;
  readonly exercises: readonly Exercise[];
  /** The address of a ready-made session for each level, linked until the builder is ready. */
  readonly sessions: Readonly<Record<Level, string>>;
  /** Addresses of ready-made sessions for readers without script: without a band, without a floor, without any kit, with little time. */
  readonly otherSessions: Readonly<
    Record<'noBand' | 'noFloor' | 'noKit' | 'short', string>
  >;
}

/** The builder's questions, each with a default answer; those that most people need not change are folded. */
export function Questions(props: Props) {
  return (
    // Without autocomplete="off" the browser would restore old form values over those from the address.
    <form class="questions" id="questions" autocomplete="off">
      <LevelQuestion builder={props.builder} sessions={props.sessions} />
      <div class="needs-script">
        <MinutesQuestion builder={props.builder} />
        <TodayQuestions builder={props.builder} />
        <KitQuestion builder={props.builder} />
        <FocusQuestion builder={props.builder} />
        <MoreQuestions builder={props.builder} exercises={props.exercises} />
      </div>
      <p class="question without-script">
        The questions need JavaScript. Without it, there is a circuit for every
        level, and for days{' '}
        <a href={props.otherSessions.noBand}>without a band</a>,{' '}
        <a href={props.otherSessions.noFloor}>without a floor</a>,{' '}
        <a href={props.otherSessions.noKit}>with no kit at all</a> and{' '}
        <a href={props.otherSessions.short}>with little time</a>.
      </p>
    </form>
  );
}
