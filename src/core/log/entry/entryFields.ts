import {
  FEELS,
  type DoneCircuit,
  type DoneRun,
  type Entry,
  type Soreness,
} from '#core/log/entry/entry.ts';
import {
  faultsIn,
  numberIn,
  numberText,
  roundsIn,
  secondsIn,
  type EntryFields,
  type FieldFaults,
} from '#core/log/entry/fieldFaults.ts';
import type { EntryChange } from '#core/log/log.ts';
import {
  effortsOf,
  FIRST_ROUND,
  noticedIn,
  ratingsFrom,
} from '#core/log/entry/roundEfforts.ts';
import { err, ok, type Result } from '#core/result.ts';
import { RUNS } from '#core/vocabulary.ts';

/** The fields of an entry. */
export function fieldsOf({ date, time, circuit, run, ...entry }: Entry) {
  const ratings = circuit?.ratings ?? [];
  const fields: EntryFields = {
    date,
    time: time ?? '',
    hasCircuit: circuit !== undefined,
    hasRun: run !== undefined,
    link: circuit?.link ?? '',
    rounds: numberText(circuit?.rounds),
    length: lengthText(circuit?.seconds),
    efforts: effortsOf(ratings),
    ...noticedIn(ratings),
    runKind: run?.kind ?? 'easy',
    runMinutes: numberText(run?.minutes),
    runEffort: numberText(run?.effort),
    runFeel: run?.feel ?? '',
    nextMorning: numberText(entry.soreness?.nextMorning),
    twoDaysOn: numberText(entry.soreness?.twoDaysOn),
    note: entry.note ?? '',
  };
  return fields;
}

/** Seconds as minutes are typed: 909 is "15:09", 900 is "15". */
export function lengthText(seconds: number | undefined): string {
  if (seconds === undefined || seconds === 0) return '';
  const [minutes, rest] = [
    Math.floor(seconds / 60),
    Math.floor(seconds % 60),
  ] as const;
  return rest === 0 ? `${minutes}` : `${minutes}:${`${rest}`.padStart(2, '0')}`;
}

/**
 * What the fields change of an entry, or what is wrong with them. What the timer went through of a circuit
 * stays, but where its rounds are corrected by hand or another circuit takes its place.
 */
export function readFields(
  fields: EntryFields,
  entry: Entry,
  today: string,
): Result<EntryChange, FieldFaults> {
  const faults = faultsIn(fields, today);
  if (Object.keys(faults).length > 0) return err(faults);
  const { date, time, note, hasCircuit, hasRun } = fields;
  const soreness = sorenessFrom(fields);
  return ok({
    date,
    time: time === '' ? undefined : time,
    circuit: hasCircuit ? circuitFrom(fields, entry) : undefined,
    run: hasRun ? runFrom(fields, entry) : undefined,
    soreness: hasCircuit ? soreness : undefined,
    note: note.trim() === '' ? undefined : note.trim(),
  });
}

/** The number of a field that may be empty. */
function numberFrom(text: string): number | undefined {
  return numberIn(text) ?? undefined;
}

function circuitFrom(fields: EntryFields, { circuit }: Entry): DoneCircuit {
  const { link, length } = fields;
  const isKnown = circuit !== undefined && circuit.link === link;
  const rounds =
    roundsIn(fields.rounds) ?? (isKnown ? circuit.rounds : FIRST_ROUND);
  const { played, adjustments, ...kept } =
    circuit ?? ({} as Partial<DoneCircuit>);
  const isAsRecorded = isKnown && circuit.rounds === rounds;
  // The form shows whole seconds; what the timer measured stays where nothing was typed over it.
  const isSameLength = lengthText(circuit?.seconds) === length.trim();
  return {
    ...kept,
    link,
    rounds,
    seconds: isSameLength ? (circuit?.seconds ?? 0) : (secondsIn(length) ?? 0),
    ratings: ratingsFrom(fields, circuit?.ratings ?? [], rounds),
    ...(isAsRecorded && played ? { played } : {}),
    ...(isAsRecorded && adjustments ? { adjustments } : {}),
  };
}

function runFrom(fields: EntryFields, { run, circuit }: Entry): DoneRun {
  const minutes = numberFrom(fields.runMinutes);
  const effort = numberFrom(fields.runEffort);
  const feel = FEELS.find((one) => one === fields.runFeel);
  const isSaid = effort !== undefined || feel !== undefined;
  const isPlanned = run?.isPlanned === true && circuit !== undefined && !isSaid;
  return {
    kind: RUNS.find((one) => one === fields.runKind) ?? 'easy',
    ...(minutes === undefined ? {} : { minutes }),
    ...(effort === undefined ? {} : { effort }),
    ...(feel === undefined ? {} : { feel }),
    ...(isPlanned ? { isPlanned } : {}),
  };
}

function sorenessFrom(fields: EntryFields): Soreness | undefined {
  const nextMorning = numberFrom(fields.nextMorning);
  const twoDaysOn = numberFrom(fields.twoDaysOn);
  if (nextMorning === undefined && twoDaysOn === undefined) return undefined;
  return {
    ...(nextMorning === undefined ? {} : { nextMorning }),
    ...(twoDaysOn === undefined ? {} : { twoDaysOn }),
  };
}
