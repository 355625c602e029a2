import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elapsedAt, playedIn } from '#core/session/progress/progress.ts';
import { tickSession } from '#core/session/advanceSession.ts';
import { isSamePart } from '#core/session/timeline/segment.ts';
import { endsCircuit } from '#core/session/rating/rating.ts';
import { readProgress, writeProgress } from '#core/session/savedProgress.ts';
import {
  circuitIn,
  outcomeIn,
  restoredSession,
  savedFrom,
  segmentIn,
  timelineIn,
  type SessionState,
} from '#core/session/sessionState.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import { aRating } from '#builders/aLog.ts';
import {
  anySessionSteps,
  anyShortCircuit,
  CALENDAR,
  runSession,
  type SessionSteps,
} from '#builders/anySession.ts';

const RUNS = { numRuns: 400 };

/** Two rounds without a rest, whose first hold is 7 s instead of 12 once the first round was rated as too hard. */
const SHORT_HOLDS = aCircuit({
  level: 'beginner',
  ceiling: 3,
  rounds: 2,
  restSeconds: 0,
  roundRestSeconds: 0,
  stations: [aHold('gb', 12, { sides: 'each' }), aHold('pl', 8)],
});
const PACED = { isAsleep: false, pace: 'paced' } as const;
/** The first round is rated 7 s into the second side of that hold, in the second round. */
const RATED_IN_THE_SECOND: SessionSteps = [
  { ...PACED, action: { type: 'jump', to: 5 }, seconds: 0 },
  {
    ...PACED,
    action: { type: 'rate', rating: aRating(4, { round: 1 }), isAgain: false },
    seconds: 22,
  },
];

function endingOf(circuit: Circuit, state: SessionState) {
  return outcomeIn(circuit, timelineIn(circuit, state), state)?.ending ?? null;
}

describe('any sequence of events of a session', () => {
  test('leaves the played spans sorted, apart and within the timeline', () => {
    fc.assert(
      fc.property(anyShortCircuit, anySessionSteps, (circuit, steps) => {
        runSession(circuit, steps, (state) => {
          let last = -1;
          for (const { from, to } of playedIn(state.progress)) {
            expect(from).toBeGreaterThan(last);
            expect(to).toBeGreaterThan(from);
            last = to;
          }
          expect(last).toBeLessThanOrEqual(timelineIn(circuit, state).end);
        });
      }),
      RUNS,
    );
  });

  test('never runs a set while a verdict stands that ends the circuit', () => {
    fc.assert(
      fc.property(anyShortCircuit, anySessionSteps, (circuit, steps) => {
        runSession(circuit, steps, (state, _before, { at }) => {
          const { progress, response } = state;
          if (response === null || !endsCircuit(response.verdict)) return;
          if (progress.state !== 'running') return;
          const segment = segmentIn(timelineIn(circuit, state), state, at);
          expect(segment).toMatchObject({
            kind: 'round-rest',
            round: response.rating.round,
          });
        });
      }),
      RUNS,
    );
  });

  test('never runs on past the rest of a sign that was not asked about again', () => {
    const anyWithRests = anyShortCircuit.filter(
      ({ roundRestSeconds }) => roundRestSeconds > 0,
    );
    fc.assert(
      fc.property(anyWithRests, anySessionSteps, (circuit, steps) => {
        runSession(circuit, steps, (state, _before, { at }) => {
          const { progress, response } = state;
          if (response?.verdict !== 'wait' || progress.state !== 'running')
            return;
          const segment = segmentIn(timelineIn(circuit, state), state, at);
          expect(segment?.round).toBeLessThanOrEqual(response.rating.round);
        });
      }),
      RUNS,
    );
  });

  test('leaves a stop or pain over while nobody rates otherwise or takes the pain back', () => {
    fc.assert(
      fc.property(anyShortCircuit, anySessionSteps, (circuit, steps) => {
        runSession(circuit, steps, (state, before, { type }) => {
          const ending = endingOf(circuit, before);
          if (ending !== 'stop' && ending !== 'pain') return;
          expect(state.progress.state).not.toBe('running');
          if (type !== 'rate' && type !== 'takePainBack')
            expect(endingOf(circuit, state)).toBe(ending);
        });
      }),
      RUNS,
    );
  });

  test('stands in the same segment when it is adjusted, or at the end of one that is now as short as what was done of it', () => {
    fc.assert(
      fc.property(anyShortCircuit, anySessionSteps, (circuit, steps) => {
        runSession(circuit, steps, (state, before, event) => {
          if (state.adjustments === before.adjustments) return;
          const { at } = event;
          const ticked = tickSession(circuit, before, event);
          const earlier = timelineIn(circuit, ticked);
          const was = segmentIn(earlier, ticked, at);
          const timeline = timelineIn(circuit, state);
          const is = segmentIn(timeline, state, at);
          const isHeld = state.progress.state === 'paused';
          const isSame = was && is ? isSamePart(was, is) : was === is;
          if (isSame || isHeld) return;
          const done =
            elapsedAt(earlier, ticked.progress, at) - (was?.from ?? 0);
          const left = timeline.segments.find(
            (one) => was && isSamePart(one, was),
          );
          expect((left?.to ?? 0) - (left?.from ?? 0)).toBeLessThanOrEqual(done);
          expect(elapsedAt(timeline, state.progress, at)).toBe(
            is?.from ?? timeline.end,
          );
        });
      }),
      { ...RUNS, examples: [[SHORT_HOLDS, RATED_IN_THE_SECOND]] },
    );
  });

  test('leaves a session that reads back the same from what is saved of it', () => {
    fc.assert(
      fc.property(
        anyShortCircuit,
        anySessionSteps,
        fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
        (planned, steps, ceiling) => {
          const given = ceiling === undefined ? {} : { ceiling };
          const circuit = circuitIn(planned, given);
          runSession(circuit, steps, (current, _before, { at }) => {
            const state = { ...current, ...given };
            const timeline = timelineIn(circuit, state);
            const elapsed = elapsedAt(timeline, state.progress, at);
            const saved = savedFrom(circuit, planned, state, elapsed, CALENDAR);
            const read = readProgress(writeProgress(saved));
            expect(read).toEqual({ ok: true, value: saved });
            if (!read.ok) return;
            const { link, startedAt } = state;
            const start = { link, startedAt, ...given };
            const restored = restoredSession(planned, start, read.value, at);
            const { progress, adjustments, ratings, response } = state;
            expect(restored).toMatchObject({
              link,
              startedAt,
              adjustments,
              ratings,
              response,
              progress: {
                state: progress.state === 'finished' ? 'finished' : 'paused',
                elapsedBefore: elapsed,
                played: playedIn(progress),
              },
            });
            expect(restored.afterWalk).toBe(state.afterWalk);
            expect(circuitIn(planned, restored)).toEqual(circuit);
          });
        },
      ),
      RUNS,
    );
  });
});
