import { LIMITS, type Circuit } from '#core/circuit/circuit.ts';
import {
  withRest,
  withRoundRest,
  withRounds,
  withTitle,
} from '#core/circuit/edits.ts';
import type { Builder } from '#islands/builder/state/createBuilder.ts';
import { Stepper } from '#islands/builder/editing/Stepper.tsx';

interface Props {
  readonly builder: Builder;
  readonly circuit: Circuit;
}

/** The settings of the circuit as a whole: rounds, rests and name. */
export function CircuitSettings(props: Props) {
  return (
    <>
      <div class="steppers">
        <Stepper
          label="Rounds"
          least={1}
          most={LIMITS.rounds}
          value={props.circuit.rounds}
          onChange={(value) =>
            props.builder.edit(
              (circuit) => withRounds(circuit, value),
              'rounds',
            )
          }
        />
        <Stepper
          label="Rest between exercises"
          unit="s"
          step={5}
          least={0}
          most={LIMITS.restSeconds}
          value={props.circuit.restSeconds}
          onChange={(value) =>
            props.builder.edit((circuit) => withRest(circuit, value), 'rest')
          }
        />
        <Stepper
          label="Rest between rounds"
          unit="s"
          step={15}
          least={0}
          most={LIMITS.restSeconds}
          value={props.circuit.roundRestSeconds}
          onChange={(value) =>
            props.builder.edit(
              (circuit) => withRoundRest(circuit, value),
              'round rest',
            )
          }
        />
      </div>
      <label class="name">
        Name
        <input
          type="text"
          maxLength={LIMITS.titleLetters}
          value={props.circuit.title}
          onChange={(event) => {
            const title = event.currentTarget.value;
            props.builder.edit((circuit) => withTitle(circuit, title), 'title');
            event.currentTarget.value = props.circuit.title;
          }}
        />
      </label>
    </>
  );
}
