import {
  createEffect,
  Match,
  onCleanup,
  Show,
  splitProps,
  Switch,
  untrack,
} from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Outcome } from '#core/session/ending.ts';
import { createEnd, type End } from '#islands/timer/state/createEnd.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import { PainScreen } from '#islands/timer/screens/PainScreen.tsx';
import { endStatus, questionStatus } from '#copy/endings.ts';
import { EndRating } from '#islands/timer/screens/EndRating.tsx';
import { FinishedScreen } from '#islands/timer/screens/FinishedScreen.tsx';
import { StoppedScreen } from '#islands/timer/screens/StoppedScreen.tsx';
import type { Figures } from '#platform/figures.ts';

export interface EndProps {
  readonly timer: Timer;
  readonly end: End;
  readonly catalogue: Catalogue;
  readonly figures: Figures;
  /** The address of the home page. */
  readonly home: string;
  readonly onLeave: () => void;
}

/** The session is over: how hard it was at the end, then the ending that the answer asks for. */
export function EndScreen(
  props: Omit<EndProps, 'end'> & {
    /** Has the end said once. */
    readonly onSay: (words: string) => void;
  },
) {
  // One timer has one end; gone on with, the next end is another.
  const end = untrack(() => createEnd(props.timer));
  const [, rest] = splitProps(props, ['onSay']);
  const is = (ending: Outcome['ending']) =>
    props.timer.outcome()?.ending === ending;
  createEffect(() => {
    const outcome = props.timer.outcome();
    if (outcome === null) return;
    const { circuit } = props.timer;
    props.onSay(
      end.asks()
        ? questionStatus(outcome, circuit)
        : endStatus(outcome, circuit.mode),
    );
  });
  onCleanup(() => props.onSay(''));

  return (
    <Show when={props.timer.outcome()}>
      <Switch fallback={<FinishedScreen {...rest} end={end} />}>
        <Match when={is('pain')}>
          <PainScreen {...rest} end={end} />
        </Match>
        <Match when={end.asks()}>
          <EndRating timer={props.timer} end={end} />
        </Match>
        <Match when={is('stop')}>
          <StoppedScreen {...rest} end={end} />
        </Match>
      </Switch>
    </Show>
  );
}
