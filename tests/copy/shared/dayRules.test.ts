import { describe, expect, test } from 'vitest';
import { DEFAULT_ANSWERS, type Answers } from '#core/planning/answers.ts';
import { gatesOf, type Gate, type Modifier } from '#core/planning/gates.ts';
import { GATE_RULES, MODIFIER_RULES } from '#copy/shared/dayRules.ts';

/** What a day with these answers is told, in the table's words. */
function ruleOn(changes: Partial<Answers>): readonly string[] {
  const allowance = gatesOf({ ...DEFAULT_ANSWERS, ...changes });
  return allowance.allows === 'circuit'
    ? allowance.modifiers.map((one) => MODIFIER_RULES[one][0])
    : [GATE_RULES[allowance.gate][0]];
}

describe('the numbers of the table are those that the builder goes by', () => {
  test.each<
    [gate: Gate, number: string, last: Partial<Answers>, next: Partial<Answers>]
  >([
    ['too-sore', '7 to 10', { soreness: 7 }, { soreness: 6 }],
    ['sore', '4 to 6', { soreness: 4 }, { soreness: 3 }],
    ['too-soon', 'Fewer than 10 days', { daysSince: 9 }, { daysSince: 10 }],
    [
      'long-run',
      'two circuits',
      { run: 'long', easyCircuits: 1 },
      { run: 'long', easyCircuits: 2 },
    ],
    [
      'overdone',
      'Fewer than 21 days',
      { overdone: true, daysSince: 20 },
      { overdone: true, daysSince: 21 },
    ],
  ])('%s: %s', (gate, number, last, next) => {
    expect(GATE_RULES[gate][0]).toContain(number);
    expect(ruleOn(last)).toEqual([GATE_RULES[gate][0]]);
    expect(ruleOn(next)).not.toContain(GATE_RULES[gate][0]);
  });

  test.each<
    [
      modifier: Modifier,
      number: string,
      within: readonly Partial<Answers>[],
      beyond: readonly Partial<Answers>[],
    ]
  >([
    [
      'a-little-sore',
      '2 or 3',
      [{ soreness: 2 }, { soreness: 3 }],
      [{ soreness: 1 }, { soreness: 4 }],
    ],
    [
      'early',
      '10 to 13 days',
      [{ daysSince: 10 }, { daysSince: 13 }],
      [{ daysSince: 9 }, { daysSince: 14 }],
    ],
    ['restart', 'More than 42 days', [{ daysSince: 43 }], [{ daysSince: 42 }]],
    ['first', 'First', [{ daysSince: null }], [{ daysSince: 14 }]],
  ])('%s: %s', (modifier, number, within, beyond) => {
    const [when] = MODIFIER_RULES[modifier];
    expect(when).toContain(number);
    for (const day of within) expect(ruleOn(day)).toEqual([when]);
    for (const day of beyond) expect(ruleOn(day)).not.toContain(when);
  });
});
