import { createEffect, createMemo, For, on, onCleanup } from 'solid-js';
import type { TempoPhase } from '#core/exercise/exercise.ts';
import {
  tempoSlopes,
  UNKNOWN_PHASE,
} from '#core/circuit/effort/tempoSlopes.ts';
import { repSeconds, type Station } from '#core/circuit/station.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';

interface Props {
  readonly timer: Timer;
  readonly station: Station;
  /** The phases of the exercise's tempo; empty where the exercise is not known. */
  readonly phases: readonly TempoPhase[];
}

/** One rep drawn to time, with a mark that crosses it as the body moves. */
export function TempoCount(props: Props) {
  const tempo = () =>
    props.station.work.kind === 'reps' ? props.station.work.tempo : [];
  const total = createMemo(() =>
    props.station.work.kind === 'reps' ? repSeconds(props.station.work) : 1,
  );
  const slopes = createMemo(() => {
    const known = props.phases.length === tempo().length ? props.phases : [];
    return tempoSlopes(
      tempo().map((seconds, index) => ({
        word: known[index]?.word ?? UNKNOWN_PHASE,
        seconds,
      })),
    );
  });
  const moment = () => props.timer.rep();
  const countIn = (index: number) => {
    const rep = moment();
    return rep?.phase === index ? Math.floor(rep.intoPhase / 1000) + 1 : null;
  };
  let mark: HTMLDivElement | undefined;
  let animation: Animation | undefined;

  createEffect(
    on([() => props.timer.segment(), () => moment()?.rep], ([segment]) => {
      animation?.cancel();
      if (!mark || segment?.kind !== 'work') return;
      const repMs = total() * 1000;
      const easing = matchMedia('(prefers-reduced-motion: reduce)').matches
        ? `steps(${Math.max(1, Math.round(total()))})`
        : 'linear';
      animation = mark.animate(
        { transform: ['translateX(0)', 'translateX(100%)'] },
        { duration: repMs, easing, fill: 'both' },
      );
      animation.currentTime = (props.timer.elapsed() - segment.from) % repMs;
    }),
  );
  onCleanup(() => animation?.cancel());

  return (
    <div class="tempo-count">
      <div class="tempo-drawing" aria-hidden="true">
        <For each={slopes()}>
          {(slope) => (
            <svg
              class="tempo-slope"
              viewBox="0 0 100 40"
              preserveAspectRatio="none"
              ref={(svg) => {
                svg.style.flexGrow = `${slope.seconds}`;
              }}
            >
              <path
                d={
                  slope.isThereAndBack
                    ? 'M0 34Q50 -26 100 34V40H0z'
                    : `M0 ${slope.isHighBefore ? 0 : 34}L100 ${slope.isHighAfter ? 0 : 34}V40H0z`
                }
              />
            </svg>
          )}
        </For>
        <div class="tempo-mark" ref={mark} />
      </div>
      <p class="tempo-words">
        <For each={slopes()}>
          {(slope, index) => (
            <span
              class={countIn(index()) === null ? '' : 'on'}
              ref={(span) => {
                span.style.flexGrow = `${slope.seconds}`;
              }}
            >
              {slope.word} {countIn(index())}
            </span>
          )}
        </For>
      </p>
    </div>
  );
}
