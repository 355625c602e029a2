import type { Circuit } from '#core/circuit/circuit.ts';

/** The letters of the longest address that goes into a code; beyond it phones no longer read the code well. */
export const LONGEST_IN_CODE = 180;

/** The address that a circuit's code holds, and whether the circuit's note had to be left out of it. */
export interface CodeAddress {
  readonly address: string;
  readonly leavesOutNote: boolean;
}

/**
 * The address for the code of a circuit; one that is too long is made without the note. Null where it is too long even
 * so, or has no note to leave out: then there is no code.
 */
export function codeAddress(
  circuit: Circuit,
  addressOf: (circuit: Circuit) => string,
): CodeAddress | null {
  const whole = addressOf(circuit);
  if (whole.length <= LONGEST_IN_CODE)
    return { address: whole, leavesOutNote: false };
  const { note, ...bare } = circuit;
  if (note === undefined) return null;
  const address = addressOf(bare);
  return address.length <= LONGEST_IN_CODE
    ? { address, leavesOutNote: true }
    : null;
}
