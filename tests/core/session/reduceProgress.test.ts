import { describe, expect, test } from 'vitest';
import {
  elapsedAt,
  leadAt,
  overAt,
  WAITING,
  type Session,
} from '#core/session/progress.ts';
import {
  RESUME_MS,
  step,
  type SessionEvent,
} from '#core/session/reduceProgress.ts';
import { timelineOf } from '#core/session/timeline.ts';
import { aCircuit } from '#builders/aCircuit.ts';

const timeline = timelineOf(aCircuit());

/** A session after events; between them somebody looks once a second, as the page does. */
function after(
  ...events: readonly (readonly [SessionEvent['type'], number])[]
): Session {
  let session = WAITING;
  let seen = 0;
  for (const [type, at] of events) {
    session = lookedAt(session, seen, at);
    session = step(timeline, session, { type, at, wall: WALL + at });
    seen = at;
  }
  return session;
}

function lookedAt(session: Session, from: number, to: number): Session {
  let now = session;
  for (let at = from + 1000; at < to; at += 1000)
    now = step(timeline, now, { type: 'look', at, wall: WALL + at });
  return now;
}

/** The same a while later, with nobody looking in between. */
function unseen(
  session: Session,
  at: number,
  event: Partial<SessionEvent> = {},
): Session {
  return step(timeline, session, {
    type: 'look',
    at,
    wall: WALL + at,
    ...event,
  });
}

