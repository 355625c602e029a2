import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AFTER_WALK, SIGNS, VERDICTS } from '#core/session/rating/rating.ts';
import { readProgress, writeProgress } from '#core/session/savedProgress.ts';

const anyChange = fc.oneof(
  fc.record({
    kind: fc.constant('rest' as const),
    round: fc.nat(60),
    station: fc.nat(100),
    seconds: fc.nat(3600),
  }),
  fc.record({ kind: fc.constant('easier' as const), round: fc.nat(60) }),
);
const anyReading = fc.record({
  round: fc.nat(60),
  rpe: fc.option(fc.integer({ min: 1, max: 10 })),
  signs: fc.subarray([...SIGNS]),
  pain: fc.boolean(),
});
const anyPlace = fc.record({
  link: fc.string(),
  elapsed: fc.double({ min: 0, max: 1e9, noNaN: true }).map((ms) => ms + 0),
  startedAt: fc.nat(),
  savedAt: fc.nat(),
  played: fc.array(
    fc
      .tuple(fc.nat(), fc.integer({ min: 1, max: 1e6 }))
      .map(([from, ms]) => ({ from, to: from + ms })),
  ),
  adjustments: fc.array(anyChange),
  ratings: fc.array(anyReading),
  response: fc.option(
    fc.record({
      rating: anyReading,
      verdict: fc.constantFrom(...VERDICTS),
      adjustment: fc.option(anyChange),
    }),
  ),
});

const anyEnd = fc.record(
  {
    over: fc.constant(true as const),
    ceiling: fc.integer({ min: 1, max: 10 }),
    afterWalk: fc.constantFrom(...AFTER_WALK),
  },
  { requiredKeys: [] },
);
const anySaved = fc
  .tuple(anyPlace, anyEnd)
  .map(([place, end]) => ({ ...place, ...end }));

describe('a saved session', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(anySaved, (saved) => {
        expect(readProgress(writeProgress(saved))).toEqual({
          ok: true,
          value: saved,
        });
      }),
    );
  });

  test.each([
    [null, 'none'],
    ['', 'none'],
    ['{', 'damaged'],
    ['null', 'damaged'],
    ['[]', 'damaged'],
    ['{"version":1,"link":"x","elapsed":-1,"keptAt":0}', 'damaged'],
    ['{"version":1,"link":"x","elapsed":1e999,"keptAt":0}', 'damaged'],
    ['{"version":1,"link":7,"elapsed":1,"keptAt":0}', 'damaged'],
    ['{"version":2,"link":"x","elapsed":1,"keptAt":0}', 'damaged'],
    [
      '{"version":2,"link":"x","elapsed":1,"startedAt":0,"keptAt":0,"ran":[{"from":2,"to":1}],"changes":[],"readings":[]}',
      'damaged',
    ],
    [
      '{"version":2,"link":"x","elapsed":1,"startedAt":0,"keptAt":0,"ran":[],"changes":[{"kind":"boom","round":1}],"readings":[]}',
      'damaged',
    ],
    [
      '{"version":2,"link":"x","elapsed":1,"startedAt":0,"keptAt":0,"ran":[],"changes":[],"readings":[],"consequence":{"verdict":"fly"}}',
      'damaged',
    ],
    ['{"version":3}', 'damaged'],
    ['{"version":4}', 'newer'],
  ])('from %s is %s', (text, reason) => {
    expect(readProgress(text)).toEqual({ ok: false, reason });
  });

  test('of version 1 is still read', () => {
    expect(
      readProgress('{"version":1,"link":"x","elapsed":5000,"keptAt":7}'),
    ).toEqual({
      ok: true,
      value: {
        link: 'x',
        elapsed: 5000,
        startedAt: 7,
        savedAt: 7,
        played: [{ from: 0, to: 5000 }],
        adjustments: [],
        ratings: [],
        response: null,
      },
    });
  });

  test('of version 2 is still read, every field of it', () => {
    const text = readFileSync(
      new URL('../../fixtures/progress-v2.json', import.meta.url),
      'utf8',
    );
    const rating = { round: 1, rpe: 6, signs: [], pain: false };
    const adjustment = { kind: 'easier', round: 2 };
    expect(readProgress(text)).toEqual({
      ok: true,
      value: {
        link: '1c2-20-60r5~pl30s~The_15-minute_session.y6s9',
        elapsed: 51_000,
        startedAt: 1_772_348_400_000,
        savedAt: 1_772_348_451_000,
        played: [{ from: 0, to: 51_000 }],
        adjustments: [
          { kind: 'rest', round: 1, station: 0, seconds: 90 },
          adjustment,
        ],
        ratings: [{ ...rating, signs: ['heavier'], passed: true }],
        response: { rating, verdict: 'easier', adjustment },
        over: true,
        ceiling: 4,
        afterWalk: 'none',
      },
    });
  });

  test('with a ceiling that is no number has the lowest, and nothing else of it is lost', () => {
    const saved = {
      link: 'x',
      elapsed: 1,
      startedAt: 2,
      savedAt: 3,
      played: [],
      adjustments: [],
      ratings: [],
      response: null,
    };
    const odd = {
      version: 3,
      ...saved,
      ceiling: 'five',
      afterWalk: 7,
      over: 1,
    };
    expect(readProgress(JSON.stringify(odd))).toEqual({
      ok: true,
      value: { ...saved, ceiling: 1 },
    });
  });

  test('never throws, whatever was stored', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json()),
        (text) => void readProgress(text),
      ),
    );
  });
});
