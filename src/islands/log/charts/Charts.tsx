import { createMemo, createSignal, createUniqueId, Show } from 'solid-js';
import { CHART_WORDS, chartKey, firstWords } from '#copy/log/charts.ts';
import { effortHistory } from '#core/log/sums/effortHistory.ts';
import { entryIn, type Log } from '#core/log/log.ts';
import { EffortPicture } from '#islands/log/charts/EffortPicture.tsx';
import { pointsIn, spansOf } from '#islands/log/charts/effortPicture.ts';
import { EffortTable } from '#islands/log/charts/EffortTable.tsx';
import { FirstPicture } from '#islands/log/charts/FirstPicture.tsx';
import { LoadPerWeek } from '#islands/log/charts/LoadPerWeek.tsx';

// Fewer circuits than these are drawn with what may come in outline.
const ENOUGH_TO_DRAW = 3;

/** Effort over time: a picture, the same as a table, and the load per week for those who want it. */
export function Charts(props: { readonly log: Log }) {
  const heading = createUniqueId();
  const points = createMemo(() => effortHistory(props.log));
  const spans = createMemo(() => spansOf(points()));
  const [back, setBack] = createSignal(0);
  // The log may have become shorter since.
  const at = () => Math.min(back(), spans().length - 1);
  const span = () => spans()[at()];
  const shown = createMemo(() => {
    const current = span();
    return current ? pointsIn(points(), current) : [];
  });
  const isFirst = () => points().length < ENOUGH_TO_DRAW;
  /** The newest circuit, while its soreness next morning is neither said nor waved off. */
  const awaited = () => {
    const last = points().at(-1);
    if (last?.nextMorning !== null) return null;
    const wavedOff = entryIn(props.log, last.id)?.wavedOff;
    return wavedOff?.includes('next-morning') ? null : last.id;
  };
  const isAwaited = () => shown().some(({ id }) => id === awaited());

  return (
    <section class="log-charts" aria-labelledby={heading}>
      <h2 id={heading}>{isFirst() ? CHART_WORDS.first : CHART_WORDS.effort}</h2>
      <Show
        when={!isFirst() && span()}
        fallback={<FirstPicture points={points()} />}
      >
        {(current) => (
          <EffortPicture
            points={shown()}
            span={current()}
            awaited={awaited()}
            withYear={spans().length > 1}
          />
        )}
      </Show>
      <p class="chart-key ui muted">
        {isFirst() ? firstWords(points()) : chartKey(shown(), isAwaited())}
      </p>
      <Show when={!isFirst() && spans().length > 1}>
        <div class="buttons">
          <button
            type="button"
            class="button compact"
            aria-disabled={at() === spans().length - 1}
            onClick={() => setBack(Math.min(at() + 1, spans().length - 1))}
          >
            {CHART_WORDS.older}
          </button>
          <button
            type="button"
            class="button compact"
            aria-disabled={at() === 0}
            onClick={() => setBack(Math.max(0, at() - 1))}
          >
            {CHART_WORDS.newer}
          </button>
        </div>
      </Show>
      <Show when={points().length > 0}>
        <EffortTable
          points={isFirst() ? points() : shown()}
          awaited={awaited()}
          labelledby={heading}
        />
      </Show>
      <LoadPerWeek log={props.log} />
    </section>
  );
}
