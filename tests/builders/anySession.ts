import fc from 'fast-check';
import type { Circuit } from '#core/circuit/circuit.ts';
import { AFTER_WALK, SIGNS, type Rating } from '#core/session/rating/rating.ts';
import { reduceSession } from '#core/session/reduceSession.ts';
import type { SessionEvent } from '#core/session/sessionEvent.ts';
import {
  segmentIn,
  startedSession,
  timelineIn,
  type SessionState,
} from '#core/session/sessionState.ts';
import { LEVELS, MODES } from '#core/vocabulary.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';

/** The calendar time at which sessions start, in ms since 1970. */
export const CALENDAR = 1_700_000_000_000;

/** Any circuit short enough that a few events reach its end. */
export const anyShortCircuit: fc.Arbitrary<Circuit> = fc
  .record({
    mode: fc.constantFrom(...MODES),
    level: fc.constantFrom(...LEVELS),
    ceiling: fc.integer({ min: 1, max: 5 }),
    rounds: fc.integer({ min: 1, max: 3 }),
    restSeconds: fc.integer({ min: 0, max: 15 }),
    roundRestSeconds: fc.integer({ min: 0, max: 40 }),
    stations: fc.array(
      fc.constantFrom(
        aHold('pl', 8),
        aHold('gb', 12, { sides: 'each' }),
        someReps('sq', 3, [2, 1, 1]),
        someReps('bw', 2, [1.5], { sides: 'ways' }),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map((changes) => aCircuit(changes));

const anyRating: fc.Arbitrary<Rating> = fc.record({
  // 0 stands for the current round.
  round: fc.constantFrom(0, 0, 0, 1, 2, 3),
  rpe: fc.option(fc.integer({ min: 1, max: 10 })),
  signs: fc.oneof(
    fc.constant([]),
    fc.constantFrom(...SIGNS).map((sign) => [sign]),
    fc.subarray([...SIGNS]),
  ),
  pain: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
});

const anyAction = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      { type: 'tick' },
      { type: 'tick' },
      { type: 'pause' },
      { type: 'resume' },
      { type: 'resume' },
      { type: 'skip' },
      { type: 'back' },
      { type: 'restart' },
      { type: 'end' },
      { type: 'catchUp' },
      { type: 'markDone' },
      { type: 'reopen' },
      { type: 'takeBack' },
      { type: 'takePainBack' },
      { type: 'endEarly' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('jump'),
      to: fc.integer({ min: 0, max: 9 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('rate'),
      rating: anyRating,
      isAgain: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('adjustRest'),
      seconds: fc.integer({ min: -15, max: 30 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('endEarly'),
      reason: fc.record({ signs: fc.subarray([...SIGNS]), pain: fc.boolean() }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('chooseAfterWalk'),
      afterWalk: fc.constantFrom(...AFTER_WALK),
    }),
  },
);

/** Actions in a session, each after some seconds; every second has a tick unless the page is asleep (`isAsleep`). */
export const anySessionSteps = fc.array(
  fc.record({
    action: anyAction,
    seconds: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 3 }) },
      { weight: 2, arbitrary: fc.integer({ min: 4, max: 50 }) },
    ),
    isAsleep: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    pace: fc.constantFrom('paced' as const, 'paced' as const, 'own' as const),
  }),
  { maxLength: 40 },
);
export type SessionSteps =
  typeof anySessionSteps extends fc.Arbitrary<infer Steps> ? Steps : never;

/** Runs a session through all steps; `onState` is called with every new state, the one before it, and the event. */
export function runSession(
  circuit: Circuit,
  steps: SessionSteps,
  onState: (
    next: SessionState,
    previous: SessionState,
    event: SessionEvent,
  ) => void,
) {
  const start = { link: 'any-link', startedAt: CALENDAR };
  let state = startedSession(start, 0, CALENDAR);
  let at = 0;

  function currentRound() {
    const timeline = timelineIn(circuit, state);
    return segmentIn(timeline, state, at)?.round ?? circuit.rounds;
  }

  function send(action: { readonly type: string }, pace: 'paced' | 'own') {
    const calendarTime = CALENDAR + at;
    const timedAction = { ...action, at, calendarTime, pace } as SessionEvent;
    const event =
      timedAction.type === 'rate' && timedAction.rating.round === 0
        ? {
            ...timedAction,
            rating: { ...timedAction.rating, round: currentRound() },
          }
        : timedAction;
    const next = reduceSession(circuit, state, event);
    onState(next, state, event);
    state = next;
  }

  for (const { action, seconds, isAsleep, pace } of steps) {
    for (let second = 0; second < seconds; second++) {
      at += 1000;
      if (!isAsleep) send({ type: 'tick' }, pace);
    }
    send(action, pace);
  }
}
