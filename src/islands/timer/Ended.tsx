import { Match, Show, Switch } from 'solid-js';
import type { Catalogue } from '#core/exercise.ts';
import type { Outcome } from '#core/ending.ts';
import type { End } from '#islands/timer/createEnd.ts';
import type { Timer } from '#islands/timer/createTimer.ts';
import { EndedByPain } from '#islands/timer/EndedByPain.tsx';
import { EndRating } from '#islands/timer/EndRating.tsx';
import { Finished } from '#islands/timer/Finished.tsx';
import { Stopped } from '#islands/timer/Stopped.tsx';
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
export function Ended(props: EndProps) {
  const is = (ending: Outcome['ending']) =>
    props.timer.outcome()?.ending === ending;
  return (
    <Show when={props.timer.outcome()}>
      <Switch fallback={<Finished {...props} />}>
        <Match when={is('pain')}>
          <EndedByPain {...props} />
        </Match>
        <Match when={props.end.asks()}>
          <EndRating timer={props.timer} end={props.end} />
        </Match>
        <Match when={is('stop')}>
          <Stopped {...props} />
        </Match>
      </Switch>
    </Show>
  );
}
