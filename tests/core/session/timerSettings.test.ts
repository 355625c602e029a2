import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readTimerSettings,
  writeTimerSettings,
} from '#core/session/timerSettings.ts';

test('settings come back as they were', () => {
  const any = fc.record({
    beeps: fc.boolean(),
    ticks: fc.boolean(),
    voice: fc.boolean(),
    vibration: fc.boolean(),
    flash: fc.boolean(),
    pocket: fc.boolean(),
    keys: fc.boolean(),
    pace: fc.constantFrom('paced' as const, 'own' as const),
  });
  fc.assert(
    fc.property(any, (settings) => {
      expect(readTimerSettings(writeTimerSettings(settings))).toEqual(settings);
    }),
  );
});

test('any text at all gives settings; without any, beeps are on, voice and pocket off', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(typeof readTimerSettings(text).beeps).toBe('boolean');
    }),
  );
  expect(readTimerSettings(null)).toMatchObject({
    beeps: true,
    voice: false,
    pocket: false,
    pace: 'paced',
  });
});

test('settings stored before keys could be switched off have them on, and lose nothing else', () => {
  const old = '{"version":1,"beeps":false,"voice":true,"pace":"own"}';
  expect(readTimerSettings(old)).toMatchObject({
    keys: true,
    beeps: false,
    voice: true,
    pace: 'own',
  });
});
