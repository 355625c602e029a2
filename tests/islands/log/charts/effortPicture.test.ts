import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysLater } from '#core/calendar.ts';
import type { EffortPoint } from '#core/log/sums/effortHistory.ts';
import {
  aimStretches,
  heightsFor,
  monthMarks,
  placedPoints,
  pointsIn,
  spansOf,
} from '#islands/log/charts/effortPicture.ts';

function aPoint(changes: Partial<EffortPoint> = {}): EffortPoint {
  return {
    id: 'a',
    day: '2026-03-13',
    effort: 4,
    aim: [4, 5],
    ceiling: 5,
    nextMorning: null,
    isOver: false,
    ...changes,
  };
}

/** Circuits of ten years, also several of one day. */
const anyPoints = fc
  .array(fc.integer({ min: 0, max: 3650 }), { minLength: 1, maxLength: 60 })
  .map((days) =>
    days
      .toSorted((one, other) => one - other)
      .map((day) => aPoint({ day: daysLater('2020-01-01', day) })),
  );

describe('the pieces of the picture', () => {
  test('hold every circuit once, newest first', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const spans = spansOf(points);
        const all = spans
          .toReversed()
          .flatMap((span) => pointsIn(points, span));
        expect(all).toEqual(points);
      }),
    );
  });

  test.each<[string, readonly string[], readonly (readonly string[])[]]>([
    ['none', [], []],
    [
      'a young log',
      ['2026-03-13', '2026-05-01'],
      [['2026-03-01', '2026-05-31']],
    ],
    [
      'nine months',
      ['2026-03-13', '2026-11-20'],
      [['2026-03-01', '2026-11-30']],
    ],
    [
      'ten months',
      ['2026-02-28', '2026-11-20'],
      [
        ['2026-03-01', '2026-11-30'],
        ['2025-06-01', '2026-02-28'],
      ],
    ],
  ])('of %s', (_, days, spans) => {
    const points = days.map((day) => aPoint({ day }));
    expect(spansOf(points).map(({ from, to }) => [from, to])).toEqual(spans);
  });
});

describe('bars', () => {
  test('lie in the order of their days, none over another', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const [span] = spansOf(points);
        if (span === undefined) return;
        const placed = placedPoints(pointsIn(points, span), span);
        for (const [at, { left, width }] of placed.entries()) {
          const before = placed[at - 1];
          expect(left).toBeGreaterThanOrEqual(
            before ? before.left + before.width - 1e-9 : 0,
          );
          expect(width).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('stand at their days', () => {
    const span = { from: '2026-03-01', to: '2026-03-30' };
    const [placed] = placedPoints([aPoint({ day: '2026-03-16' })], span);
    const middle = (placed?.left ?? 0) + (placed?.width ?? 0) / 2;
    expect(middle).toBeCloseTo((15.5 / 30) * 100, 9);
  });
});

test('the aim changes half-way between two circuits that aimed at different efforts', () => {
  const span = { from: '2026-03-01', to: '2026-03-31' };
  const points = [
    aPoint({ day: '2026-03-03', aim: [3, 4], ceiling: 4 }),
    aPoint({ day: '2026-03-13' }),
    aPoint({ day: '2026-03-27' }),
  ];
  const placed = placedPoints(points, span);
  const stretches = aimStretches(placed);
  expect(stretches.map(({ aim, ceiling }) => [aim, ceiling])).toEqual([
    [[3, 4], 4],
    [[4, 5], 5],
  ]);
  expect(stretches[0]?.from).toBe(0);
  expect(stretches[0]?.to).toBe(stretches[1]?.from);
  expect(stretches[1]?.to).toBe(100);
});

test.each([
  [['2026-03-01', '2026-11-30'], 5],
  [['2026-03-01', '2026-03-31'], 1],
  [['2026-03-01', '2026-06-30'], 4],
])('the months of %j have %i names', ([from = '', to = ''], count) => {
  const marks = monthMarks({ from, to });
  expect(marks).toHaveLength(count);
  expect(marks[0]).toEqual({ day: from, left: 0 });
});

test('the tallest bar fits, and every height counts from 0', () => {
  const heights = heightsFor([aPoint({ effort: 10, nextMorning: 10 })]);
  expect(heights.down(10)).toBeGreaterThan(0);
  expect(heights.down(0)).toBe(heights.floor);
  expect(heights.floor - heights.down(8)).toBe(
    2 * (heights.floor - heights.down(4)),
  );
  expect(heights.bottom).toBeGreaterThan(
    heights.soreLine + heights.hanging(10),
  );
});
