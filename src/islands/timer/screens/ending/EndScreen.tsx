import {
  createEffect,
  Match,
  onCleanup,
  Show,
  splitProps,
  Switch,
  untrack,
} from 'solid-js';
import type { Outcome } from '#core/session/rating/ending.ts';
import { askToPersistOnce } from '#islands/timer/record/logCopy.ts';
import { createEnd } from '#islands/timer/state/createEnd.ts';
import { PainScreen } from '#islands/timer/screens/ending/PainScreen.tsx';
import { endStatus, questionStatus } from '#copy/session/endings.ts';
import type { EndProps } from '#islands/timer/screens/ending/endParts.tsx';
import { EndRating } from '#islands/timer/screens/ending/EndRating.tsx';
import { FinishedScreen } from '#islands/timer/screens/ending/FinishedScreen.tsx';
import { persistence } from '#platform/storage/persistence.ts';
import { StoppedScreen } from '#islands/timer/screens/ending/StoppedScreen.tsx';

/** The session is over: how hard it was, then the ending that the answer leads to. */
export function EndScreen(
  props: Omit<EndProps, 'end'> & {
    /** Announces what the end is, or asks. */
    readonly onStatus: (status: string) => void;
  },
) {
  // A session that is reopened and ends again has a new EndScreen.
  const end = untrack(() => createEnd(props.timer));
  const [, rest] = splitProps(props, ['onStatus']);
  const hasEnding = (ending: Outcome['ending']) =>
    props.timer.outcome()?.ending === ending;
  createEffect(() => {
    const outcome = props.timer.outcome();
    if (outcome === null) return;
    const { circuit } = props.timer;
    props.onStatus(
      end.asks()
        ? questionStatus(outcome, circuit)
        : endStatus(outcome, circuit.mode),
    );
  });
  onCleanup(() => props.onStatus(''));
  createEffect(() => {
    if (props.timer.log()) askToPersistOnce(props.store, persistence());
  });

  return (
    <Show when={props.timer.outcome()}>
      <Switch fallback={<FinishedScreen {...rest} end={end} />}>
        <Match when={hasEnding('pain')}>
          <PainScreen {...rest} end={end} />
        </Match>
        <Match when={end.asks()}>
          <EndRating timer={props.timer} end={end} />
        </Match>
        <Match when={hasEnding('stop')}>
          <StoppedScreen {...rest} end={end} />
        </Match>
      </Switch>
    </Show>
  );
}
