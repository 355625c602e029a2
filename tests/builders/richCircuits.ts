import type { Circuit } from '#core/circuit/circuit.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';

/** A circuit with everything a link can hold: variants, rests of their own, one side only, a note, an exercise nobody knows. */
export const EVERYTHING: Circuit = aCircuit({
  title: 'Anna’s “knee”; gently, 10 % less',
  level: 'returning',
  ceiling: 3,
  rounds: 2,
  restSeconds: 30,
  roundRestSeconds: 90,
  note: '=Slowly, and stop where it hurts: 10 % less, “please”; אנה',
  prescribed: true,
  stations: [
    aHold('pl', 20, { variant: 'raised' }),
    someReps('sq', 8, [3, 1, 1], { variant: 'easier', restSeconds: 0 }),
    someReps('rd', 5, [3, 1, 1.5], { variant: 'harder' }),
    someReps('bw', 6, [1.5], { sides: 'ways', restSeconds: 45 }),
    aHold('sp', 15, { sides: 'each' }),
    someReps('db', 6, [2, 2], { sides: 'alternating' }),
    someReps('zz', 4, [2, 1, 2]),
  ],
});

/** A warm-up of one round, untitled, with a drill that is marched. */
export const A_WARM_UP: Circuit = aCircuit({
  title: '',
  mode: 'activation',
  level: 'beginner',
  ceiling: 3,
  rounds: 1,
  restSeconds: 0,
  stations: [
    someReps('ls', 8, [1, 1], { sides: 'each' }),
    someReps('as', 8, [1], { sides: 'alternating' }),
  ],
});
