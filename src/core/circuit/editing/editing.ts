import {
  defaultTitleOf,
  LIMITS,
  withinLimits,
  type Circuit,
} from '#core/circuit/circuit.ts';
import {
  LONGEST_LINK,
  withNoteThatFits,
  writeLink,
} from '#core/circuit/link/link.ts';
import type { Station } from '#core/circuit/station.ts';

// What all edits have in common. Every edit gives a circuit that a link can hold: numbers are brought into the limits, a
// note gives way, and an edit that is not possible (going beyond six hours, or beyond the longest link) leaves the
// circuit as it was.

/** The circuit with some of its fields changed. */
export function edited(circuit: Circuit, changes: Partial<Circuit>): Circuit {
  const changed = { ...circuit, ...changes };
  if (!withinLimits(changed)) return circuit;
  // The default title follows the minutes.
  const next = withNoteThatFits(
    circuit.title === defaultTitleOf(circuit)
      ? { ...changed, title: defaultTitleOf(changed) }
      : changed,
  );
  const letters = writeLink(next).length;
  return letters > LONGEST_LINK && letters > writeLink(circuit).length
    ? circuit
    : next;
}

/** The circuit with one station changed; as it was where there is none in that place. */
export function withStation(
  circuit: Circuit,
  at: number,
  change: (old: Station) => Station,
): Circuit {
  const old = circuit.stations[at];
  if (old === undefined) return circuit;
  const next = change(old);
  return edited(circuit, {
    stations: circuit.stations.map((one, index) => (index === at ? next : one)),
  });
}

/** A rest brought into the limits, in whole seconds. */
export function restWithin(seconds: number): number {
  return within(seconds, 0, LIMITS.restSeconds);
}

/** The nearest whole number between two others; the lower one for what is no number. */
export function within(value: number, least: number, most: number): number {
  if (Number.isNaN(value)) return least;
  return Math.min(most, Math.max(least, Math.round(value)));
}

/** A thing without one of its fields. */
export function without<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  key: Key,
): Omit<Whole, Key> {
  const rest: Omit<Whole, Key> = { ...whole };
  Reflect.deleteProperty(rest, key);
  return rest;
}
