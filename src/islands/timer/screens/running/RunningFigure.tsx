import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import {
  figureOf,
  setSeconds,
  repSeconds,
  type Station,
} from '#core/circuit/station.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import type { Figures, LiveFigure } from '#platform/page/figures.ts';

interface Props {
  readonly timer: Timer;
  readonly catalogue: Catalogue;
  readonly figures: Figures;
}

/** The figure of the set under way, moving in the tempo of its reps; in a rest, that of the next set. */
export function RunningFigure(props: Props) {
  const [live, setLive] = createSignal<LiveFigure | null>(null);
  let container: HTMLDivElement | undefined;

  const station = () => props.timer.station();
  const id = () => {
    const current = station();
    const exercise = props.catalogue.get(current?.code ?? '');
    return current && exercise && figureOf(exercise, current);
  };

  createEffect(
    on(id, async (wanted) => {
      setLive(null);
      const figure =
        wanted === undefined ? null : await props.figures.live(wanted);
      if (wanted === id()) setLive(figure);
    }),
  );

  // Each rep restarts the figure, as the tempo of the link may differ from the exercise's own.
  createEffect(
    on(
      [
        live,
        () => props.timer.segment(),
        () => props.timer.rep()?.rep,
        () => props.timer.leadIn() > 0,
      ],
      ([figure, segment, , isLeadIn]) => {
        const current = station();
        // Re-inserting the picture would restart its animations.
        if (container?.firstElementChild !== (figure?.picture ?? null)) {
          container?.replaceChildren(...(figure ? [figure.picture] : []));
        }
        if (!figure || !segment || !current) return;
        const isRight = segment.kind === 'work' && segment.side === 'right';
        figure.picture.classList.toggle('fx-mirrored', isRight);
        setMovements(
          figure,
          current,
          props.timer.elapsed() - segment.from,
          !isLeadIn,
        );
      },
    ),
  );
  onCleanup(() => container?.replaceChildren());

  return <div class="figure clear" ref={container} aria-hidden="true" />;
}

/** Sets every animation of the figure to `into` ms of the set, running or standing still. */
function setMovements(
  figure: LiveFigure,
  station: Station,
  into: number,
  isRunning: boolean,
) {
  const isHold = figure.reps === 0 || station.work.kind === 'hold';
  const figureRepMs = (figure.cycle * 1000) / Math.max(1, figure.reps);
  const repMs =
    station.work.kind === 'reps'
      ? repSeconds(station.work) * 1000
      : figureRepMs;
  const isTimed = isHold && figure.cycle < 2 && setSeconds(station.work) > 0;
  for (const movement of figure.picture.getAnimations({ subtree: true })) {
    if (isHold && !isTimed) {
      movement.pause();
      movement.currentTime = figure.hold * 1000;
      continue;
    }
    movement.playbackRate = figureRepMs / repMs;
    movement.currentTime = isRunning ? (into * figureRepMs) / repMs : 0;
    if (isRunning) movement.play();
    else movement.pause();
  }
}
