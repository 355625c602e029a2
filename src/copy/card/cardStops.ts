import type { Circuit } from '#core/circuit/circuit.ts';
import { effortLimitOf } from '#core/session/rating/effortLimit.ts';
import { stopCases } from '#copy/circuit/sheetStops.ts';
import { inSentence } from '#copy/circuit/stations.ts';

/** What the three signs ask for, in fewer words than on a sheet (rule "The three signs"). */
export function cardSigns(circuit: Circuit): string {
  const { heavy, clumsy } = stopCases(circuit);
  return [
    `Heavier, or more breathless, alone: ${inSentence(heavy.what)}`,
    `Clumsier, or any two: ${inSentence(clumsy.what)}`,
  ].join(' ');
}

/** What a rating above the limit asks for (rule "How hard is too hard"). */
export function cardTooHard(circuit: Circuit): string {
  const { what } = stopCases(circuit).tooHard;
  return `Above ${effortLimitOf(circuit)}, ${inSentence(what)}`;
}

/** When everything stops, and where help comes first (rules "Pain" and "Before anything else"). */
export function cardPain(circuit: Circuit): string {
  const { when, what } = stopCases(circuit).pain;
  return `${when}: ${inSentence(what)} ${CALL}`;
}

const CALL =
  'Chest pain, faintness, severe breathlessness: call 999 now (EU 112, US 911).';
