import { describe, expect, test } from 'vitest';
import {
  elapsedAt,
  leadInAt,
  overtimeAt,
  WAITING,
  type Progress,
} from '#core/session/progress/progress.ts';
import {
  RESUME_MS,
  reduceProgress,
} from '#core/session/progress/reduceProgress.ts';
import type { ProgressEvent } from '#core/session/progress/progressEvent.ts';
import { timelineOf } from '#core/session/timeline/timeline.ts';
import { aCircuit } from '#builders/aCircuit.ts';

const timeline = timelineOf(aCircuit());

/** A session after events, with a tick once a second in between. */
function after(
  ...events: readonly (readonly [ProgressEvent['type'], number])[]
): Progress {
  let progress = WAITING;
  let seen = 0;
  for (const [type, at] of events) {
    progress = ticked(progress, seen, at);
    progress = reduceProgress(timeline, progress, {
      type,
      at,
      calendarTime: WALL + at,
    });
    seen = at;
  }
  return progress;
}

function ticked(progress: Progress, from: number, to: number): Progress {
  let now = progress;
  for (let at = from + 1000; at < to; at += 1000)
    now = reduceProgress(timeline, now, {
      type: 'tick',
      at,
      calendarTime: WALL + at,
    });
  return now;
}

/** The session at a later moment, without a tick in between. */
function unseen(
  progress: Progress,
  at: number,
  event: Partial<ProgressEvent> = {},
): Progress {
  return reduceProgress(timeline, progress, {
    type: 'tick',
    at,
    calendarTime: WALL + at,
    ...event,
  });
}

const WALL = 1_700_000_000_000;

describe('a session', () => {
  test('waits until it is started', () => {
    expect(
      after(['pause', 1], ['skip', 2], ['back', 3], ['end', 4], ['tick', 5]),
    ).toEqual(WAITING);
  });

  test('derives its time from the clock', () => {
    const progress = after(['start', 5000]);
    expect(elapsedAt(timeline, progress, 5000)).toBe(0);
    expect(elapsedAt(timeline, progress, 125_000)).toBe(120_000);
  });

  test('stands still while paused', () => {
    const progress = after(['start', 0], ['pause', 30_000]);
    expect(elapsedAt(timeline, progress, 999_000)).toBe(30_000);
  });

  test('goes on three seconds after it is resumed', () => {
    const progress = after(['start', 0], ['pause', 30_000], ['resume', 50_000]);
    expect(leadInAt(progress, 51_000)).toBe(2000);
    expect(elapsedAt(timeline, progress, 50_000 + RESUME_MS)).toBe(30_000);
    expect(elapsedAt(timeline, progress, 60_000)).toBe(37_000);
  });

  test('paused while getting back into place has lost nothing', () => {
    const progress = after(
      ['start', 0],
      ['pause', 30_000],
      ['resume', 50_000],
      ['pause', 51_000],
    );
    expect(progress).toMatchObject({ state: 'paused', elapsedBefore: 30_000 });
  });

  test('skips to the start of the next segment, and stays paused if it was', () => {
    expect(elapsedAt(timeline, after(['start', 0], ['skip', 1000]), 1000)).toBe(
      10_000,
    );
    expect(after(['start', 0], ['pause', 1000], ['skip', 2000])).toMatchObject({
      state: 'paused',
      elapsedBefore: 10_000,
    });
  });

  test('goes back to the start of the segment, or from there to the one before', () => {
    expect(
      after(['start', 0], ['pause', 25_000], ['back', 26_000]),
    ).toMatchObject({
      state: 'paused',
      elapsedBefore: 10_000,
    });
    expect(
      after(['start', 0], ['pause', 11_000], ['back', 26_000]),
    ).toMatchObject({
      state: 'paused',
      elapsedBefore: 0,
    });
  });

  test('starts the present segment over on request', () => {
    expect(
      after(['start', 0], ['pause', 11_000], ['restart', 12_000]),
    ).toMatchObject({
      state: 'paused',
      elapsedBefore: 10_000,
    });
  });

  test('is finished at its end, whenever the next tick comes', () => {
    const progress = after(['start', 1000], ['tick', 3_600_000]);
    expect(progress).toMatchObject({
      state: 'finished',
      elapsedBefore: timeline.end,
      at: 1000 + timeline.end,
    });
  });

  test('ended early keeps what was done', () => {
    expect(after(['start', 0], ['end', 100_000])).toMatchObject({
      state: 'finished',
      elapsedBefore: 100_000,
      at: 100_000,
    });
  });

  test('skipped past its last segment is finished', () => {
    const skips = timeline.segments.map(() => ['skip', 1000] as const);
    expect(after(['start', 0], ...skips).state).toBe('finished');
  });

  test('takes a clock that stumbles backwards for one that stands still', () => {
    expect(elapsedAt(timeline, after(['start', 5000]), 4000)).toBe(0);
  });

  test('is never behind a tick that was ahead of the clock', () => {
    const seen = after(['start', 0], ['tick', 10_000]);
    expect(elapsedAt(timeline, seen, 9_995)).toBe(10_000);
    expect(
      reduceProgress(timeline, seen, {
        type: 'pause',
        at: 9_995,
        calendarTime: WALL,
      }),
    ).toMatchObject({ state: 'paused', elapsedBefore: 10_000 });
  });
});

