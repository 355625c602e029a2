import { doseWords } from '#copy/circuit/stations.ts';
import { describe, expect, test } from 'vitest';
import { DEFAULT_ANSWERS, type Answers } from '#core/planning/answers.ts';
import { circuitSeconds, type Circuit } from '#core/circuit/circuit.ts';
import { clockface } from '#copy/shared/clockface.ts';
import { expectedEffort } from '#core/circuit/effort/effort.ts';
import { composeCircuit } from '#core/planning/compose.ts';
import type { Gate } from '#core/planning/gates.ts';
import { pointsOfPlaced } from '#core/planning/composing/fatiguePoints.ts';
import { stationSeconds } from '#core/circuit/station.ts';
import type { Suggestion } from '#core/planning/suggestion.ts';
import {
  FOCUSES,
  HOME_KIT,
  LEVELS,
  type HomeKit,
  type Level,
} from '#core/vocabulary.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

function suggested(
  changes: Partial<Answers> = {},
  overrides: readonly Gate[] = [],
): Suggestion {
  return composeCircuit({ ...DEFAULT_ANSWERS, ...changes }, theCatalogue, {
    overrides,
  });
}

function circuitFor(
  changes: Partial<Answers> = {},
  over: readonly Gate[] = [],
) {
  const suggestion = suggested(changes, over);
  if (suggestion.kind !== 'circuit') throw new Error(suggestion.kind);
  return suggestion;
}

/** A circuit in a line, as the tables of the domain write it. */
function inShort(
  changes: Partial<Answers> = {},
  over: readonly Gate[] = [],
): string {
  const { circuit } = circuitFor(changes, over);
  return `${circuit.stations.length} ex x ${circuit.rounds} = ${clockface(circuitSeconds(circuit))}`;
}

describe('the table of minutes and levels', () => {
  const LEVELS_IN_ORDER: readonly Level[] = [
    'beginner',
    'returning',
    'regular',
    'advanced',
  ];
  const TABLE: readonly (readonly [number, string, string, string, string])[] =
    [
      [
        5,
        '5 ex x 1 = 4:05 (11 pts)',
        '4 ex x 1 = 2:54 (7 pts)',
        '5 ex x 1 = 4:23 (15 pts)',
        '5 ex x 1 = 4:57 (18 pts)',
      ],
      [
        6,
        '3 ex x 2 = 5:40 (13 pts)',
        '3 ex x 2 = 5:30 (10 pts)',
        '6 ex x 1 = 5:50 (22 pts)',
        '5 ex x 1 = 4:57 (18 pts)',
      ],
      [
        8,
        '4 ex x 2 = 7:34 (19 pts)',
        '4 ex x 2 = 7:18 (13 pts)',
        '4 ex x 2 = 8:06 (27 pts)',
        '6 ex x 1 = 6:40 (26 pts)',
      ],
      [
        10,
        '5 ex x 2 = 9:10 (21 pts)',
        '4 ex x 2 = 7:18 (13 pts)',
        '5 ex x 2 = 9:46 (31 pts)',
        '4 ex x 2 = 9:02 (32 pts)',
      ],
      [
        12,
        '5 ex x 2 = 9:10 (21 pts)',
        '4 ex x 2 = 7:18 (13 pts)',
        '5 ex x 2 = 9:46 (31 pts)',
        '5 ex x 2 = 10:54 (36 pts)',
      ],
      [
        15,
        '5 ex x 2 = 9:10 (21 pts)',
        '4 ex x 2 = 7:18 (13 pts)',
        '5 ex x 3 = 15:09 (46 pts)',
        '5 ex x 3 = 15:09 (46 pts)',
      ],
      [
        18,
        '5 ex x 2 = 9:10 (21 pts)',
        '4 ex x 2 = 7:18 (13 pts)',
        '5 ex x 3 = 15:09 (46 pts)',
        '5 ex x 3 = 16:51 (54 pts)',
      ],
      [
        20,
        '5 ex x 2 = 9:10 (21 pts)',
        '4 ex x 2 = 7:18 (13 pts)',
        '5 ex x 3 = 15:09 (46 pts)',
        '5 ex x 3 = 16:51 (54 pts)',
      ],
    ];

  test.each(
    TABLE.flatMap(([minutes, ...cells]) =>
      cells.map((cell, index) => ({
        minutes,
        level: LEVELS_IN_ORDER[index] ?? 'regular',
        cell,
      })),
    ),
  )('gives $level $cell in $minutes minutes', ({ minutes, level, cell }) => {
    const [, words, points] = /^(.*) \((\d+) pts\)$/.exec(cell) ?? [];
    const suggestion = circuitFor({ minutes, level });
    expect(inShort({ minutes, level })).toBe(words);
    expect(
      Math.abs(pointsOfPlaced(suggestion) - Number(points)),
    ).toBeLessThanOrEqual(0.5);
  });
});

