import type { Circuit } from '#core/circuit/circuit.ts';

/** What follows the first round, after its rest: "then the same again, twice, after a rest. You rate each round." */
export function againWords(circuit: Circuit): string {
  const times = circuit.rounds - 1;
  const often =
    times === 1 ? '' : `, ${times === 2 ? 'twice' : `${times} times`}`;
  const rest = circuit.roundRestSeconds > 0 ? ', after a rest' : '';
  const rating = circuit.mode === 'circuit' ? ' You rate each round.' : '';
  return `then the same again${often}${rest}.${rating}`;
}

/** The run that ends a session: what it is, what comes before it, and how long it is. */
export function runWords(circuit: Circuit): {
  readonly name: string;
  readonly before: string;
  readonly length: string;
} {
  return circuit.mode === 'circuit'
    ? {
        name: 'Easy run',
        before: 'Walk for 2 to 5 minutes first',
        length: '20–40 min',
      }
    : { name: 'Your run', before: 'Its first minutes stay easy', length: '' };
}
