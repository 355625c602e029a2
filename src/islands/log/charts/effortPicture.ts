import { daysBetween, daysLater, monthsLater } from '#core/calendar.ts';
import type { EffortPoint } from '#core/log/sums/effortHistory.ts';

/** So many months are drawn at once. */
const MONTHS_AT_ONCE = 9;

/** The days a picture covers, both included, from the first of a month to the last of one. */
export interface ChartSpan {
  readonly from: string;
  readonly to: string;
}

/** Pieces of nine months that hold every circuit, newest first; a log younger than that is one shorter piece. */
export function spansOf(points: readonly EffortPoint[]): readonly ChartSpan[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const oldest = firstOfMonth(first.day);
  const spans: ChartSpan[] = [];
  let end = monthsLater(firstOfMonth(last.day), 1);
  do {
    const start = monthsLater(end, -MONTHS_AT_ONCE);
    spans.push({
      from: spans.length === 0 && start < oldest ? oldest : start,
      to: daysLater(end, -1),
    });
    end = start;
  } while (end > oldest);
  return spans;
}

/** The circuits of a piece. */
export function pointsIn(
  points: readonly EffortPoint[],
  { from, to }: ChartSpan,
): readonly EffortPoint[] {
  return points.filter(({ day }) => day >= from && day <= to);
}

function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

// Across in percent: of the room between two bars a bar takes so much, within these bounds.
const BAR_SHARE = 0.56;
const [LEAST_BAR, WIDEST_BAR] = [0.5, 6];

/** A circuit in the picture; places across are percent of its width. */
export interface PlacedPoint {
  readonly point: EffortPoint;
  readonly left: number;
  readonly width: number;
}

/** Circuits at their days, none over another. */
export function placedPoints(
  points: readonly EffortPoint[],
  span: ChartSpan,
): readonly PlacedPoint[] {
  const days = daysBetween(span.from, span.to) + 1;
  const across = (day: string) =>
    ((daysBetween(span.from, day) + 0.5) / days) * 100;
  const gaps = points
    .slice(1)
    .map(({ day }, at) => across(day) - across(points[at]?.day ?? day))
    .filter((gap) => gap > 0);
  const width = Math.min(
    WIDEST_BAR,
    Math.max(LEAST_BAR, Math.min(...gaps, 100) * BAR_SHARE),
  );
  let end = 0;
  return points.map((point) => {
    const wanted = Math.min(across(point.day) - width / 2, 100 - width);
    // A second one of the same day stands beside the first.
    const left = Math.max(wanted, end);
    end = left + width;
    return { point, left, width };
  });
}

/** A stretch of the picture in which aim and ceiling stay the same; places across are percent. */
export interface AimStretch extends Pick<EffortPoint, 'aim' | 'ceiling'> {
  readonly from: number;
  readonly to: number;
}

/** The aim along the picture: it changes half-way between two circuits that aimed at different efforts. */
export function aimStretches(
  placed: readonly PlacedPoint[],
): readonly AimStretch[] {
  const stretches: AimStretch[] = [];
  for (const [at, { point, left }] of placed.entries()) {
    const { aim, ceiling } = point;
    const known = stretches.at(-1);
    if (known && isSameAim(known, point)) continue;
    const before = placed[at - 1];
    const from = before ? (before.left + before.width + left) / 2 : 0;
    if (known) stretches[stretches.length - 1] = { ...known, to: from };
    stretches.push({ aim, ceiling, from, to: 100 });
  }
  return stretches;
}

/** Where the words of a stretch's ceiling stand: at its start, or at its end where a bar stands in the way. */
export function ceilingWordsAt(
  { from, to }: AimStretch,
  placed: readonly PlacedPoint[],
): 'start' | 'end' {
  const isInTheWay = placed.some(
    ({ point, left }) =>
      point.isOver && left >= from && left < Math.min(to, from + WORDS_WIDTH),
  );
  return isInTheWay ? 'end' : 'start';
}

/** Whether the aim can be named on its band without a bar over the words. */
export function hasRoomForAim(placed: readonly PlacedPoint[]): boolean {
  return (placed[0]?.left ?? 100) >= AIM_WORDS_WIDTH;
}

// The widths of words on a phone, in percent.
const WORDS_WIDTH = 28;
const AIM_WORDS_WIDTH = 16;

function isSameAim(
  one: Pick<EffortPoint, 'aim' | 'ceiling'>,
  other: Pick<EffortPoint, 'aim' | 'ceiling'>,
): boolean {
  return (
    one.ceiling === other.ceiling &&
    one.aim[0] === other.aim[0] &&
    one.aim[1] === other.aim[1]
  );
}

/** A month's name under the picture. */
export interface MonthMark {
  /** The first day of the month. */
  readonly day: string;
  /** Percent of the width. */
  readonly left: number;
}

// More names than these would touch on a phone.
const MOST_MARKS = 5;

/** Where the names of months stand: of as many as fit. */
export function monthMarks(span: ChartSpan): readonly MonthMark[] {
  const days = daysBetween(span.from, span.to) + 1;
  const months: string[] = [];
  for (let day = span.from; day <= span.to; day = monthsLater(day, 1))
    months.push(day);
  const step = Math.ceil(months.length / MOST_MARKS);
  return months
    .filter((_, at) => at % step === 0)
    .map((day) => ({ day, left: (daysBetween(span.from, day) / days) * 100 }));
}

// Heights in px: a point of effort, one of soreness, the room over the tallest bar, and for the months under the bars.
const EFFORT_POINT = 16;
const SORE_POINT = 5;
const HEADROOM = 24;
const MONTH_ROOM = 25;
const LEAST_TOP = 6;
const LEAST_SORE = 4;

/** The heights of a picture, in px from its top edge. */
export interface ChartHeights {
  readonly floor: number;
  /** The line from which soreness hangs. */
  readonly soreLine: number;
  readonly bottom: number;
  /** How far down an effort lies. */
  down(effort: number): number;
  /** How far soreness hangs. */
  hanging(soreness: number): number;
}

/** The heights for circuits; effort is always counted from 0, and the tallest bar fits. */
export function heightsFor(points: readonly EffortPoint[]): ChartHeights {
  const top = Math.max(
    LEAST_TOP,
    ...points.map(({ effort, ceiling }) => Math.max(effort ?? 0, ceiling)),
  );
  const sorest = Math.max(
    LEAST_SORE,
    ...points.map(({ nextMorning }) => nextMorning ?? 0),
  );
  const floor = HEADROOM + top * EFFORT_POINT;
  const soreLine = floor + MONTH_ROOM;
  return {
    floor,
    soreLine,
    bottom: soreLine + sorest * SORE_POINT + 2,
    down: (effort) => floor - effort * EFFORT_POINT,
    hanging: (soreness) => soreness * SORE_POINT,
  };
}

/** A share of the width as an attribute: "12.5%". */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
