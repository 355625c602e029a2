import { describe, expect, test } from 'vitest';
import type { Rating } from '#core/session/rating/rating.ts';
import { reduceSession } from '#core/session/reduceSession.ts';
import type { RunnerAction, SessionEvent } from '#core/session/sessionEvent.ts';
import {
  outcomeIn,
  segmentIn,
  startedSession,
  timelineIn,
  type SessionState,
} from '#core/session/sessionState.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';

const CALENDAR = 1_700_000_000_000;

// Ready to 10 s, round 1 to 80 s, its rest to 140 s, round 2 to 210 s.
const circuit = aCircuit({
  rounds: 2,
  stations: [aHold('gb', 30), someReps('sq', 4, [3, 1, 1])],
});

type Action =
  | RunnerAction
  | { readonly type: 'tick' | 'pause' | 'resume' | 'skip' | 'end' | 'reopen' };
type Step = readonly [second: number, action: Action];

/** A session after things done at seconds of the clock, which ticks once a second in between. */
function after(...steps: readonly Step[]): SessionState {
  const start = { link: 'any-link', startedAt: CALENDAR };
  let state = startedSession(start, 0, CALENDAR);
  let second = 0;
  for (const [until, action] of steps) {
    while (++second < until) state = reduced(state, second, { type: 'tick' });
    second = until;
    state = reduced(state, second, action);
  }
  return state;
}

function reduced(
  state: SessionState,
  second: number,
  action: Action,
): SessionState {
  const at = second * 1000;
  const event: SessionEvent = { ...action, at, calendarTime: CALENDAR + at };
  return reduceSession(circuit, state, event);
}

function rate(changes: Partial<Rating> = {}, isAgain = false): Action {
  const rating = { round: 1, rpe: 4, signs: [], pain: false, ...changes };
  return { type: 'rate', rating, isAgain };
}

/** The segment it stands in at a second, and how many seconds are left of it. */
function standing(state: SessionState, second: number) {
  const timeline = timelineIn(circuit, state);
  const segment = segmentIn(timeline, state, second * 1000);
  return segment && [segment.kind, segment.round];
}

function endingOf(state: SessionState) {
  return outcomeIn(circuit, timelineIn(circuit, state), state)?.ending ?? null;
}

const EASIER = { kind: 'easier', round: 2 } as const;
const DOUBLED = { kind: 'rest', round: 1, station: 1, seconds: 120 } as const;

describe('a rating in the rest after round 1', () => {
  test.each<
    readonly [
      what: string,
      steps: readonly Step[],
      verdict: string | undefined,
      adjustments: SessionState['adjustments'],
    ]
  >([
    ['of 4 carries on', [[85, rate()]], 'carry-on', []],
    ['of 6 makes round 2 easier', [[85, rate({ rpe: 6 })]], 'easier', [EASIER]],
    [
      'of 6, then of 4, carries on',
      [
        [85, rate({ rpe: 6 })],
        [86, rate()],
      ],
      'carry-on',
      [],
    ],
    [
      'of 6, taken back, adjusts nothing',
      [
        [85, rate({ rpe: 6 })],
        [86, { type: 'takeBack' }],
      ],
      undefined,
      [],
    ],
    [
      'with a sign doubles the rest',
      [[85, rate({ signs: ['heavier'] })]],
      'wait',
      [DOUBLED],
    ],
    [
      'with a sign, given twice, doubles the rest once',
      [
        [85, rate({ signs: ['heavier'], rpe: null })],
        [86, rate({ signs: ['heavier'] })],
      ],
      'wait',
      [DOUBLED],
    ],
    [
      'with a sign that is still there when asked again is enough, and leaves the longer rest',
      [
        [85, rate({ signs: ['heavier'] })],
        [190, rate({ signs: ['heavier'] }, true)],
      ],
      'enough',
      [DOUBLED],
    ],
    [
      'with a sign that had gone when asked again carries on',
      [
        [85, rate({ signs: ['heavier'] })],
        [190, rate({ signs: ['heavier'], passed: true }, true)],
      ],
      'carry-on',
      [DOUBLED],
    ],
    [
      'with a sign that had gone, rated once more, still carries on',
      [
        [85, rate({ signs: ['heavier'] })],
        [190, rate({ signs: ['heavier'], passed: true }, true)],
        [191, rate({ signs: ['heavier'], rpe: 5 })],
      ],
      'carry-on',
      [DOUBLED],
    ],
    ['of 7 is enough', [[85, rate({ rpe: 7 })]], 'enough', []],
    ['of 8 is a stop', [[85, rate({ rpe: 8 })]], 'stop', []],
  ])('%s', (_what, steps, verdict, adjustments) => {
    const state = after(...steps);
    expect(state.response?.verdict).toBe(verdict);
    expect(state.adjustments).toEqual(adjustments);
    expect(state.ratings).toHaveLength(1);
  });

  test.each<readonly [what: string, action: Action, number, unknown]>([
    ['of 4 goes on to round 2', rate(), 141, ['work', 2]],
    ['of 6 rests 30 s longer', rate({ rpe: 6 }), 169, ['round-rest', 1]],
    ['with a sign waits', rate({ signs: ['heavier'] }), 300, ['round-rest', 1]],
    ['of 8 ends before round 2', rate({ rpe: 8 }), 141, ['work', 2]],
  ])('%s', (_what, action, second, expected) => {
    const state = after([85, action], [second, { type: 'tick' }]);
    expect(standing(state, second)).toEqual(expected);
  });

  test.each<readonly [what: string, action: Action]>([
    ['taken back', { type: 'takeBack' }],
    ['given again without its sign', rate()],
  ])(
    '%s late in the doubled rest goes on to round 2 at its beginning',
    (_what, action) => {
      const state = after([85, rate({ signs: ['heavier'] })], [175, action]);
      expect(standing(state, 175)).toEqual(['work', 2]);
      expect(state.progress).toMatchObject({
        elapsedBefore: 140_000,
        played: [{ from: 0, to: 140_000 }],
      });
    },
  );

  test('changed after an end late in the doubled rest leaves the session in that rest', () => {
    const state = after(
      [85, rate({ signs: ['heavier'] })],
      [175, { type: 'end' }],
      [180, rate()],
    );
    expect(standing(state, 180)).toEqual(['round-rest', 1]);
    expect(state.progress).toMatchObject({
      state: 'finished',
      played: [{ from: 0, to: 140_000 }],
    });
  });
});

