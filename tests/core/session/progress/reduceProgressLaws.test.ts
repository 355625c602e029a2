import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  elapsedAt,
  leadInAt,
  WAITING,
  type Pace,
  type Progress,
} from '#core/session/progress/progress.ts';
import { reduceProgress } from '#core/session/progress/reduceProgress.ts';
import type { ProgressEvent } from '#core/session/progress/progressEvent.ts';
import { timelineOf } from '#core/session/timeline/timeline.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';

const WALL = 1_700_000_000_000;

describe('any sequence of events, sleeps, frozen pages and clocks that are set', () => {
  const USER = [
    'start',
    'pause',
    'resume',
    'skip',
    'back',
    'restart',
    'end',
    'catchUp',
    'markDone',
    'jump',
    'reopen',
  ] as const;
  const anyEvents = fc.array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          does: fc.constant('tick' as const),
          ms: fc.integer({ min: 0, max: 3000 }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          does: fc.constantFrom(
            'frozen' as const,
            'asleep' as const,
            'heard' as const,
          ),
          ms: fc.integer({ min: 10_001, max: 8 * 3_600_000 }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          does: fc.constant('clock set' as const),
          ms: fc.integer({ min: -1e9, max: 9000 }),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          // A tick that shows the second to come.
          does: fc.constant('ahead' as const),
          ms: fc.integer({ min: 0, max: 9 }),
        }),
      },
      {
        weight: 4,
        arbitrary: fc.record({
          does: fc.constantFrom(...USER),
          ms: fc.integer({ min: 0, max: 900 }),
        }),
      },
    ),
    { maxLength: 80 },
  );
  const LEGAL: Readonly<
    Record<Progress['state'], readonly Progress['state'][]>
  > = {
    waiting: ['waiting', 'running'],
    running: ['running', 'paused', 'interrupted', 'finished'],
    paused: ['paused', 'running', 'finished'],
    interrupted: ['interrupted', 'running', 'finished'],
    finished: ['finished', 'paused'],
  };
  const total = (played: readonly { from: number; to: number }[]) =>
    played.reduce((sum, { from, to }) => sum + to - from, 0);

  test('keeps the session legal, in its bounds, going back only when told to, and counting only what was cued', () => {
    fc.assert(
      fc.property(
        anyCircuit,
        anyEvents,
        fc.constantFrom<Pace>('paced', 'own'),
        (circuit, events, pace) => {
          const line = timelineOf(circuit);
          let progress: Progress = WAITING;
          let [at, calendarTime, cued] = [0, WALL, 0];
          for (const { does, ms } of events) {
            const elapsedBefore = elapsedAt(line, progress, at);
            const lead = leadInAt(progress, at);
            if (!['asleep', 'clock set', 'ahead'].includes(does)) at += ms;
            if (does !== 'ahead') calendarTime += ms;
            const isUser = USER.some((one) => one === does);
            const type = isUser ? (does as ProgressEvent['type']) : 'tick';
            const isCued = isUser || ['tick', 'heard', 'ahead'].includes(does);
            const next = reduceProgress(line, progress, {
              type,
              at: does === 'ahead' ? at + ms : at,
              calendarTime,
              pace,
              heard: does === 'heard',
              to: ms % 7,
            });
            const elapsed = elapsedAt(line, next, at);
            if (progress.state === 'running' && isCued)
              cued += Math.max(0, ms - lead);

            expect(LEGAL[progress.state]).toContain(next.state);
            expect(elapsed).toBeGreaterThanOrEqual(0);
            expect(elapsed).toBeLessThanOrEqual(line.end);
            if (!['back', 'restart', 'jump'].includes(type))
              expect(elapsed).toBeGreaterThanOrEqual(elapsedBefore);
            if (type === 'tick')
              expect(elapsed - elapsedBefore).toBeLessThanOrEqual(
                isCued ? ms : 0,
              );
            // What the runner vouches for counts as well: a set marked done, or done at their own pace.
            if (type === 'markDone' || (type === 'skip' && pace === 'own'))
              cued += Math.max(0, elapsed - elapsedBefore) + 3_600_000;
            if (next.state !== 'waiting')
              expect(total(next.played)).toBeLessThanOrEqual(cued);
            progress = next;
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
