import { createMemo, For } from 'solid-js';
import { changesBetween } from '#core/circuit/editing/changes.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { barBox, stripOf, type Bar, type Frame } from '#core/circuit/strip.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { BehindDoor } from '#core/planning/doors.ts';

interface Props {
  readonly behind: BehindDoor;
  /** The circuit of the same again. */
  readonly same: Circuit;
  readonly catalogue: Catalogue;
}

// Pixels; the whole width is the round.
const FRAME: Frame = { floor: 62, point: 11, runShare: 0 };

/** One round of the circuit behind a door, with what changes in dark blocks; the words beside it say the same. */
export function DoorStrip(props: Props) {
  const strip = createMemo(() =>
    stripOf({ ...props.behind.circuit, rounds: 1 }, props.catalogue),
  );
  const areRestsChanged = () =>
    changesBetween(props.same, props.behind.circuit).some(
      ({ kind }) => kind === 'rest' || kind === 'round-rest',
    );
  const isDark = ({ kind, station }: Bar) =>
    props.behind.door === 'same' ||
    (kind === 'rest'
      ? areRestsChanged()
      : props.behind.changed.includes(station));

  return (
    <svg class="strip" width="100%" height={FRAME.floor} aria-hidden="true">
      <For each={strip().bars}>
        {(bar) => {
          const box = () => barBox(strip(), bar, FRAME);
          return (
            <rect
              class={bar.kind === 'rest' ? 'rest' : 'block'}
              classList={{ kept: !isDark(bar) }}
              x={`${box().x}%`}
              width={`${box().width}%`}
              y={box().y}
              height={box().height}
            />
          );
        }}
      </For>
    </svg>
  );
}
