import { Index } from 'solid-js';
import { dayOfWaitWords } from '#copy/log/homeLog.ts';
import { daysBetween } from '#core/calendar.ts';

interface Props {
  /** The day of the last circuit, the day the next is due, and today. */
  readonly from: string;
  readonly to: string;
  readonly today: string;
}

const HEIGHT = 16;
const THIN = 4;
/** The share of a day's width that is drawn. */
const DRAWN = 0.86;

/** The days from the last circuit to the next, side by side: the first and the last as blocks, those gone by darker. */
export function DaysPicture(props: Props) {
  const all = () => Math.max(1, daysBetween(props.from, props.to));
  const gone = () => daysBetween(props.from, props.today);
  const days = () => Array.from({ length: all() + 1 }, (_, day) => day);
  const step = () => 100 / (all() + DRAWN);
  const look = (day: number) => {
    if (day === 0) return 'done';
    if (day === all()) return 'due';
    return day <= gone() ? 'gone' : 'coming';
  };
  const isBlock = (day: number) => day === 0 || day === all();

  return (
    <svg
      class="home-strip"
      width="100%"
      height={HEIGHT}
      role="img"
      aria-label={dayOfWaitWords(gone(), all())}
    >
      <Index each={days()}>
        {(day) => (
          <rect
            class={look(day())}
            x={`${day() * step()}%`}
            width={`${step() * DRAWN}%`}
            y={isBlock(day()) ? 0 : (HEIGHT - THIN) / 2}
            height={isBlock(day()) ? HEIGHT : THIN}
          />
        )}
      </Index>
    </svg>
  );
}
