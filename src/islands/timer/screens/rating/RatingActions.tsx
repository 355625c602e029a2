import { Match, Show, Switch } from 'solid-js';
import { endsCircuit, type Verdict } from '#core/session/rating/rating.ts';
import { PainButton } from '#islands/timer/screens/rating/PainButton.tsx';

interface Props {
  /** What the answer led to; undefined before there is one. */
  readonly verdict: Verdict | undefined;
  readonly onEnd: () => void;
  /** Closes the question; the rest goes on. */
  readonly onClose: () => void;
  /** Goes on in spite of a verdict of "enough". */
  readonly onCarryOn: () => void;
  /** Answers whether the sign is still there. */
  readonly onSignChecked: (isStillThere: boolean) => void;
  readonly onPain: () => void;
}

/** The ways on from a rated round, as its verdict allows them; pain always stops. */
export function RatingActions(props: Props) {
  const isEnd = () => props.verdict !== undefined && endsCircuit(props.verdict);
  const closeLabel = () => {
    if (props.verdict === undefined) return 'Skip the question';
    return props.verdict === 'easier' ? 'Carry on, easier' : 'Carry on';
  };

  return (
    <div class="rating-buttons">
      <Switch
        fallback={
          <button
            type="button"
            class={props.verdict ? 'button go' : 'button pass'}
            onClick={() => props.onClose()}
          >
            {closeLabel()}
          </button>
        }
      >
        <Match when={isEnd()}>
          <button type="button" class="button go" onClick={() => props.onEnd()}>
            Finish here
          </button>
          <Show when={props.verdict === 'enough'}>
            <button
              type="button"
              class="button"
              onClick={() => props.onCarryOn()}
            >
              Carry on all the same
            </button>
          </Show>
        </Match>
        <Match when={props.verdict === 'wait'}>
          <div class="buttons even">
            <button
              type="button"
              class="button go"
              onClick={() => props.onSignChecked(false)}
            >
              No, it has gone
            </button>
            <button
              type="button"
              class="button"
              onClick={() => props.onSignChecked(true)}
            >
              Yes, still there
            </button>
          </div>
        </Match>
      </Switch>
      <div class="buttons even">
        <Show when={!isEnd()}>
          <button type="button" class="button" onClick={() => props.onEnd()}>
            End it here
          </button>
        </Show>
        <PainButton onClick={() => props.onPain()} />
      </div>
    </div>
  );
}
