import { describe, expect, test } from 'vitest';
import { lineFor, lineOn } from '#core/lines.ts';
import { VERDICTS } from '#core/reading.ts';
import { timelineOf } from '#core/timeline.ts';
import { aCatalogue } from '#make/aCatalogue.ts';
import { aCircuit } from '#make/aCircuit.ts';
import type { Circuit } from '#core/circuit.ts';

/** What a voice says of a circuit, stretch by stretch. */
function spoken(circuit: Circuit): readonly string[] {
  return timelineOf(circuit).stretches.map((stretch) =>
    lineFor(
      stretch,
      circuit,
      aCatalogue(),
      circuit.stations['station' in stretch ? stretch.station : 0],
    ),
  );
}

describe('what a voice says', () => {
  test('is eight words at most, at any moment of a session', () => {
    const said = [
      ...spoken(aCircuit()),
      ...VERDICTS.map((verdict) =>
        lineOn({
          reading: { round: 1, rpe: 8, signs: [], pain: false },
          verdict,
          change: null,
        }),
      ),
    ];
    for (const line of said) {
      expect(line).not.toBe('');
      expect(line.split(' ').length).toBeLessThanOrEqual(8);
    }
  });

  test('names what comes next in a rest with time for it, and only the rest in a short one', () => {
    const rests = (seconds: number) =>
      spoken(aCircuit({ rounds: 1, restSeconds: seconds })).filter((line) =>
        line.startsWith('Rest'),
      );
    expect(rests(20)[0]).toBe('Rest. Next, Bodyweight squat, 10 reps');
    expect(new Set(rests(7))).toEqual(new Set(['Rest']));
  });

  test('repeats the number that was given, where one was', () => {
    const reading = { round: 1, signs: [], pain: false } as const;
    const easier = { verdict: 'easier', change: null } as const;
    expect(lineOn({ reading: { ...reading, rpe: 6 }, ...easier })).toBe(
      '6. Above the line. Next round is easier',
    );
    expect(lineOn({ reading: { ...reading, rpe: null }, ...easier })).toBe(
      'Above the line. Next round is easier',
    );
  });
});