describe('the rest under way', () => {
  test.each<readonly [what: string, steps: readonly Step[], seconds: unknown]>([
    ['is made longer', [[85, { type: 'adjustRest', seconds: 10 }]], 70],
    ['is made shorter', [[85, { type: 'adjustRest', seconds: -10 }]], 50],
    [
      'is never shorter than what has gone by',
      [[135, { type: 'adjustRest', seconds: -30 }]],
      56,
    ],
    [
      'is made longer by each tap',
      [
        [85, { type: 'adjustRest', seconds: 10 }],
        [86, { type: 'adjustRest', seconds: 10 }],
      ],
      80,
    ],
    [
      'cannot be adjusted in a set',
      [[75, { type: 'adjustRest', seconds: 10 }]],
      undefined,
    ],
  ])('%s', (_what, steps, seconds) => {
    expect(after(...steps).adjustments[0]).toEqual(
      seconds === undefined
        ? undefined
        : { kind: 'rest', round: 1, station: 1, seconds },
    );
  });
});

const PAIN: Action = { type: 'endEarly', reason: { signs: [], pain: true } };

describe('the end of a session', () => {
  test.each<readonly [what: string, steps: readonly Step[], unknown]>([
    ['by choice is enough', [[20, { type: 'endEarly' }]], 'enough'],
    [
      'for one sign is enough',
      [[20, { type: 'endEarly', reason: { signs: ['heavier'], pain: false } }]],
      'enough',
    ],
    [
      'for a sign, with another one of that round before, is a stop',
      [
        [85, rate({ signs: ['breathless'] })],
        [90, { type: 'endEarly', reason: { signs: ['heavier'], pain: false } }],
      ],
      'stop',
    ],
    [
      'for clumsiness is a stop',
      [
        [85, rate({ signs: ['clumsier'] })],
        [141, { type: 'tick' }],
      ],
      'stop',
    ],
    ['for pain is pain', [[20, PAIN]], 'pain'],
    ['rated with pain is pain', [[85, rate({ pain: true })]], 'pain'],
    [
      'after an 8, rated 5 instead, is enough',
      [
        [85, rate({ rpe: 8 })],
        [86, { type: 'end' }],
        [90, rate({ rpe: 5 })],
      ],
      'enough',
    ],
  ])('%s', (_what, steps, ending) => {
    expect(endingOf(after(...steps))).toBe(ending);
  });

  test.each<readonly [what: string, steps: readonly Step[]]>([
    [
      'by choice',
      [
        [20, { type: 'endEarly' }],
        [30, { type: 'reopen' }],
      ],
    ],
    [
      'after a 7',
      [
        [85, rate({ rpe: 7 })],
        [86, { type: 'end' }],
        [90, { type: 'takeBack' }],
      ],
    ],
    [
      'for pain that was tapped by mistake',
      [
        [20, PAIN],
        [30, { type: 'takePainBack' }],
      ],
    ],
  ])('%s can be undone', (_what, steps) => {
    const state = after(...steps);
    expect(state.progress.state).toBe('paused');
    expect(endingOf(state)).toBeNull();
  });

  test.each<readonly [what: string, step: Step]>([
    ['after an 8', [85, rate({ rpe: 8 })]],
    ['for clumsiness', [85, rate({ signs: ['clumsier'] })]],
    ['for pain', [85, PAIN]],
  ])('%s cannot be undone', (_what, step) => {
    const ended = after(step, [86, { type: 'end' }]);
    for (const type of [
      'reopen',
      'takeBack',
      'endEarly',
      'resume',
      'skip',
    ] as const)
      expect(reduced(ended, 100, { type })).toEqual(ended);
  });
});

describe('pain that was tapped by mistake', () => {
  test('leaves the other signs of that round as they were', () => {
    const state = after(
      [85, rate({ rpe: null, signs: ['heavier'] })],
      [90, PAIN],
      [95, { type: 'takePainBack' }],
    );
    expect(state).toMatchObject({
      progress: { state: 'paused', elapsedBefore: 90_000 },
      response: { verdict: 'wait' },
      ratings: [{ round: 1, signs: ['heavier'], pain: false }],
    });
  });

  test('leaves a stop a stop', () => {
    const state = after(
      [85, rate({ signs: ['clumsier'] })],
      [90, PAIN],
      [95, { type: 'takePainBack' }],
    );
    expect(endingOf(state)).toBe('stop');
  });

  test('leaves no rating where there was nothing else in it', () => {
    const state = after([20, PAIN], [25, { type: 'takePainBack' }]);
    expect(state).toMatchObject({ ratings: [], response: null });
  });
});

test('what is chosen after the walk is remembered, and changes nothing else', () => {
  const ended = after([85, rate({ rpe: 8 })], [141, { type: 'tick' }]);
  const action = { type: 'chooseAfterWalk', afterWalk: 'short' } as const;
  expect(reduced(ended, 150, action)).toEqual({ ...ended, afterWalk: 'short' });
});
