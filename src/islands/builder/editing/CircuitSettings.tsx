import { createSignal, createUniqueId } from 'solid-js';
import {
  LIMITS,
  withoutPrescription,
  type Circuit,
} from '#core/circuit/circuit.ts';
import {
  withCeiling,
  withNote,
  withPrescribed,
  withRest,
  withRoundRest,
  withRounds,
  withTitle,
} from '#core/circuit/editing/edits.ts';
import { noteLettersLeft } from '#core/circuit/link/link.ts';
import { counted } from '#copy/shared/clockface.ts';
import type { Builder } from '#islands/builder/state/createBuilder.ts';
import { Stepper } from '#islands/builder/editing/Stepper.tsx';

interface Props {
  readonly builder: Builder;
  readonly circuit: Circuit;
  /** Says to a screen reader that a number was brought to another. */
  readonly announce: (words: string) => void;
}

/** The settings of the circuit as a whole: rounds, rests, ceiling, name, note, and whether it is prescribed. */
export function CircuitSettings(props: Props) {
  return (
    <>
      <div class="steppers">
        <Stepper
          onCorrected={props.announce}
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
          onCorrected={props.announce}
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
          onCorrected={props.announce}
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
        <Stepper
          onCorrected={props.announce}
          label="Never above, out of 10"
          least={1}
          most={10}
          value={props.circuit.ceiling}
          onChange={(value) =>
            props.builder.edit(
              (circuit) => withCeiling(circuit, value),
              'ceiling',
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
      <NoteField {...props} />
      <label class="prescribed">
        <input
          type="checkbox"
          checked={props.circuit.prescribed === true}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            props.builder.edit(
              checked ? withPrescribed : withoutPrescription,
              'prescribed',
            );
          }}
        />
        For somebody else: as prescribed
      </label>
    </>
  );
}

/** The note for whoever does the circuit. It counts what is left, and what is too much is cut when it is left. */
function NoteField(props: Props) {
  const [typed, setTyped] = createSignal<string | null>(null);
  const countId = createUniqueId();
  const left = () => {
    const note = typed();
    return noteLettersLeft(
      note === null ? props.circuit : { ...props.circuit, note },
    );
  };

  return (
    <label class="name">
      Note
      <textarea
        rows="3"
        dir="auto"
        aria-describedby={countId}
        value={props.circuit.note ?? ''}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => {
          const note = event.currentTarget.value;
          props.builder.edit((circuit) => withNote(circuit, note), 'note');
          setTyped(null);
          event.currentTarget.value = props.circuit.note ?? '';
        }}
      />
      <span class="muted" id={countId}>
        {left() < 0
          ? `${counted(-left(), 'character')} too many: the end will be cut`
          : `${counted(left(), 'character')} left`}
      </span>
    </label>
  );
}
