import { createSignal, type Accessor } from 'solid-js';
import { characterCount } from '#core/wholeCharacters.ts';
import { circuitSeconds } from '#core/circuit/circuit.ts';
import { readLink } from '#core/circuit/link/link.ts';
import type { Entry } from '#core/log/entry/entry.ts';
import {
  fieldsOf,
  lengthText,
  readFields,
} from '#core/log/entry/entryFields.ts';
import type { EntryFields, FieldFaults } from '#core/log/entry/fieldFaults.ts';
import type { EntryChange } from '#core/log/log.ts';

/** The form of an entry as signals: what is typed, and what is wrong with it once it was to be saved. */
export function createEntryForm(entry: Entry, today: Accessor<string>) {
  const first = fieldsOf(entry);
  const [fields, setFields] = createSignal<EntryFields>(first);
  const [faults, setFaults] = createSignal<FieldFaults>({});

  function set(changes: Partial<EntryFields>) {
    const next = { ...fields(), ...changes };
    setFields(next);
    // A fault goes as soon as its field is right; no new one comes while somebody is typing.
    const left = readFields(next, entry, today());
    const still = left.ok ? {} : left.reason;
    setFaults(
      Object.fromEntries(
        Object.entries(faults()).filter(
          ([field, fault]) => still[field as keyof EntryFields] === fault,
        ),
      ),
    );
  }

  return {
    fields,
    faults,
    set,
    /** The circuit that the entry had when the form was opened, as the text of a link; empty where there was none. */
    presentLink: first.link,
    /** Whether the timer recorded the circuit set by set. */
    isTimed: entry.circuit?.played !== undefined,
    /** Takes a circuit, with its rounds and minutes as planned where the entry does not hold what was really done. */
    chooseCircuit(link: string) {
      const read = link === '' ? null : readLink(link);
      const planned = read?.ok ? read.value : null;
      set({
        link,
        ...(first.link === ''
          ? { rounds: planned ? `${planned.rounds}` : first.rounds }
          : {}),
        ...(first.length === '' && planned
          ? { length: lengthText(circuitSeconds(planned)) }
          : {}),
      });
    },
    /** Takes the effort of a round; empty where it is not rated. */
    rate(round: number, effort: string) {
      set({ efforts: { ...fields().efforts, [round]: effort } });
    },
    isChanged: () => JSON.stringify(fields()) !== JSON.stringify(first),
    noteCharacters: () => characterCount(fields().note.trim()),
    /** What the form changes of the entry; null where something is wrong, which `faults` then says. */
    read(): EntryChange | null {
      const result = readFields(fields(), entry, today());
      setFaults(result.ok ? {} : result.reason);
      return result.ok ? result.value : null;
    },
  };
}

export type EntryFormState = ReturnType<typeof createEntryForm>;