function codesOf(suggestion: Suggestion): readonly string[] {
  return 'circuit' in suggestion
    ? suggestion.circuit.stations.map(({ code }) => code)
    : [];
}

const REFERENCE = ['gb', 'sq', 'pl', 'bw', 'cr'];

describe('the test vectors', () => {
  test('regular, 15 minutes, two weeks on, easy run: the reference session', () => {
    expect(inShort()).toBe('5 ex x 3 = 15:09');
    expect(codesOf(suggested())).toEqual(REFERENCE);
    expect(circuitFor().circuit).toMatchObject({
      restSeconds: 20,
      roundRestSeconds: 60,
      ceiling: 5,
    });
  });

  test('in a high-volume phase: activation', () => {
    expect(suggested({ daysSince: 20, phase: 'high-volume' })).toMatchObject({
      kind: 'activation',
      allowance: { gate: 'high-volume' },
    });
  });

  test('eight days on: activation, because it is too soon', () => {
    expect(suggested({ daysSince: 8 })).toMatchObject({
      kind: 'activation',
      allowance: { gate: 'too-soon' },
    });
  });

  test('twelve days on: one round fewer, with a notice', () => {
    expect(inShort({ daysSince: 12 })).toBe('5 ex x 2 = 9:46');
    expect(circuitFor({ daysSince: 12 }).allowance.modifiers).toEqual([
      'early',
    ]);
  });

  test('soreness 3: two rounds and nothing heavy', () => {
    const { places } = circuitFor({ soreness: 3 });
    expect(inShort({ soreness: 3 })).toBe('5 ex x 2 = 9:46');
    expect(places.every(({ exercise }) => exercise.rank < 4)).toBe(true);
  });

  test('soreness 5: activation that spares the sore muscle', () => {
    const suggestion = suggested({ soreness: 5, soreAt: ['calves'] });
    expect(suggestion).toMatchObject({
      kind: 'activation',
      allowance: { gate: 'sore' },
    });
    expect(codesOf(suggestion)).not.toContain('ch');
    expect(codesOf(suggestion).length).toBeGreaterThan(2);
  });

  test.each(LEVELS)('soreness 8 at level %s: nothing', (level) => {
    expect(suggested({ level, soreness: 8 })).toMatchObject({
      kind: 'none',
      allowance: { gate: 'too-sore' },
    });
  });

  test('advanced, 20 minutes, a race in two days: activation', () => {
    expect(
      suggested({
        level: 'advanced',
        minutes: 20,
        daysSince: 15,
        raceNear: true,
      }),
    ).toMatchObject({
      kind: 'activation',
      allowance: { gate: 'key-run-near' },
    });
  });

  test.each([
    ['a key session in two days', { keySessionNear: true }, 'key-run-near'],
    ['heavy legs in the gym tomorrow', { gymNear: true }, 'gym-near'],
  ] as const)('%s: activation', (_, changes, gate) => {
    expect(suggested(changes)).toMatchObject({
      kind: 'activation',
      allowance: { gate },
    });
  });

  test('intervals today: activation', () => {
    expect(
      suggested({ minutes: 10, daysSince: 30, run: 'hard' }),
    ).toMatchObject({
      kind: 'activation',
      allowance: { gate: 'hard-run' },
    });
  });

  test.each<[Level, string]>([
    ['beginner', '5 ex x 1 = 3:40'],
    ['regular', '5 ex x 1 = 4:27'],
    ['advanced', '5 ex x 1 = 4:27'],
  ])('%s, never done one: one round, whatever the minutes', (level, first) => {
    for (const minutes of [8, 10, 15, 20])
      expect(inShort({ level, minutes, daysSince: null })).toBe(first);
    expect(circuitFor({ level, daysSince: null }).plan.roundsTakenBy).toEqual([
      'first',
    ]);
  });

  test('returning, never done one: one round of four', () => {
    const { circuit } = circuitFor({ level: 'returning', daysSince: null });
    expect([circuit.rounds, circuit.stations.length]).toEqual([1, 4]);
    expect(circuit).toMatchObject({ restSeconds: 30, ceiling: 4 });
  });

  test('starting again after six weeks: a round fewer, a fifth off, the longest rests', () => {
    const { circuit, plan } = circuitFor({ daysSince: 43 });
    expect(plan).toMatchObject({ roundsTakenBy: ['restart'], share: 0.8 });
    expect(circuit).toMatchObject({
      rounds: 2,
      restSeconds: 30,
      roundRestSeconds: 90,
    });
  });

  test('a beginner of ten minutes who has never done one: the small doses', () => {
    const answers = {
      level: 'beginner',
      minutes: 10,
      daysSince: null,
    } as const;
    const { circuit } = circuitFor(answers);
    expect(circuit).toMatchObject({ restSeconds: 30 });
    expect(circuit.stations.map(doseWords)).toEqual([
      '16 s',
      '6 reps',
      '16 s',
      '5 steps each way',
      '5 each side',
    ]);
  });

  test('returning, 8 minutes, three weeks on: four exercises twice, ceiling 4', () => {
    const answers = { level: 'returning', minutes: 8, daysSince: 21 } as const;
    expect(inShort(answers)).toBe('4 ex x 2 = 7:18');
    expect(circuitFor(answers).circuit.ceiling).toBe(4);
  });

  test('a beginner with 20 minutes gets 9:10 of circuit, and the rest of the time as a lead-in', () => {
    const answers = { level: 'beginner', minutes: 20 } as const;
    expect(inShort(answers)).toBe('5 ex x 2 = 9:10');
  });

  test('after a last time at 6.5: two rounds with longer rests', () => {
    const last = { rpe: 6.5, rough: false };
    expect(inShort({ last })).toBe('5 ex x 2 = 11:06');
    expect(circuitFor({ last }).circuit).toMatchObject({
      restSeconds: 30,
      roundRestSeconds: 60,
    });
  });

  test('after a last time at 2: one step of the ladder, and nothing else', () => {
    const last = { rpe: 2, rough: false, soreAfter: 1 };
    const { circuit, plan } = circuitFor({ last });
    const { circuit: before } = circuitFor();
    const other = circuit.stations.filter(
      (station, index) => station.code !== before.stations[index]?.code,
    );
    expect(plan.stepUp).toBe('variant');
    expect(other).toHaveLength(1);
    expect({ ...circuit, stations: [], title: '' }).toEqual({
      ...before,
      stations: [],
      title: '',
    });
  });
});

