import { describe, expect, test } from 'vitest';
import { ENDINGS, type Outcome } from '#core/session/rating/ending.ts';
import {
  lineAtEnd,
  lineOnSegment,
  lineOnResponse,
} from '#copy/session/spokenLines.ts';
import { VERDICTS } from '#core/session/rating/rating.ts';
import { timelineOf } from '#core/session/timeline/timeline.ts';
import { aCatalogue } from '#builders/aCatalogue.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import type { Circuit } from '#core/circuit/circuit.ts';

/** What a voice says of a circuit, segment by segment. */
function spoken(circuit: Circuit): readonly string[] {
  return timelineOf(circuit).segments.map((segment) =>
    lineOnSegment(
      segment,
      circuit,
      aCatalogue(),
      circuit.stations['station' in segment ? segment.station : 0],
    ),
  );
}

/** A session ended in every way, rated with a half. */
function everyEnd(): readonly Outcome[] {
  const rating = { round: 3, rpe: 4.5, signs: [], pain: false };
  return ENDINGS.flatMap((ending) =>
    [null, rating].map((said) => ({
      ending,
      isWhole: true,
      round: 3,
      rating: said,
      verdict: 'carry-on' as const,
    })),
  );
}

describe('what a voice says', () => {
  test('is eight words at most, at any moment of a session', () => {
    const said = [
      ...spoken(aCircuit()),
      ...VERDICTS.map((verdict) =>
        lineOnResponse({
          rating: { round: 1, rpe: 8, signs: [], pain: false },
          verdict,
          adjustment: null,
        }),
      ),
      ...everyEnd().map((outcome) => lineAtEnd(outcome, 'circuit')),
      ...everyEnd().map((outcome) => lineAtEnd(outcome, 'activation')),
    ];
    for (const line of said) {
      expect(line).not.toBe('');
      expect(line.split(' ').length).toBeLessThanOrEqual(8);
    }
  });

  test('has the variant before the set and as it begins, and stays within eight words', () => {
    const said = spoken(
      aCircuit({
        rounds: 1,
        stations: aCircuit().stations.map((station) => ({
          ...station,
          variant: 'raised',
        })),
      }),
    );
    expect(said[0]).toBe('First, Glute bridge hold, raised, 30 s');
    expect(said[1]).toBe('Go, raised');
    expect(said).toContain('Next, Single-leg calf raise, raised, 10 each side');
    for (const line of said) expect(line.split(' ').length).toBeLessThan(9);
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
    const rating = { round: 1, signs: [], pain: false } as const;
    const easier = { verdict: 'easier', adjustment: null } as const;
    expect(lineOnResponse({ rating: { ...rating, rpe: 6 }, ...easier })).toBe(
      '6. Too hard. The next round is easier',
    );
    expect(
      lineOnResponse({ rating: { ...rating, rpe: null }, ...easier }),
    ).toBe('Too hard. The next round is easier');
  });

  test('speaks of running at the end only where there is to be a run', () => {
    const said = everyEnd().map(
      (outcome) => [outcome.ending, lineAtEnd(outcome, 'circuit')] as const,
    );
    for (const [ending, line] of said) {
      if (ending === 'pain') expect(line).toMatch(/^Stop here. No run today/);
      if (ending === 'stop') expect(line).not.toMatch(/\brun\b/i);
    }
    expect(said.map(([, line]) => line)).toContain(
      '4 and a half. Walk, then run easy',
    );
  });
});
