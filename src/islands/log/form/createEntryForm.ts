import { createSignal, type Accessor } from 'solid-js';
import { characterCount } from '#core/wholeCharacters.ts';
import { circuitSeconds } from '#core/circuit/circuit.ts';
import { readLink } from '#core/circuit/link.ts';
import type { Entry } from '#core/log/entry.ts';
import { fieldsOf, lengthText, readFields } from '#core/log/entryFields.ts';
import type { EntryFields, FieldFaults } from '#core/log/fieldFaults.ts';
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
    /** Takes a circuit, with its rounds and minutes as planned. */
    chooseCircuit(link: string) {
      const read = link === '' ? null : readLink(link);
      set(
        read?.ok
          ? {
              link,
              rounds: `${read.value.rounds}`,
              length: lengthText(circuitSeconds(read.value)),
            }
          : { link },
      );
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
