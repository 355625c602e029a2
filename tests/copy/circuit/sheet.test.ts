import { describe, expect, test } from 'vitest';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Station } from '#core/circuit/station.ts';
import { ASK_FIRST, NOT_TODAY } from '#core/safety/safetyQuestions.ts';
import {
  amountWords,
  expectedWords,
  howLines,
  kindWords,
  limitsOfEffortWords,
  tooMuchWords,
} from '#copy/circuit/sheet.ts';
import {
  askFirstInstruction,
  notTodayInstructions,
  stopInstructions,
} from '#copy/circuit/sheetStops.ts';
import { ROUTE_WORDS } from '#copy/shared/safety.ts';
import {
  aCircuit,
  aHold,
  REFERENCE_STATIONS,
  someReps,
} from '#builders/aCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

const WAYS = { easier: 'Knees down.', harder: 'One foot up.' };

test.each<[circuit: Partial<Circuit>, words: string]>([
  [{}, 'Pre-fatigue circuit, right before an easy run. Level: Regular.'],
  [
    { level: 'returning' },
    'Pre-fatigue circuit, right before an easy run. Level: Returning, with the physio’s agreement.',
  ],
  [
    { mode: 'activation', level: 'beginner' },
    'Activation warm-up, before any run. Level: Beginner.',
  ],
])('the kind of %o', (changes, words) => {
  expect(kindWords(aCircuit(changes))).toBe(words);
});

test.each<[circuit: Partial<Circuit>, words: string]>([
  [
    {},
    '3 rounds of 5 exercises, 15:09. Rest: 20 s between exercises, 60 s between rounds.',
  ],
  [
    { rounds: 1 },
    '1 round of 5 exercises, 4:23. Rest: 20 s between exercises.',
  ],
  [{ rounds: 1, stations: [aHold()] }, '1 round of 1 exercise, 0:30.'],
  [
    { rounds: 2, restSeconds: 0, stations: [aHold(), aHold('gb')] },
    '2 rounds of 2 exercises, 3:00. Rest: none between exercises, 60 s between rounds.',
  ],
])('the amount of %o', (changes, words) => {
  expect(amountWords(aCircuit(changes))).toBe(words);
});

describe('how an exercise is done', () => {
  test.each<[what: string, station: Station, lines: readonly string[]]>([
    ['as its guide shows it', aHold(), []],
    ['at a tempo', someReps(), ['Seconds a rep: 3 down, 1 still, 1 up']],
    ['at a tempo of one phase', someReps('bw', 10, [1.5]), []],
    [
      'raised, by what the exercise can be raised on',
      aHold('pl', 15, { variant: 'raised' }),
      ['Hands on a wall or a step'],
    ],
    [
      'raised, where nothing is known of it',
      aHold('zzz', 15, { variant: 'raised' }),
      ['Raised version'],
    ],
    [
      'easier, in the words of its guide',
      aHold('pl', 15, { variant: 'easier' }),
      ['Easier version: Knees down.'],
    ],
    [
      'harder, with a rest of its own',
      aHold('pl', 15, { variant: 'harder', restSeconds: 45 }),
      ['Harder version: One foot up.', 'Then 45 s of rest'],
    ],
  ])('%s', (_what, station, lines) => {
    const circuit = aCircuit({ stations: [station, aHold('gb')] });
    expect(howLines(circuit, 0, theCatalogue, WAYS)).toEqual(lines);
  });

  test('marched, in a warm-up with a jump', () => {
    const circuit = aCircuit({
      mode: 'activation',
      stations: [someReps('as', 8, [1], { sides: 'alternating' })],
    });
    expect(howLines(circuit, 0, theCatalogue, undefined)).toContain(
      'March it: one foot stays down',
    );
  });

  test('an easier way is offered, but not of what is easier already or prescribed', () => {
    const words = (changes: Partial<Circuit>, station: Partial<Station> = {}) =>
      tooMuchWords(aCircuit(changes), aHold('pl', 30, station), WAYS);
    expect(words({})).toBe('Too much? Knees down.');
    expect(words({}, { variant: 'easier' })).toBe('');
    expect(words({ prescribed: true })).toBe('');
  });
});

test.each<[circuit: Partial<Circuit>, aim: string, expected: RegExp]>([
  [
    {},
    'Aim for 4 to 5 out of 10, and never go above 5.',
    /: 4½, within the aim/,
  ],
  [
    { rounds: 1 },
    'Aim for 4 to 5 out of 10, and never go above 5.',
    /: 3½, lighter than the aim/,
  ],
  [
    { level: 'returning', ceiling: 4 },
    'Aim for 3 out of 10, and never go above 4.',
    /: 4½, half a point above its ceiling/,
  ],
  [
    { level: 'beginner', rounds: 3 },
    'Aim for 3 to 4 out of 10, and never go above 5.',
    /: 4½, harder than the aim/,
  ],
  [
    { ceiling: 9 },
    'Aim for 4 to 5 out of 10, and never go above 5.',
    /: 4½, within the aim/,
  ],
])('the effort of %o', (changes, aim, expected) => {
  const circuit = aCircuit(changes);
  expect(limitsOfEffortWords(circuit)).toBe(`${aim} No set to failure.`);
  expect(expectedWords(circuit, theCatalogue)).toMatch(expected);
});

describe('when to stop', () => {
  test('names pain, the three signs and the limit, and counts from the circuit’s own', () => {
    const text = JSON.stringify(
      stopInstructions(aCircuit({ level: 'returning', ceiling: 4 })),
    );
    expect(text).toMatch(
      /sharp, in a joint or a bone, or changes how you move/,
    );
    expect(text).toMatch(/Stop everything, and do not run\./);
    expect(text).toMatch(/Clumsier than expected, even alone/);
    expect(text).toMatch(/The circuit is over\. Walk 5 minutes/);
    expect(text).toMatch(/Heavier than expected, or more breathless/);
    expect(text).toMatch(/Effort above 4/);
    expect(text).toMatch(/Up to 5: rests 15 s longer/);
    expect(text).toMatch(/7 or more: stop/);
  });

  test('speaks of no rounds where there is one, nor in a warm-up', () => {
    for (const changes of [
      { rounds: 1 },
      { rounds: 1, mode: 'activation', ceiling: 3 },
    ] as const)
      expect(JSON.stringify(stopInstructions(aCircuit(changes)))).not.toMatch(
        /round/,
      );
  });
});

describe('the safety lists', () => {
  test('are there word for word, each with where it leads', () => {
    const lines = notTodayInstructions();
    for (const { words, route } of NOT_TODAY) {
      const line = lines.find(({ when }) =>
        when.toLowerCase().split('; ').includes(words.toLowerCase()),
      );
      expect(line?.what, words).toBe(
        `${ROUTE_WORDS[route].title} ${ROUTE_WORDS[route].sentence}`,
      );
    }
    for (const { words } of ASK_FIRST)
      expect(askFirstInstruction().when.toLowerCase()).toContain(
        words.toLowerCase(),
      );
  });

  test('begin with the most urgent', () => {
    expect(notTodayInstructions()[0]?.what).toMatch(/^Call 999 now\./);
  });
});

test('the reference stations are known to the catalogue that these tests use', () => {
  for (const { code } of REFERENCE_STATIONS)
    expect(theCatalogue.has(code)).toBe(true);
});
