import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  elapsedAt,
  leadAt,
  RESUME_MS,
  step,
  WAITING,
  type Session,
  type SessionEvent,
} from '#core/session.ts';
import { stretchAt, timelineOf } from '#core/timeline.ts';
import { aCircuit } from '#make/aCircuit.ts';
import { anyCircuit } from '#make/anyCircuit.ts';

const timeline = timelineOf(aCircuit());

function after(
  ...events: readonly (readonly [SessionEvent['type'], number])[]
): Session {
  return events.reduce<Session>(
    (session, [type, at]) => step(timeline, session, { type, at }),
    WAITING,
  );
}

describe('a session', () => {
  test('waits until it is started', () => {
    expect(
      after(['pause', 1], ['skip', 2], ['back', 3], ['end', 4], ['look', 5]),
    ).toEqual(WAITING);
  });

  test('derives its time from the clock', () => {
    const session = after(['start', 5000]);
    expect(elapsedAt(timeline, session, 5000)).toBe(0);
    expect(elapsedAt(timeline, session, 125_000)).toBe(120_000);
  });

  test('stands still while paused', () => {
    const session = after(['start', 0], ['pause', 30_000]);
    expect(elapsedAt(timeline, session, 999_000)).toBe(30_000);
  });

  test('goes on three seconds after it is resumed', () => {
    const session = after(['start', 0], ['pause', 30_000], ['resume', 50_000]);
    expect(leadAt(session, 51_000)).toBe(2000);
    expect(elapsedAt(timeline, session, 50_000 + RESUME_MS)).toBe(30_000);
    expect(elapsedAt(timeline, session, 60_000)).toBe(37_000);
  });

  test('paused while getting back into place has lost nothing', () => {
    const session = after(
      ['start', 0],
      ['pause', 30_000],
      ['resume', 50_000],
      ['pause', 51_000],
    );
    expect(session).toEqual({ state: 'paused', before: 30_000 });
  });

  test('skips to the start of the next stretch, and stays paused if it was', () => {
    expect(elapsedAt(timeline, after(['start', 0], ['skip', 1000]), 1000)).toBe(
      10_000,
    );
    expect(after(['start', 0], ['pause', 1000], ['skip', 2000])).toEqual({
      state: 'paused',
      before: 10_000,
    });
  });

  test('goes back to the start of the stretch, or from there to the one before', () => {
    expect(after(['start', 0], ['pause', 25_000], ['back', 26_000])).toEqual({
      state: 'paused',
      before: 10_000,
    });
    expect(after(['start', 0], ['pause', 11_000], ['back', 26_000])).toEqual({
      state: 'paused',
      before: 0,
    });
  });

  test('starts the present stretch over on request', () => {
    expect(after(['start', 0], ['pause', 11_000], ['restart', 12_000])).toEqual(
      {
        state: 'paused',
        before: 10_000,
      },
    );
  });

  test('is finished at its end, also when nobody looked for an hour', () => {
    const session = after(['start', 1000], ['look', 3_600_000]);
    expect(session).toEqual({
      state: 'finished',
      before: timeline.end,
      at: 1000 + timeline.end,
    });
  });

  test('ended early keeps what was done', () => {
    expect(after(['start', 0], ['end', 100_000])).toEqual({
      state: 'finished',
      before: 100_000,
      at: 100_000,
    });
  });

  test('skipped past its last stretch is finished', () => {
    const skips = timeline.stretches.map(() => ['skip', 1000] as const);
    expect(after(['start', 0], ...skips).state).toBe('finished');
  });

  test('takes a clock that stumbles backwards for one that stands still', () => {
    expect(elapsedAt(timeline, after(['start', 5000]), 4000)).toBe(0);
  });
});

describe('any sequence of events', () => {
  const anyEvents = fc.array(
    fc.record({
      type: fc.constantFrom<SessionEvent['type']>(
        'start',
        'pause',
        'resume',
        'skip',
        'back',
        'restart',
        'end',
        'look',
        'look',
      ),
      wait: fc.integer({ min: 0, max: 120_000 }),
    }),
    { maxLength: 60 },
  );
  const LEGAL: Readonly<Record<Session['state'], readonly Session['state'][]>> =
    {
      waiting: ['waiting', 'running'],
      running: ['running', 'paused', 'finished'],
      paused: ['paused', 'running', 'finished'],
      finished: ['finished'],
    };

  test('keeps the session legal, in its bounds, and moving backwards only when told to', () => {
    fc.assert(
      fc.property(anyCircuit, anyEvents, (circuit, events) => {
        const line = timelineOf(circuit);
        let session: Session = WAITING;
        let at = 0;
        for (const { type, wait } of events) {
          const before = elapsedAt(line, session, at);
          at += wait;
          const untouched = elapsedAt(line, session, at);
          const next = step(line, session, { type, at });
          const elapsed = elapsedAt(line, next, at);

          expect(LEGAL[session.state]).toContain(next.state);
          expect(untouched).toBeGreaterThanOrEqual(before);
          expect(elapsed).toBeGreaterThanOrEqual(0);
          expect(elapsed).toBeLessThanOrEqual(line.end);
          if (type !== 'back' && type !== 'restart') {
            expect(elapsed).toBeGreaterThanOrEqual(untouched);
          }
          if (type === 'look') expect(elapsed).toBe(untouched);
          if (next.state === 'running' || next.state === 'paused') {
            if (type === 'skip' || type === 'restart') {
              expect(stretchAt(line, elapsed)?.from).toBe(elapsed);
            }
          }
          session = next;
        }
      }),
      { numRuns: 300 },
    );
  });
});
