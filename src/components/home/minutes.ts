import {
  circuitMinutes,
  circuitSeconds,
  type Circuit,
} from '#core/circuit/circuit.ts';
import { READY_MS } from '#core/session/timeline/timeline.ts';

/**
 * The whole minutes that the home page gives for a circuit. Of one round it counts the seconds to get ready as well, and
 * rounds up: nobody's first time is to take longer than it was told.
 */
export function minutesToSay(circuit: Circuit): number {
  return circuit.rounds === 1
    ? Math.ceil((circuitSeconds(circuit) + READY_MS / 1000) / 60)
    : circuitMinutes(circuit);
}
