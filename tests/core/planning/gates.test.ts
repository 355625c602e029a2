import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_ANSWERS, type Answers } from '#core/planning/answers.ts';
import {
  daysToWait,
  GATES,
  gatesOf,
  HARD_GATES,
  isHard,
  MODIFIERS,
  type Gate,
  type Modifier,
} from '#core/planning/gates.ts';
import { RULE_TAGS } from '#core/planning/ruleTags.ts';
import { anyAnswers } from '#builders/anyAnswers.ts';

function allowedOn(changes: Partial<Answers>, over: readonly Gate[] = []) {
  return gatesOf({ ...DEFAULT_ANSWERS, ...changes }, over);
}

function gateOn(changes: Partial<Answers>): Gate | 'circuit' {
  const allowance = allowedOn(changes);
  return allowance.allows === 'circuit' ? 'circuit' : allowance.gate;
}

function modifiersOn(changes: Partial<Answers>, over: readonly Gate[] = []) {
  const allowance = allowedOn(changes, over);
  return allowance.allows === 'circuit' ? allowance.modifiers : allowance.gate;
}

const AT_7 = { rpe: 7, rough: false };

describe('the rules that take a circuit away', () => {
  test.each<[string, Partial<Answers>, Gate | 'circuit']>([
    ['nothing wrong', {}, 'circuit'],
    ['a red flag', { redFlag: true }, 'red-flag'],
    ['no clearance', { notCleared: true }, 'not-cleared'],
    ['soreness 7', { soreness: 7 }, 'too-sore'],
    ['soreness 6', { soreness: 6 }, 'sore'],
    ['soreness 4', { soreness: 4 }, 'sore'],
    ['soreness 3', { soreness: 3 }, 'circuit'],
    ['a race in the next 3 days', { raceNear: true }, 'key-run-near'],
    ['a key session in the next 2', { keySessionNear: true }, 'key-run-near'],
    ['leg work in the gym yesterday', { gymNear: true }, 'gym-near'],
    ['intervals today', { run: 'hard' }, 'hard-run'],
    ['a race today', { run: 'race' }, 'hard-run'],
    ['high-volume weeks', { phase: 'high-volume' }, 'high-volume'],
    ['race week', { phase: 'taper' }, 'taper'],
    ['nine days', { daysSince: 9 }, 'too-soon'],
    ['today already', { daysSince: 0 }, 'too-soon'],
    ['ten days', { daysSince: 10 }, 'circuit'],
    [
      'a long run, one easy circuit',
      { run: 'long', easyCircuits: 1 },
      'long-run',
    ],
    [
      'a long run, two easy circuits',
      { run: 'long', easyCircuits: 2 },
      'circuit',
    ],
    ['pain looked at three days ago', { painWait: 18 }, 'overdone'],
    ['two that were too hard', { overdone: true }, 'overdone'],
    ['the same, 20 days on', { overdone: true, daysSince: 20 }, 'overdone'],
    ['the same, 21 days on', { overdone: true, daysSince: 21 }, 'circuit'],
    ['the last at 7', { last: AT_7, daysSince: 20 }, 'overdone'],
    ['the same, 21 days on', { last: AT_7, daysSince: 21 }, 'circuit'],
    ['the last at 6.5', { last: { rpe: 6.5, rough: false } }, 'circuit'],
    [
      'the last at 6.5, and a sign',
      { last: { rpe: 6.5, rough: true } },
      'overdone',
    ],
    [
      'returning, the last at 6',
      { level: 'returning', last: { rpe: 6, rough: false } },
      'overdone',
    ],
  ])('%s', (_, changes, gate) => {
    expect(gateOn(changes)).toBe(gate);
  });

  // Each with a day that shuts it and, but for the last, no other before it.
  const SHUT: readonly (readonly [Gate, Partial<Answers>])[] = [
    ['red-flag', { redFlag: true }],
    ['not-cleared', { notCleared: true }],
    ['too-sore', { soreness: 7 }],
    ['sore', { soreness: 5 }],
    ['key-run-near', { raceNear: true }],
    ['gym-near', { gymNear: true }],
    ['hard-run', { run: 'hard' }],
    ['high-volume', { phase: 'high-volume' }],
    ['taper', { phase: 'taper' }],
    ['too-soon', { daysSince: 3 }],
    ['long-run', { run: 'long' }],
    ['overdone', { overdone: true }],
  ];

  test.each(
    SHUT.flatMap(([first, one], at) =>
      SHUT.slice(at + 1)
        .filter(
          ([, other]) => !Object.keys(other).some((field) => field in one),
        )
        .map(([second, other]) => ({
          first,
          second,
          day: { ...other, ...one },
        })),
    ),
  )('$first decides before $second', ({ first, day }) => {
    expect(gateOn(day)).toBe(first);
  });

  test('stand in the order of the table', () => {
    expect(GATES.slice(0, -1)).toEqual(SHUT.map(([gate]) => gate));
  });

  test('soft ones can be overridden, and the next one decides', () => {
    const day = { soreness: 5, run: 'hard' } as const;
    expect(allowedOn(day, ['sore'])).toEqual({
      allows: 'activation',
      gate: 'hard-run',
    });
    expect(allowedOn(day, ['sore', 'hard-run'])).toMatchObject({
      allows: 'circuit',
      overridden: ['sore', 'hard-run'],
    });
  });

  test('hard ones leave nothing, overridden or not', () => {
    expect(GATES.filter(isHard)).toEqual(HARD_GATES);
    for (const [gate, day] of SHUT.filter(([gate]) => isHard(gate)))
      expect(allowedOn(day, [...GATES])).toEqual({ allows: 'none', gate });
  });
});

