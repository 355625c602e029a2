import { For } from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { doseWords } from '#core/circuit/station.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';

interface Props {
  readonly timer: Timer;
  readonly catalogue: Catalogue;
}

/** Every set of the session, to jump to. */
export function Steps(props: Props) {
  const sets = () =>
    props.timer
      .timeline()
      .stretches.filter(
        (stretch) => stretch.kind === 'work' && stretch.side !== 'right',
      );

  return (
    <ol class="steps">
      <For each={sets()}>
        {(stretch) => {
          const station = () => props.timer.stationOf(stretch);
          const name = () => {
            const code = station()?.code ?? '';
            return props.catalogue.get(code)?.name ?? `“${code}”`;
          };
          const dose = () => {
            const now = station();
            return now ? doseWords(now) : '';
          };
          return (
            <li>
              <button
                type="button"
                class="btn quiet"
                aria-current={
                  props.timer.stretch()?.index === stretch.index
                    ? 'step'
                    : undefined
                }
                onClick={() => props.timer.send('jump', stretch.index)}
              >
                <b>{name()}</b> {dose()}, round {stretch.round}
              </button>
            </li>
          );
        }}
      </For>
    </ol>
  );
}
