import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSaved, writeSaved } from '#core/saved.ts';

const anySaved = fc.record({
  link: fc.string(),
  elapsed: fc.double({ min: 0, max: 1e9, noNaN: true }).map((ms) => ms + 0),
  keptAt: fc.nat(),
});

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
    ['{"version":2}', 'newer'],
  ])('from %s is %s', (text, reason) => {
    expect(readSaved(text)).toEqual({ ok: false, reason });
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