describe('what makes a circuit smaller', () => {
  test.each<[string, Partial<Answers>, readonly Modifier[], Gate[]?]>([
    ['nothing', {}, []],
    ['soreness 1', { soreness: 1 }, []],
    ['soreness 2', { soreness: 2 }, ['a-little-sore']],
    ['ten days', { daysSince: 10 }, ['early']],
    ['thirteen days', { daysSince: 13 }, ['early']],
    ['fourteen days', { daysSince: 14 }, []],
    ['42 days', { daysSince: 42 }, []],
    ['43 days', { daysSince: 43 }, ['restart']],
    ['never', { daysSince: null }, ['first']],
    ['a long run', { run: 'long', easyCircuits: 2 }, ['long-run']],
    ['a bad night', { worn: true }, ['worn']],
    ['two at once', { worn: true, soreness: 2 }, ['a-little-sore', 'worn']],
    ['sore, overridden', { soreness: 5 }, ['a-little-sore'], ['sore']],
    ['too soon, overridden', { daysSince: 4 }, ['early'], ['too-soon']],
    ['long, overridden', { run: 'long' }, ['long-run'], ['long-run']],
    [
      'high volume, overridden',
      { phase: 'high-volume' },
      ['high-volume'],
      ['high-volume'],
    ],
    ['taper, overridden', { phase: 'taper' }, ['overridden'], ['taper']],
    ['hard run, overridden', { run: 'hard' }, ['overridden'], ['hard-run']],
    ['overdone, overridden', { overdone: true }, ['overridden'], ['overdone']],
  ])('%s', (_, changes, modifiers, over = []) => {
    expect(modifiersOn(changes, over)).toEqual(modifiers);
  });

  test('takes the circuit away from three at once, unless that is overridden', () => {
    const three = { soreness: 2, worn: true, daysSince: 12 };
    expect(modifiersOn(three)).toBe('too-many-reasons');
    expect(modifiersOn(three, ['too-many-reasons'])).toEqual([
      'a-little-sore',
      'early',
      'worn',
    ]);
  });
});

describe('the wait', () => {
  test('is two weeks, and three after what was too hard', () => {
    expect(daysToWait(DEFAULT_ANSWERS)).toBe(14);
    expect(daysToWait({ ...DEFAULT_ANSWERS, overdone: true })).toBe(21);
    expect(daysToWait({ ...DEFAULT_ANSWERS, last: AT_7 })).toBe(21);
  });
});

test('every rule says who stands behind it', () => {
  for (const rule of [...GATES, ...MODIFIERS])
    expect(RULE_TAGS[rule].length).toBeGreaterThan(0);
  expect(RULE_TAGS['high-volume']).toEqual(['article', 'judgement']);
  expect(RULE_TAGS.worn).toEqual(['judgement']);
  expect(RULE_TAGS.first).toEqual(['judgement']);
});

test('no override of a gate ever allows less', () => {
  const RANK = { none: 0, activation: 1, circuit: 2 } as const;
  fc.assert(
    fc.property(
      anyAnswers,
      fc.subarray([...GATES]),
      fc.constantFrom(...GATES),
      (answers, over, gate) => {
        const before = gatesOf(answers, over);
        const after = gatesOf(answers, [...over, gate]);
        const isStill = after.allows === 'activation' && after.gate;
        // Stepping over one reason more can bring up another: too many at once.
        if (isStill === 'too-many-reasons') return;
        expect(RANK[after.allows]).toBeGreaterThanOrEqual(RANK[before.allows]);
      },
    ),
  );
});
