import { barBox, type Frame, type Strip } from './strip.ts';

/**
 * A frame in which that many seconds are as wide as the drawing, so that strips of different circuits share one scale;
 * what a circuit leaves of the width is the run. A point of effort is so many pixels tall.
 */
export function frameToScale(
  strip: Strip,
  wide: {
    readonly seconds: number;
    readonly floor: number;
    readonly point: number;
  },
): Frame {
  const { seconds, floor, point } = wide;
  return { floor, point, runShare: 100 * (1 - strip.seconds / seconds) };
}

/** All bars of a strip as one outline, the data of an SVG path: across in seconds of the circuit, down in pixels. */
export function stripOutline(strip: Strip, frame: Frame): string {
  const bars = strip.bars.map((bar) => {
    const top = Math.round(barBox(strip, bar, frame).y * 10) / 10;
    return `V${top}H${bar.to}`;
  });
  return `M0 ${frame.floor}${bars.join('')}V${frame.floor}z`;
}
