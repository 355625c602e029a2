import { createMemo, createUniqueId, For, Show } from 'solid-js';
import { aimWords, CHART_WORDS, ceilingWords } from '#copy/log/charts.ts';
import { ratingWords } from '#copy/session/ratings.ts';
import { shortMonth } from '#copy/shared/calendar.ts';
import type { EffortPoint } from '#core/log/sums/effortHistory.ts';
import {
  aimStretches,
  ceilingWordsAt,
  hasRoomForAim,
  heightsFor,
  monthMarks,
  percent,
  placedPoints,
  type AimStretch,
  type ChartHeights,
  type ChartSpan,
} from '#islands/log/charts/effortPicture.ts';
import { HotHatching } from '#islands/log/charts/HotHatching.tsx';

interface Props {
  readonly points: readonly EffortPoint[];
  readonly span: ChartSpan;
  /** The circuit whose soreness is still to come; null where there is none. */
  readonly awaited: string | null;
  /** Whether the first month needs its year. */
  readonly withYear: boolean;
}

// A stretch narrower than this, in percent, has no room for its words.
const LEAST_LABELLED = 18;

/** How hard each circuit was, against its aim, and how sore the legs were: a picture, whose numbers are in the table. */
export function EffortPicture(props: Props) {
  const hatch = createUniqueId();
  const placed = createMemo(() => placedPoints(props.points, props.span));
  const stretches = createMemo(() => aimStretches(placed()));
  const heights = createMemo(() => heightsFor(props.points));
  const down = (effort: number) => heights().down(effort);
  const high = (effort: number) => heights().floor - down(effort);

  return (
    <svg
      class="log-chart"
      width="100%"
      height={heights().bottom}
      aria-hidden="true"
    >
      <HotHatching id={hatch} />
      <For each={stretches()}>
        {(stretch) => (
          <Aim
            stretch={stretch}
            heights={heights()}
            wordsAt={ceilingWordsAt(stretch, placed())}
          />
        )}
      </For>
      <For each={placed()}>
        {({ point, left, width }) => (
          <>
            <rect
              class={
                point.effort === null
                  ? 'chart-outline'
                  : point.isOver
                    ? 'chart-over'
                    : 'chart-bar'
              }
              fill={point.isOver ? `url('#${hatch}')` : undefined}
              x={percent(left)}
              width={percent(width)}
              y={down(point.effort ?? 1)}
              height={high(point.effort ?? 1)}
            />
            <Show when={point.isOver}>
              <text
                class="chart-over-words"
                x={percent(left + width / 2)}
                y={down(point.effort ?? 0) - 6}
              >
                {ratingWords(point.effort ?? 0)}
              </text>
            </Show>
            <Show when={point.nextMorning !== null}>
              <rect
                class="chart-sore"
                x={percent(left)}
                width={percent(width)}
                y={heights().soreLine}
                height={heights().hanging(point.nextMorning ?? 0)}
              />
            </Show>
            <Show when={point.id === props.awaited}>
              <text
                class="chart-awaited"
                x={percent(left + width / 2)}
                y={heights().soreLine + 16}
              >
                ?
              </text>
            </Show>
          </>
        )}
      </For>
      <Show when={hasRoomForAim(placed()) && stretches()[0]}>
        {(first) => (
          <text class="chart-aim-words" x="2" y={down(first().aim[1]) + 13}>
            {CHART_WORDS.aim} {aimWords(first().aim)}
          </text>
        )}
      </Show>
      <For each={[heights().floor, heights().soreLine]}>
        {(y) => <line class="chart-line" x1="0" x2="100%" y1={y} y2={y} />}
      </For>
      <For each={monthMarks(props.span)}>
        {({ day, left }, at) => (
          <text x={percent(left)} y={heights().floor + 18}>
            {shortMonth(day, props.withYear && at() === 0)}
          </text>
        )}
      </For>
    </svg>
  );
}

/** A stretch of the aim with its ceiling. */
function Aim(props: {
  readonly stretch: AimStretch;
  readonly heights: ChartHeights;
  readonly wordsAt: 'start' | 'end';
}) {
  const down = (effort: number) => props.heights.down(effort);
  const wide = () => props.stretch.to - props.stretch.from;

  return (
    <>
      <rect
        class="chart-aim"
        x={percent(props.stretch.from)}
        width={percent(wide())}
        y={down(props.stretch.aim[1])}
        height={Math.max(
          3,
          down(props.stretch.aim[0]) - down(props.stretch.aim[1]),
        )}
      />
      <line
        class="chart-ceiling"
        x1={percent(props.stretch.from)}
        x2={percent(props.stretch.to)}
        y1={down(props.stretch.ceiling)}
        y2={down(props.stretch.ceiling)}
      />
      <Show when={wide() >= LEAST_LABELLED}>
        <text
          class="chart-ceiling-words"
          text-anchor={props.wordsAt}
          x={percent(
            props.wordsAt === 'start' ? props.stretch.from : props.stretch.to,
          )}
          y={down(props.stretch.ceiling) - 7}
        >
          {ceilingWords(props.stretch.ceiling)}
        </text>
      </Show>
    </>
  );
}
