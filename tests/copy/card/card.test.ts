import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Circuit } from '#core/circuit/circuit.ts';
import {
  howHardWords,
  roundsAndRestsWords,
  rowWords,
  runWords,
  scaleWords,
  whenWords,
} from '#copy/card/card.ts';
import { cardPain, cardSigns, cardTooHard } from '#copy/card/cardStops.ts';
import { stopInstructions } from '#copy/circuit/sheetStops.ts';
import { inSentence } from '#copy/circuit/stations.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

const WARM_UP: Partial<Circuit> = {
  mode: 'activation',
  ceiling: 3,
  rounds: 2,
  restSeconds: 15,
};

test.each<[circuit: Partial<Circuit>, words: readonly string[]]>([
  [
    {},
    [
      '15:09, then run easy',
      'Easy run →',
      '3 rounds of 5. Rest: 20 s between exercises, 60 s between rounds.',
      'How hard: 4–5, never above 5',
      'How hard, 1 to 10: aim for 4 to 5',
    ],
  ],
  [
    { level: 'returning', ceiling: 4, rounds: 1, prescribed: true },
    [
      '4:23, then run easy',
      'Easy run →',
      '1 round of 5. Rest: 20 s between exercises. As prescribed.',
      'How hard: 3, never above 4',
      'How hard, 1 to 10: aim for 3',
    ],
  ],
  [
    WARM_UP,
    [
      '9:06, ten minutes easy, then your run',
      'Your run →',
      '5 drills, twice through. Rest: 15 s between exercises, 60 s between rounds.',
      'How hard: 2–3, never above 3',
      'How hard, 1 to 10: aim for 2 to 3',
    ],
  ],
])('the words of a card of %o', (changes, words) => {
  const circuit = aCircuit(changes);
  expect([
    whenWords(circuit),
    runWords(circuit),
    roundsAndRestsWords(circuit),
    howHardWords(circuit),
    scaleWords(circuit),
  ]).toEqual(words);
});

describe('a row', () => {
  test('says dose, tempo, variant, march and own rest in one phrase', () => {
    const circuit = aCircuit({
      ...WARM_UP,
      stations: [
        someReps('sq', 10, [3, 1, 1], { variant: 'easier', restSeconds: 45 }),
        aHold('pl', 20, { variant: 'raised' }),
        someReps('as', 8, [1], { sides: 'alternating' }),
        aHold('zz', 20, { restSeconds: 40 }),
      ],
    });
    expect(
      circuit.stations.map((_, at) => rowWords(circuit, at, theCatalogue)),
    ).toEqual([
      '10 reps, 3 down, 1 still, 1 up, easier version, then 45 s of rest',
      '20 s, hands on a wall or a step',
      '8 each side, in turn, march it: one foot stays down',
      '20 s',
    ]);
  });

  test('of no exercise is empty', () => {
    expect(rowWords(aCircuit(), 9, theCatalogue)).toBe('');
  });
});

test('a card asks for the same as the sheet, for every circuit', () => {
  fc.assert(
    fc.property(anyCircuit, (circuit) => {
      const words = [
        cardPain(circuit),
        cardSigns(circuit),
        cardTooHard(circuit),
      ].join(' ');
      for (const { what } of stopInstructions(circuit))
        expect(words).toContain(inSentence(what));
    }),
  );
});

test('what a card says of stopping', () => {
  expect(cardPain(aCircuit())).toBe(
    'Pain that is sharp, in a joint or a bone, or changes how you move: stop everything, and do not run. There is no next time until it has been checked. Chest pain, faintness, severe breathlessness: call 999 now (EU 112, US 911).',
  );
  expect(cardSigns(aCircuit(WARM_UP))).toMatch(
    /^Heavier, or more breathless, alone: rest twice as long\..*Clumsier, or any two: the warm-up is over\. Walk 5 minutes/,
  );
  expect(cardTooHard(aCircuit({ ceiling: 4 }))).toMatch(
    /^Above 4, up to 5: .*7 or more: stop, walk 5 minutes/,
  );
});