describe('a round off', () => {
  const TIRED: readonly (readonly [string, Partial<Answers>])[] = [
    ['soreness 3', { soreness: 3 }],
    ['twelve days', { daysSince: 12 }],
    ['a bad night', { worn: true }],
    ['a long run', { run: 'long', easyCircuits: 2 }],
  ];

  test.each(
    TIRED.flatMap(([name, changes]) =>
      LEVELS.flatMap((level) =>
        [5, 6, 8, 10, 12, 15, 18, 20].map((minutes) => ({
          name,
          answers: { ...changes, level, minutes },
        })),
      ),
    ),
  )(
    'for $name is a round off what there would have been: $answers.level, $answers.minutes minutes',
    ({ answers }) => {
      const { level, minutes } = answers;
      const fresh = circuitFor({ level, minutes }).circuit;
      const { circuit, usualRounds } = circuitFor(answers);
      expect(usualRounds).toBe(fresh.rounds);
      expect(circuit.rounds).toBe(Math.max(1, fresh.rounds - 1));
      expect(workIn(circuit)).toBeLessThanOrEqual(workIn(fresh));
      if (fresh.rounds > 1) expect(workIn(circuit)).toBeLessThan(workIn(fresh));
    },
  );

  test('is said of what took it, and of nothing where there is but one', () => {
    expect(
      circuitFor({ daysSince: 12, minutes: 8 }).plan.roundsTakenBy,
    ).toEqual(['early']);
    expect(
      circuitFor({ daysSince: 12, minutes: 5 }).plan.roundsTakenBy,
    ).toEqual([]);
  });

  test('becomes ten seconds more of rest after a bad night, where there is but one', () => {
    expect(circuitFor({ minutes: 5 }).circuit.restSeconds).toBe(20);
    expect(circuitFor({ minutes: 5, worn: true }).circuit).toMatchObject({
      rounds: 1,
      restSeconds: 30,
    });
    expect(circuitFor({ minutes: 15, worn: true }).circuit.restSeconds).toBe(
      20,
    );
  });
});

function workIn({ rounds, stations }: Circuit): number {
  return rounds * stations.reduce((sum, one) => sum + stationSeconds(one), 0);
}

describe('without a band', () => {
  test(' a band the clamshell has its turn', () => {
    const answers = { kit: ['mat', 'wall'] } as const;
    expect(codesOf(suggested(answers))).toContain('cs');
  });
});

