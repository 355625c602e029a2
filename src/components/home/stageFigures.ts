import { stillFigure } from '#figures/output/figure.ts';
import { movementOf } from '#collections/movements.ts';
import { viewBoxOf } from '#components/figures/viewBox.ts';

/** The still figure of an exercise to stand on a block of the stage: its drawing, and its frame in the drawing's own units. */
export interface StageFigure {
  /** The id by which the stages draw it. */
  readonly name: string;
  readonly markup: string;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The figure of the exercise with that id; it has no size of its own, so that each stage can give it one. */
export function stageFigure(id: string): StageFigure {
  const name = `stage-${id}`;
  const still = stillFigure(movementOf(id), { decorative: true, bare: true });
  const { y: top, width, height } = viewBoxOf(still);
  const markup = still.replace('<svg ', `<svg id="${name}" `);
  return { name, markup, top, width, height };
}
