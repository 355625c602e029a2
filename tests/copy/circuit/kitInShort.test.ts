import { expect, test } from 'vitest';
import { kitInShort } from '#copy/circuit/kitInShort.ts';
import { theExercises } from '#builders/theCatalogue.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';

test.each([
  ['the circuit of the article', aCircuit(), 'Band, mat, wall'],
  ['a plank', aCircuit({ stations: [aHold('pl', 20)] }), 'Mat'],
  [
    'a plank with the hands raised',
    aCircuit({ stations: [{ ...aHold('pl', 20), variant: 'raised' }] }),
    /^[A-Z][a-z]+( or [a-z]+)+$/,
  ],
  ['nothing', aCircuit({ stations: [] }), 'No kit'],
])('what %s needs is said in a few words', (_what, circuit, words) => {
  expect(kitInShort(circuit, theExercises)).toMatch(words);
});
