import { createUniqueId, For, Show } from 'solid-js';
import { aimWords, CHART_WORDS, ceilingWords } from '#copy/log/charts.ts';
import { ratingWords } from '#copy/session/ratings.ts';
import { shortDay } from '#copy/shared/calendar.ts';
import { daysLater } from '#core/calendar.ts';
import type { EffortPoint } from '#core/log/sums/effortHistory.ts';
import { CIRCUIT_INTERVAL_DAYS } from '#core/planning/circuitInterval.ts';
import { heightsFor, percent } from '#islands/log/charts/effortPicture.ts';
import { HotHatching } from '#islands/log/charts/HotHatching.tsx';

// Three places side by side; what may come rises to the aim, in outline. Efforts are RPE, widths percent.
const PLACES = [
  { left: 0, outline: 3 },
  { left: 36, outline: 3.5 },
  { left: 72, outline: 4 },
];
const WIDTH = 10;
// The aim of the middle levels, while there is no circuit yet to take it from.
const USUAL = { aim: [4, 5], ceiling: 5 } as const;

/** The first two circuits as bars and what may come in outline; all in outline before the first. */
export function FirstPicture(props: {
  readonly points: readonly EffortPoint[];
}) {
  const hatch = createUniqueId();
  const heights = () => heightsFor(props.points);
  const down = (effort: number) => heights().down(effort);
  const measure = () => props.points.at(-1) ?? USUAL;
  const high = (effort: number) => heights().floor - down(effort);
  const dayAt = (place: number) => {
    const last = props.points.at(-1);
    if (last === undefined) return '';
    const after = place - (props.points.length - 1);
    return shortDay(
      props.points[place]?.day ??
        daysLater(last.day, after * CIRCUIT_INTERVAL_DAYS),
    );
  };

  return (
    <svg
      class="log-chart log-chart-first"
      width="100%"
      height={heights().soreLine}
      aria-hidden="true"
    >
      <HotHatching id={hatch} />
      <rect
        class="chart-aim"
        x="0"
        width="100%"
        y={down(measure().aim[1])}
        height={Math.max(3, down(measure().aim[0]) - down(measure().aim[1]))}
      />
      <line
        class="chart-ceiling"
        x1="0"
        x2="100%"
        y1={down(measure().ceiling)}
        y2={down(measure().ceiling)}
      />
      <text class="chart-ceiling-words" x="36%" y={down(measure().ceiling) - 7}>
        {ceilingWords(measure().ceiling)}
      </text>
      <For each={PLACES}>
        {({ left, outline }, place) => {
          const point = () => props.points[place()];
          const effort = () => point()?.effort ?? null;
          return (
            <>
              <rect
                class={
                  effort() === null
                    ? 'chart-outline'
                    : point()?.isOver
                      ? 'chart-over'
                      : 'chart-bar'
                }
                fill={point()?.isOver ? `url('#${hatch}')` : undefined}
                x={percent(left + 0.5)}
                width={percent(WIDTH)}
                y={down(effort() ?? outline)}
                height={high(effort() ?? outline)}
              />
              <Show when={effort()}>
                {(said) => (
                  <text
                    class={
                      point()?.isOver ? 'chart-over-words' : 'chart-bar-words'
                    }
                    x={percent(left + 0.5 + WIDTH / 2)}
                    y={down(said()) + (point()?.isOver ? -6 : 20)}
                  >
                    {ratingWords(said())}
                  </text>
                )}
              </Show>
              <text x={percent(left)} y={heights().floor + 18}>
                {dayAt(place())}
              </text>
            </>
          );
        }}
      </For>
      {/* Between the first two bars, which would stand over it. */}
      <text
        class="chart-aim-words"
        x={percent(WIDTH + 2)}
        y={down(measure().aim[1]) + 13}
      >
        {CHART_WORDS.aim} {aimWords(measure().aim)}
      </text>
      <line
        class="chart-line"
        x1="0"
        x2="100%"
        y1={heights().floor}
        y2={heights().floor}
      />
    </svg>
  );
}
