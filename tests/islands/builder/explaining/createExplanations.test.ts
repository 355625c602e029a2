import { describe, expect, test } from 'vitest';
import type { Answers } from '#core/planning/answers.ts';
import { withRounds } from '#core/circuit/editing/edits.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { TARGETS } from '#core/vocabulary.ts';
import { costWords } from '#copy/builder/explanations.ts';
import * as builderWords from '#copy/builder/builderWords.ts';
import { GATE_WORDS } from '#copy/builder/gates.ts';
import { openBuilder } from '#builders/aBuilder.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

const FOREIGN = writeLink(aCircuit({ title: 'A friend’s', rounds: 1 }));

describe('the explanations', () => {
  test('say why an exercise is in the circuit', () => {
    const { explanations } = openBuilder();
    expect(explanations.reasonFor('sq')).toEqual({
      sentence: 'Front of the thigh, second in the article’s order.',
      tags: ['article'],
    });
    expect(explanations.notesFor('sq')).toEqual([]);
    expect(explanations.reasonFor('zz')).toBeUndefined();
  });

  test('say which exercise stands in for another, and why', () => {
    const { explanations } = openBuilder('', {
      kit: ['mat', 'wall', 'step'],
      minutes: 12,
    });
    expect(explanations.costs()).toEqual([
      {
        sentence: 'No mini-band: clamshell instead of lateral band walk.',
        tags: ['judgement'],
      },
    ]);
    expect(explanations.reasonFor('cs')?.tags).toEqual([
      'article',
      'judgement',
    ]);
    expect(explanations.notesFor('cs')).toEqual([
      'For lateral band walk: no mini-band',
    ]);
  });

  test('say that a focus could not be met', () => {
    const { explanations } = openBuilder('', {
      focus: 'core',
      level: 'returning',
    });
    expect(explanations.costs()).toEqual([
      {
        sentence:
          'A focus on core: no room for it with your level, kit and time.',
        tags: ['judgement'],
      },
    ]);
  });

  test('name a missing step once for a focus on knees', () => {
    const { explanations } = openBuilder('', { focus: 'knees' });
    expect(explanations.costs().map(({ sentence }) => sentence)).toEqual([
      'No step: bodyweight squat instead of step-up.',
    ]);
  });

  test('do not call an exercise the article’s choice that only fills a gap', () => {
    const { builder, explanations } = openBuilder('', {
      kit: [],
      leaveOut: ['hh', 'rd'],
    });
    const first = builder.circuit()?.stations[0]?.code ?? '';
    expect(first).toBe('tc');
    expect(explanations.reasonFor(first)?.sentence).toMatch(
      /^Nothing else is left for this place\./,
    );
    expect(explanations.reasonFor(first)?.tags).toEqual(['judgement']);
  });

  test('say why nothing can be composed', () => {
    const { builder, explanations } = openBuilder('', {
      leaveOut: [...theCatalogue.keys()],
    });
    expect(builder.suggestion().kind).toBe('empty');
    expect(explanations.empty()).toEqual([
      'No circuit for these answers',
      `Too few exercises are left for a round of three. The reason: ${theCatalogue.size} exercises left out.`,
    ]);
  });

  test.each<[string, readonly string[], string | undefined]>([
    [
      'one drill',
      ['rd'],
      'Only one drill is left today. Walk for five minutes first, then do it.',
    ],
    [
      'two',
      ['rd', 'lt'],
      'Only two drills are left today. Walk for five minutes first, then do them.',
    ],
    ['three', ['rd', 'lt', 'cw'], undefined],
  ])('say how to warm up with %s', (_, left, words) => {
    const leaveOut = [...theCatalogue.keys()].filter(
      (code) => !left.includes(code),
    );
    const { explanations } = openBuilder('', { daysSince: 3, leaveOut });
    expect(explanations.fewDrills()?.join('. ')).toBe(words);
    expect(
      explanations.notices().filter((one) => one.startsWith('Only ')),
    ).toEqual(words === undefined ? [] : [words]);
  });

  test('say that every drill works something sore, and offer no override', () => {
    const { explanations } = openBuilder('', {
      soreness: 5,
      soreAt: [...TARGETS],
    });
    expect(explanations.empty()?.[1]).toMatch(
      /^Every drill works something that is sore/,
    );
    expect(explanations.canOverride('sore')).toBe(false);
  });

  test('do not claim to spare sore legs whose sore place is not known', () => {
    const vague = openBuilder('', { soreness: 5 });
    expect(vague.explanations.gateWords('sore')[1]).toMatch(/^Tell us where/);
    expect(vague.explanations.canOverride('sore')).toBe(true);
    const told = openBuilder('', { soreness: 5, soreAt: ['calves'] });
    expect(told.explanations.gateWords('sore')[1]).toMatch(
      /leave the sore place alone/,
    );
  });

  test('say how much smaller the circuit is, and what makes it smaller', () => {
    const { explanations } = openBuilder('', { daysSince: 12 });
    expect(explanations.roundsWords()).toBe('2 rounds today, not 3');
    expect(explanations.reductions()[0]?.sentence).toMatch(
      /so one round comes off.* The next is due on/,
    );
    const short = openBuilder('', { daysSince: 12, minutes: 5 }).explanations;
    expect(short.roundsWords()).toBe('1 round today');
    expect(short.reductions()[0]?.sentence).toMatch(/There is only one round/);
    expect(short.reductions()[0]?.tags).toEqual(['article', 'judgement']);
  });

  test('tell those coming back from an injury to ask their physio', () => {
    expect(
      openBuilder('', { level: 'returning' }).explanations.returning()?.[0],
    ).toBe('Only with your physio’s agreement');
    expect(openBuilder().explanations.returning()).toBeNull();
  });

  test('advise against a circuit on a day that allows none, until that gate is overridden', () => {
    const { builder, explanations } = openBuilder(FOREIGN, { daysSince: 8 });
    expect(explanations.advice()).toContainEqual({
      sentence: 'Today is a day for a warm-up, and this is a circuit.',
      tags: ['article', 'judgement'],
    });
    builder.override();
    expect(explanations.advice()).toEqual([]);
  });

  test('name constraints together that only matter together', () => {
    const words = costWords(
      {
        constraints: [
          { kind: 'today', modifier: 'early' },
          { kind: 'today', modifier: 'worn' },
        ],
        exchanges: [],
        rounds: 1,
        seconds: 60,
      },
      { catalogue: theCatalogue },
    );
    expect(words).toBe(
      'An early circuit and a bad night together: 1 round fewer.',
    );
  });

  test('name the rules that an edit breaks', () => {
    const { builder, explanations } = openBuilder();
    builder.edit((circuit) => withRounds(circuit, 4));
    expect(explanations.advice().map(({ sentence }) => sentence)).toEqual([
      'It takes more than 15 minutes, which is the limit.',
      'Rounds: 3 at most today.',
      'In all, it is more than a circuit at your level should be.',
    ]);
    builder.edit((circuit) => withRounds(circuit, 2));
    expect(explanations.advice()).toEqual([]);
  });

  test.each<[string, Partial<Answers>, RegExp | null]>([
    [
      'the level',
      { level: 'beginner', minutes: 20 },
      /^That is the most for your level\. Use the other 10 minutes to walk and loosen up/,
    ],
    [
      'a first one',
      { minutes: 20, daysSince: null },
      /^A first circuit is one round/,
    ],
    [
      'the day',
      { minutes: 15, worn: true, soreness: 2 },
      /because of sore legs and a bad night/,
    ],
    [
      'a focus',
      { minutes: 15, focus: 'core' },
      /^A focus on core: nothing longer fits/,
    ],
    [
      'the minutes',
      { level: 'returning', minutes: 5 },
      /^The next longer one takes more/,
    ],
    ['nothing, where it is hardly shorter', { minutes: 15 }, null],
  ])('say why a circuit is short: %s', (_, answers, sentence) => {
    const { explanations } = openBuilder('', answers);
    const short = explanations.shortness()?.sentence ?? null;
    if (sentence === null) expect(short).toBeNull();
    else expect(short).toMatch(sentence);
  });
});

test('no sentence of the builder is empty or has a missing part', () => {
  const sentences = JSON.stringify([GATE_WORDS, { ...builderWords }]);
  expect(sentences).not.toMatch(/undefined|\{\}|: ""[,}](?!.*links)/);
  for (const [title, sentence] of Object.values(GATE_WORDS)) {
    expect(title.length).toBeGreaterThan(5);
    expect(sentence).toMatch(/[.]$/);
  }
});