const WALL = 1_700_000_000_000;

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
    expect(session).toMatchObject({ state: 'paused', before: 30_000 });
  });

  test('skips to the start of the next stretch, and stays paused if it was', () => {
    expect(elapsedAt(timeline, after(['start', 0], ['skip', 1000]), 1000)).toBe(
      10_000,
    );
    expect(after(['start', 0], ['pause', 1000], ['skip', 2000])).toMatchObject({
      state: 'paused',
      before: 10_000,
    });
  });

  test('goes back to the start of the stretch, or from there to the one before', () => {
    expect(
      after(['start', 0], ['pause', 25_000], ['back', 26_000]),
    ).toMatchObject({
      state: 'paused',
      before: 10_000,
    });
    expect(
      after(['start', 0], ['pause', 11_000], ['back', 26_000]),
    ).toMatchObject({
      state: 'paused',
      before: 0,
    });
  });

  test('starts the present stretch over on request', () => {
    expect(
      after(['start', 0], ['pause', 11_000], ['restart', 12_000]),
    ).toMatchObject({
      state: 'paused',
      before: 10_000,
    });
  });

  test('is finished at its end, whenever it is looked at after that', () => {
    const session = after(['start', 1000], ['look', 3_600_000]);
    expect(session).toMatchObject({
      state: 'finished',
      before: timeline.end,
      at: 1000 + timeline.end,
    });
  });

  test('ended early keeps what was done', () => {
    expect(after(['start', 0], ['end', 100_000])).toMatchObject({
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

  test('is never behind what a look ahead of the clock has seen', () => {
    const seen = after(['start', 0], ['look', 10_000]);
    expect(elapsedAt(timeline, seen, 9_995)).toBe(10_000);
    expect(
      step(timeline, seen, { type: 'pause', at: 9_995, wall: WALL }),
    ).toMatchObject({ state: 'paused', before: 10_000 });
  });
});

describe('a blackout', () => {
  const begun = after(['start', 0], ['look', 20_000]);

  test('of three seconds is none', () => {
    expect(unseen(begun, 23_000)).toMatchObject({ state: 'running' });
    expect(elapsedAt(timeline, unseen(begun, 23_000), 23_000)).toBe(23_000);
  });

  test('stops at the last known moment, and asks', () => {
    expect(unseen(begun, 60_000)).toMatchObject({
      state: 'asking',
      before: 20_000,
      now: 60_000,
      ran: [{ from: 0, to: 20_000 }],
    });
  });

  test('through which every cue was heard is none', () => {
    const heard = unseen(begun, 60_000, { heard: true });
    expect(heard).toMatchObject({
      state: 'running',
      ran: [{ from: 0, to: 60_000 }],
    });
  });

  test('is known by the calendar where the other clock slept too', () => {
    const slept = unseen(begun, 21_000, { wall: WALL + 81_000 });
    expect(slept).toMatchObject({
      state: 'asking',
      before: 20_000,
      now: 81_000,
    });
  });

  test('of more than six hours ends where it began, paused', () => {
    const hours = 7 * 3_600_000;
    expect(unseen(begun, 20_000 + hours)).toMatchObject({
      state: 'paused',
      before: 20_000,
    });
  });

  test('while getting back into place costs nothing', () => {
    const back = after(['start', 0], ['pause', 30_000], ['resume', 40_000]);
    expect(unseen(back, 43_500)).toMatchObject({
      state: 'asking',
      before: 30_000,
    });
    expect(unseen(back, 42_900)).toMatchObject({ state: 'running' });
  });

  test.each([
    ['resume', { state: 'running', before: 20_000, since: 73_000 }],
    ['now', { state: 'running', before: 60_000, since: 70_000 }],
    [
      'done',
      {
        state: 'running',
        before: 40_000,
        since: 73_000,
        ran: [{ from: 0, to: 40_000 }],
      },
    ],
    ['end', { state: 'finished', before: 20_000 }],
    ['skip', { state: 'asking', before: 20_000 }],
    ['pause', { state: 'asking', before: 20_000 }],
  ] as const)('answered by “%s”', (type, expected) => {
    expect(unseen(unseen(begun, 60_000), 70_000, { type })).toMatchObject(
      expected,
    );
  });

  test('a clock set back, or put right by a few seconds, is none', () => {
    for (const by of [-3_600_000, -5000, 8000])
      expect(unseen(begun, 21_000, { wall: WALL + 21_000 + by })).toMatchObject(
        {
          state: 'running',
          ran: [{ from: 0, to: 21_000 }],
        },
      );
  });
});

describe('a set at the runner’s own pace', () => {
  const own = (
    session: Session,
    type: SessionEvent['type'],
    at: number,
  ): Session =>
    step(timeline, session, { type, at, wall: WALL + at, pace: 'own' });
  // The squats of the reference session, ten of them in fifty seconds.
  const [from, to] = [60_000, 110_000];
  const squats = own(own(after(['start', 0]), 'jump', 0), 'look', 0);
  const placed = step(timeline, squats, {
    type: 'jump',
    to: 3,
    at: 0,
    wall: WALL,
    pace: 'own',
  });

  function watched(session: Session, until: number): Session {
    let now = session;
    for (let at = 1000; at <= until; at += 1000) now = own(now, 'look', at);
    return now;
  }

  test('does not end by itself, and counts the time over its plan', () => {
    const late = watched(placed, 70_000);
    expect(elapsedAt(timeline, late, 70_000)).toBe(to - 1);
    expect(overAt(late, 70_000)).toBe(20_001);
  });

  test('is done when the runner says so, and counts as done', () => {
    const done = own(watched(placed, 30_000), 'skip', 30_000);
    expect(elapsedAt(timeline, done, 30_000)).toBe(to);
    expect(done).toMatchObject({ ran: [{ from, to }] });
  });

  test('becomes paced again from where it is', () => {
    const late = watched(placed, 70_000);
    const paced = unseen(late, 71_000);
    expect(elapsedAt(timeline, paced, 71_000)).toBe(to - 1);
    expect(elapsedAt(timeline, paced, 72_000)).toBe(to + 999);
  });

  test('leaves holds and rests to the clock', () => {
    const hold = own(after(['start', 0]), 'look', 0);
    expect(elapsedAt(timeline, watched(hold, 45_000), 45_000)).toBe(45_000);
  });
});

test('a session ended early can be taken up again; one that reached its end cannot', () => {
  const ended = after(['start', 0], ['end', 100_000]);
  expect(unseen(ended, 130_000, { type: 'reopen' })).toMatchObject({
    state: 'paused',
    before: 100_000,
  });
  const over = after(['start', 0], ['look', timeline.end + 1000]);
  expect(unseen(over, timeline.end + 2000, { type: 'reopen' })).toBe(over);
});
