import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { setSeconds, repSeconds, type Station } from '#core/circuit/station.ts';
import type { Timer } from '#islands/timer/state/createTimer.ts';
import type { Figures, LiveFigure } from '#platform/figures.ts';

interface Props {
  readonly timer: Timer;
  readonly catalogue: Catalogue;
  readonly figures: Figures;
}

/** The figure of the set under way, moving in the tempo of its reps; in a rest, the one that comes next. */
export function RunningFigure(props: Props) {
  const [live, setLive] = createSignal<LiveFigure | null>(null);
  let place: HTMLDivElement | undefined;

  const station = () => props.timer.station();
  const id = () => props.catalogue.get(station()?.code ?? '')?.id;

  createEffect(
    on(id, async (wanted) => {
      setLive(null);
      const found =
        wanted === undefined ? null : await props.figures.live(wanted);
      if (wanted === id()) setLive(found);
    }),
  );

  // Each rep begins with the figure at its beginning, however the link's tempo differs from the exercise's own.
  createEffect(
    on(
      [
        live,
        () => props.timer.segment(),
        () => props.timer.rep()?.rep,
        () => props.timer.leadIn() > 0,
      ],
      ([figure, segment, , leading]) => {
        const now = station();
        // Put in again, it would begin again.
        if (place?.firstElementChild !== (figure?.picture ?? null)) {
          place?.replaceChildren(...(figure ? [figure.picture] : []));
        }
        if (!figure || !segment || !now) return;
        const isRight = segment.kind === 'work' && segment.side === 'right';
        figure.picture.classList.toggle('fx-mirrored', isRight);
        drive(figure, now, props.timer.elapsed() - segment.from, !leading);
      },
    ),
  );
  onCleanup(() => place?.replaceChildren());

  return <div class="fig clear" ref={place} aria-hidden="true" />;
}

/** Sets every movement of the figure to where the set is, and lets it run if the set does. */
function drive(
  figure: LiveFigure,
  station: Station,
  into: number,
  runs: boolean,
) {
  const held = figure.reps === 0 || station.work.kind === 'hold';
  const ownRep = (figure.cycle * 1000) / Math.max(1, figure.reps);
  const rep =
    station.work.kind === 'reps' ? repSeconds(station.work) * 1000 : ownRep;
  const isTimed = held && figure.cycle < 2 && setSeconds(station.work) > 0;
  for (const movement of figure.picture.getAnimations({ subtree: true })) {
    if (held && !isTimed) {
      movement.pause();
      movement.currentTime = figure.hold * 1000;
      continue;
    }
    movement.playbackRate = ownRep / rep;
    movement.currentTime = runs ? (into * ownRep) / rep : 0;
    if (runs) movement.play();
    else movement.pause();
  }
}
