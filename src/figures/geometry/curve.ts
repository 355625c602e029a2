import type { Point } from './point.ts';

/** A number as short as SVG and CSS can read it: rounded, without a leading zero. */
export function shortNumber(value: number, decimals = 1): string {
  const rounded = Number(value.toFixed(decimals));
  return String(Object.is(rounded, -0) ? 0 : rounded).replace(
    /^(-?)0\./,
    '$1.',
  );
}

/** A smooth closed outline through the points, as path data. */
export function closedCurve(...points: readonly Point[]): string {
  return curve(points, true);
}

/** A smooth open line through the points, as path data. */
export function openCurve(...points: readonly Point[]): string {
  return curve(points, false);
}

/** A Catmull-Rom spline. Its tangents are symmetric at every point, so all cubics but the first take the short `s` form. */
function curve(points: readonly Point[], closed: boolean): string {
  const count = points.length;
  const pointAt = (index: number): Point =>
    points[
      closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index))
    ] ?? [0, 0];
  let pen = roundedPoint(pointAt(0));
  let data = `M${joinNumbers(pen)}`;
  const spans = closed ? count : count - 1;
  for (let index = 0; index < spans; index++) {
    const [before, from, to, after] = [
      pointAt(index - 1),
      pointAt(index),
      pointAt(index + 1),
      pointAt(index + 2),
    ];
    const leave: Point = [
      from[0] + (to[0] - before[0]) / 6 - pen[0],
      from[1] + (to[1] - before[1]) / 6 - pen[1],
    ];
    const arrive: Point = [
      to[0] - (after[0] - from[0]) / 6 - pen[0],
      to[1] - (after[1] - from[1]) / 6 - pen[1],
    ];
    const end = roundedPoint(to);
    const move: Point = [end[0] - pen[0], end[1] - pen[1]];
    data += cubicCommand(index, leave, arrive, move);
    pen = end;
  }
  return data + (closed ? 'z' : '');
}

/** A cubic as a relative command; after the second, the letter `s` need not be repeated. */
function cubicCommand(
  index: number,
  leave: Point,
  arrive: Point,
  move: Point,
): string {
  if (index === 0) return `c${joinNumbers([...leave, ...arrive, ...move])}`;
  const numbers = joinNumbers([...arrive, ...move]);
  if (index === 1) return `s${numbers}`;
  return (numbers.startsWith('-') ? '' : ' ') + numbers;
}

function roundedPoint([x, y]: Point): Point {
  return [Number(x.toFixed(1)), Number(y.toFixed(1))];
}

/** The numbers with as few separators as path data needs. */
function joinNumbers(numbers: readonly number[]): string {
  return numbers
    .map((value) => shortNumber(value))
    .reduce(
      (text, next) =>
        text + (text === '' || next.startsWith('-') ? '' : ' ') + next,
      '',
    );
}
