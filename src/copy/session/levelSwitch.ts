import { bandInWords } from '#copy/circuit/efforts.ts';
import { counted, spokenTime } from '#copy/shared/clockface.ts';
import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import { effortBandOf } from '#core/session/rating/effortLimit.ts';

/** What is said to screen readers once the page shows a session at another level. */
export function levelShownWords(circuit: Circuit): string {
  return [
    circuit.title,
    spokenTime(circuitSeconds(circuit)),
    `${counted(circuit.rounds, 'round')} of ${circuit.stations.length}`,
    `effort ${bandInWords(effortBandOf(circuit))}, never above ${circuit.ceiling}`,
  ].join(', ');
}

/** What is said where a level could not be fetched; the page stays at the one it shows. */
export const LEVEL_NOT_FETCHED =
  'That level could not be fetched. Try again once you are online.';
