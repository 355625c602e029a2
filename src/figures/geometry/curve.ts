import type { Point } from './point.ts';

/** A number as SVG and CSS read it shortest: one decimal, no leading zero. */
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

/** Catmull-Rom: its tangents are symmetric at every knot, so all cubics but the first take the short `s` form. */
function curve(points: readonly Point[], closed: boolean): string {
  const count = points.length;
  const at = (index: number): Point =>
    points[
      closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index))
    ] ?? [0, 0];
  let [x, y] = at(0).map((value) => Number(value.toFixed(1))) as [
    number,
    number,
  ];
  let data = `M${joinNumbers([x, y])}`;
  const spans = closed ? count : count - 1;
  for (let index = 0; index < spans; index++) {
    const [before, from, to, after] = [
      at(index - 1),
      at(index),
      at(index + 1),
      at(index + 2),
    ];
    const leave = [
      from[0] + (to[0] - before[0]) / 6 - x,
      from[1] + (to[1] - before[1]) / 6 - y,
    ];
    const arrive = [
      to[0] - (after[0] - from[0]) / 6 - x,
      to[1] - (after[1] - from[1]) / 6 - y,
    ];
    const [endX, endY] = [Number(to[0].toFixed(1)), Number(to[1].toFixed(1))];
    const numbers = joinNumbers([
      ...(index === 0 ? leave : []),
      ...arrive,
      endX - x,
      endY - y,
    ]);
    data +=
      index === 0
        ? 'c'
        : index === 1
          ? 's'
          : numbers.startsWith('-')
            ? ''
            : ' ';
    data += numbers;
    [x, y] = [endX, endY];
  }
  return data + (closed ? 'z' : '');
}

function joinNumbers(numbers: readonly number[]): string {
  return numbers
    .map((value) => shortNumber(value))
    .reduce(
      (text, next) =>
        text + (text === '' || next.startsWith('-') ? '' : ' ') + next,
      '',
    );
}
