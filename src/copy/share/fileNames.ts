import { titleOf, type Circuit } from '#core/circuit/circuit.ts';

const MOST_LETTERS = 60;

/**
 * The name of a file with a circuit in it: its title in plain small letters, since not every device keeps others; else
 * "session".
 */
export function circuitFileName(circuit: Circuit, ending: string): string {
  const letters = titleOf(circuit)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_LETTERS)
    .replace(/^-+|-+$/g, '');
  return `${letters || 'session'}.${ending}`;
}

/** The name of the calendar file of a circuit on a day, or of a season from its first day. */
export function calendarFileName(day: string, isSeason = false): string {
  return `${isSeason ? 'circuits-from' : 'circuit'}-${day}.ics`;
}
