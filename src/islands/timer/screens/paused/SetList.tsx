import { setAndVariantWords } from '#copy/circuit/stations.ts';
import { For } from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';

interface Props {
  readonly timer: Timer;
  readonly catalogue: Catalogue;
}

/** Every set of the session, to jump to. */
export function SetList(props: Props) {
  const sets = () =>
    props.timer
      .timeline()
      .segments.filter(
        (segment) => segment.kind === 'work' && segment.side !== 'right',
      );

  return (
    <ol class="set-list">
      <For each={sets()}>
        {(segment) => {
          const station = () => props.timer.stationOf(segment);
          const name = () => {
            const code = station()?.code ?? '';
            return props.catalogue.get(code)?.name ?? `“${code}”`;
          };
          const dose = () => {
            const current = station();
            return current
              ? setAndVariantWords(current, props.catalogue.get(current.code))
              : '';
          };
          return (
            <li>
              <button
                type="button"
                class="button quiet"
                aria-current={
                  props.timer.segment()?.index === segment.index
                    ? 'step'
                    : undefined
                }
                onClick={() => props.timer.send('jump', segment.index)}
              >
                <b>{name()}</b> {dose()}, round {segment.round}
              </button>
            </li>
          );
        }}
      </For>
    </ol>
  );
}
