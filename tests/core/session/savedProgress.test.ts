import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AFTER, SIGNS, VERDICTS } from '#core/session/rating.ts';
import { readSaved, writeSaved } from '#core/session/savedProgress.ts';

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
  keptAt: fc.nat(),
  ran: fc.array(
    fc
      .tuple(fc.nat(), fc.integer({ min: 1, max: 1e6 }))
      .map(([from, ms]) => ({ from, to: from + ms })),
  ),
  changes: fc.array(anyChange),
  readings: fc.array(anyReading),
  consequence: fc.option(
    fc.record({
      reading: anyReading,
      verdict: fc.constantFrom(...VERDICTS),
      change: fc.option(anyChange),
    }),
  ),
});

const anyEnd = fc.record(
  {
    over: fc.constant(true as const),
    ceiling: fc.integer({ min: 1, max: 10 }),
    after: fc.constantFrom(...AFTER),
  },
  { requiredKeys: [] },
);
const anySaved = fc
  .tuple(anyPlace, anyEnd)
  .map(([place, end]) => ({ ...place, ...end }));

describe('a kept place', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(anySaved, (saved) => {
        expect(readSaved(writeSaved(saved))).toEqual({
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
    ['{"version":3}', 'newer'],
  ])('from %s is %s', (text, reason) => {
    expect(readSaved(text)).toEqual({ ok: false, reason });
  });

  test('of version 1 is still read', () => {
    expect(
      readSaved('{"version":1,"link":"x","elapsed":5000,"keptAt":7}'),
    ).toEqual({
      ok: true,
      value: {
        link: 'x',
        elapsed: 5000,
        startedAt: 7,
        keptAt: 7,
        ran: [{ from: 0, to: 5000 }],
        changes: [],
        readings: [],
        consequence: null,
      },
    });
  });

  test('with a ceiling that is no number has the lowest, and nothing else of it is lost', () => {
    const saved = {
      link: 'x',
      elapsed: 1,
      startedAt: 2,
      keptAt: 3,
      ran: [],
      changes: [],
      readings: [],
      consequence: null,
    };
    const odd = { version: 2, ...saved, ceiling: 'five', after: 7, over: 1 };
    expect(readSaved(JSON.stringify(odd))).toEqual({
      ok: true,
      value: { ...saved, ceiling: 1 },
    });
  });

  test('never throws, whatever was stored', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json()),
        (text) => void readSaved(text),
      ),
    );
  });
});