describe('a blackout', () => {
  const begun = after(['start', 0], ['tick', 20_000]);

  test('of three seconds is none', () => {
    expect(unseen(begun, 23_000)).toMatchObject({ state: 'running' });
    expect(elapsedAt(timeline, unseen(begun, 23_000), 23_000)).toBe(23_000);
  });

  test('stops at the last known moment, and asks', () => {
    expect(unseen(begun, 60_000)).toMatchObject({
      state: 'interrupted',
      elapsedBefore: 20_000,
      clockElapsed: 60_000,
      played: [{ from: 0, to: 20_000 }],
    });
  });

  test('through which every cue was heard is none', () => {
    const heard = unseen(begun, 60_000, { heard: true });
    expect(heard).toMatchObject({
      state: 'running',
      played: [{ from: 0, to: 60_000 }],
    });
  });

  test('is known by the calendar where the other clock slept too', () => {
    const slept = unseen(begun, 21_000, { calendarTime: WALL + 81_000 });
    expect(slept).toMatchObject({
      state: 'interrupted',
      elapsedBefore: 20_000,
      clockElapsed: 81_000,
    });
  });

  test('of more than six hours ends where it began, paused', () => {
    const hours = 7 * 3_600_000;
    expect(unseen(begun, 20_000 + hours)).toMatchObject({
      state: 'paused',
      elapsedBefore: 20_000,
    });
  });

  test('while getting back into place costs nothing', () => {
    const back = after(['start', 0], ['pause', 30_000], ['resume', 40_000]);
    expect(unseen(back, 43_500)).toMatchObject({
      state: 'interrupted',
      elapsedBefore: 30_000,
    });
    expect(unseen(back, 42_900)).toMatchObject({ state: 'running' });
  });

  test.each([
    ['resume', { state: 'running', elapsedBefore: 20_000, since: 73_000 }],
    ['catchUp', { state: 'running', elapsedBefore: 60_000, since: 70_000 }],
    [
      'markDone',
      {
        state: 'running',
        elapsedBefore: 40_000,
        since: 73_000,
        played: [{ from: 0, to: 40_000 }],
      },
    ],
    ['end', { state: 'finished', elapsedBefore: 20_000 }],
    ['skip', { state: 'interrupted', elapsedBefore: 20_000 }],
    ['pause', { state: 'interrupted', elapsedBefore: 20_000 }],
  ] as const)('answered by “%s”', (type, expected) => {
    expect(unseen(unseen(begun, 60_000), 70_000, { type })).toMatchObject(
      expected,
    );
  });

  test('a clock set back, or put right by a few seconds, is none', () => {
    for (const by of [-3_600_000, -5000, 8000])
      expect(
        unseen(begun, 21_000, { calendarTime: WALL + 21_000 + by }),
      ).toMatchObject({
        state: 'running',
        played: [{ from: 0, to: 21_000 }],
      });
  });
});

describe('a set at the runner’s own pace', () => {
  const own = (
    progress: Progress,
    type: ProgressEvent['type'],
    at: number,
  ): Progress =>
    reduceProgress(timeline, progress, {
      type,
      at,
      calendarTime: WALL + at,
      pace: 'own',
    });
  // The squats of the reference session, ten of them in fifty seconds.
  const [from, to] = [60_000, 110_000];
  const squats = own(own(after(['start', 0]), 'jump', 0), 'tick', 0);
  const placed = reduceProgress(timeline, squats, {
    type: 'jump',
    to: 3,
    at: 0,
    calendarTime: WALL,
    pace: 'own',
  });

  function watched(progress: Progress, until: number): Progress {
    let now = progress;
    for (let at = 1000; at <= until; at += 1000) now = own(now, 'tick', at);
    return now;
  }

  test('does not end by itself, and counts the time over its plan', () => {
    const late = watched(placed, 70_000);
    expect(elapsedAt(timeline, late, 70_000)).toBe(to - 1);
    expect(overtimeAt(late, 70_000)).toBe(20_001);
  });

  test('is done when the runner says so, and counts as done', () => {
    const done = own(watched(placed, 30_000), 'skip', 30_000);
    expect(elapsedAt(timeline, done, 30_000)).toBe(to);
    expect(done).toMatchObject({ played: [{ from, to }] });
  });

  test('becomes paced again from where it is', () => {
    const late = watched(placed, 70_000);
    const paced = unseen(late, 71_000);
    expect(elapsedAt(timeline, paced, 71_000)).toBe(to - 1);
    expect(elapsedAt(timeline, paced, 72_000)).toBe(to + 999);
  });

  test('leaves holds and rests to the clock', () => {
    const hold = own(after(['start', 0]), 'tick', 0);
    expect(elapsedAt(timeline, watched(hold, 45_000), 45_000)).toBe(45_000);
  });
});

test('a session ended early can be taken up again; one that reached its end cannot', () => {
  const ended = after(['start', 0], ['end', 100_000]);
  expect(unseen(ended, 130_000, { type: 'reopen' })).toMatchObject({
    state: 'paused',
    elapsedBefore: 100_000,
  });
  const over = after(['start', 0], ['tick', timeline.end + 1000]);
  expect(unseen(over, timeline.end + 2000, { type: 'reopen' })).toBe(over);
});