describe('a focus', () => {
  test.each<[Answers['focus'], Level, number, readonly string[]]>([
    ['core', 'regular', 15, ['gb', 'sq', 'pl', 'cr', 'sp']],
    ['calves', 'regular', 15, ['gb', 'ch', 'sq', 'pl', 'cr']],
    ['glutes', 'regular', 15, ['mb', 'rl', 'pl', 'cw', 'cr']],
    ['hamstrings', 'regular', 15, ['rd', 'sq', 'pl', 'bw', 'cr']],
    ['core', 'beginner', 6, ['gb', 'sq', 'pl', 'cr', 'sp']],
  ])('on %s is kept to: %s, %d minutes', (focus, level, minutes, codes) => {
    expect(codesOf(suggested({ focus, level, minutes }))).toEqual(codes);
  });

  test('takes no exercise away where there is no room for it', () => {
    const answers = { level: 'advanced', minutes: 5 } as const;
    expect(inShort({ ...answers, focus: 'core' })).toBe(inShort(answers));
  });
});

describe('with little at hand', () => {
  test.each<[Level, readonly string[]]>([
    ['beginner', ['hh', 'sq', 'kl', 'tc']],
    ['returning', ['hh', 'sq', 'kl', 'tc']],
    ['regular', ['hh', 'sq', 'kl', 'tc']],
    // Where there is room for a fifth, the reverse lunge.
    ['advanced', ['hh', 'sq', 'kl', 'rl', 'tc']],
  ])(
    'nothing at all, not even a wall, gives %s what a physio would sign',
    (level, codes) => {
      expect(codesOf(suggested({ level, kit: [] }))).toEqual(codes);
    },
  );

  test('a shorter line-up of the same size is found before it is said that nothing fits', () => {
    const tight = {
      level: 'advanced',
      minutes: 5,
      kit: [],
      last: { rpe: 4, rough: false, restSeconds: 55 },
    } as const;
    expect(suggested(tight).kind).toBe('circuit');
  });
});

describe('an activation', () => {
  test('is the default set in 3:12 for beginners, and 3:43 with the A-march from regular up', () => {
    const seconds = (level: Level) => {
      const suggestion = suggested({ level, run: 'hard' });
      return suggestion.kind === 'activation'
        ? clockface(circuitSeconds(suggestion.circuit))
        : suggestion.kind;
    };
    expect(codesOf(suggested({ level: 'beginner', run: 'hard' }))).toEqual([
      'ls',
      'rd',
      'lt',
      'cw',
      'ch',
    ]);
    expect(codesOf(suggested({ run: 'hard' }))).toEqual([
      'ls',
      'rd',
      'lt',
      'cw',
      'ch',
      'as',
    ]);
    expect(LEVELS.map(seconds)).toEqual(['3:12', '3:12', '3:43', '3:43']);
  });

  test('is done at its own doses, and never above effort 3', () => {
    const suggestion = suggested({ run: 'hard' });
    if (suggestion.kind !== 'activation') throw new Error(suggestion.kind);
    const { circuit } = suggestion;
    expect(circuit.stations.map(doseWords)).toEqual([
      '8 each side',
      '4 each side',
      '3 each side, in turn',
      '5 steps each way',
      '20 s',
      '8 each side, in turn',
    ]);
    expect(circuit).toMatchObject({ rounds: 1, restSeconds: 15, ceiling: 3 });
  });
});

describe('over all levels, minutes, kit and leanings', () => {
  const KITS = HOME_KIT.reduce<readonly (readonly HomeKit[])[]>(
    (kits, thing) => [...kits, ...kits.map((kit) => [...kit, thing])],
    [[]],
  );
  const MINUTES_ASKED = Array.from({ length: 16 }, (_, more) => 5 + more);
  const EXPECTED: readonly (readonly [Level, number, number])[] = [
    ['beginner', 1.5, 3.5],
    ['returning', 1.5, 3],
    ['regular', 2.5, 5],
    ['advanced', 3, 5],
  ];

  test.each(EXPECTED)('%s gets a circuit of %d to %d', (level, least, most) => {
    const efforts = MINUTES_ASKED.flatMap((minutes) =>
      KITS.flatMap((kit) =>
        FOCUSES.map((focus) =>
          expectedEffort(
            circuitFor({ level, minutes, kit, focus }).circuit,
            theCatalogue,
          ),
        ),
      ),
    );
    expect(efforts).toHaveLength(1536);
    expect([Math.min(...efforts), Math.max(...efforts)]).toEqual([
      expect.toSatisfy((one: number) => one >= least),
      most,
    ]);
  });
});
