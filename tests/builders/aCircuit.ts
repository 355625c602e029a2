import type { Circuit } from '#core/circuit/circuit.ts';
import type { Station } from '#core/circuit/station.ts';

/** A set held for so many seconds. */
export function aHold(
  code = 'pl',
  seconds = 30,
  changes: Partial<Station> = {},
): Station {
  return { code, work: { kind: 'hold', seconds }, sides: 'both', ...changes };
}

/** A set of so many reps at a tempo. */
export function someReps(
  code = 'sq',
  count = 10,
  tempo: readonly number[] = [3, 1, 1],
  changes: Partial<Station> = {},
): Station {
  return {
    code,
    work: { kind: 'reps', count, tempo },
    sides: 'both',
    ...changes,
  };
}

/** The article's five exercises with the article's doses. */
export const REFERENCE_STATIONS: readonly Station[] = [
  aHold('gb', 30),
  someReps('sq', 10, [3, 1, 1]),
  aHold('pl', 30),
  someReps('bw', 10, [1.5], { sides: 'ways' }),
  someReps('cr', 10, [1, 1], { sides: 'each' }),
];

/** The reference session, or one that differs from it. */
export function aCircuit(changes: Partial<Circuit> = {}): Circuit {
  return {
    title: 'The 15-minute session',
    mode: 'circuit',
    level: 'regular',
    ceiling: 5,
    rounds: 3,
    restSeconds: 20,
    roundRestSeconds: 60,
    stations: REFERENCE_STATIONS,
    ...changes,
  };
}
