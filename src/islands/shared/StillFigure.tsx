import { createEffect, on } from 'solid-js';
import { isServer } from 'solid-js/web';
import { builtStill } from '#islands/shared/builtStills.ts';
import type { Figures } from '#platform/figures.ts';

interface Props {
  readonly id: string;
  /** Where the figure is fetched from. A page that is only built needs none, and its figures are bare. */
  readonly figures?: Figures;
}

/**
 * One still figure, beside words that say the same. A page carries those it is built with; any other is fetched, and its
 * room is kept meanwhile.
 */
export function StillFigure(props: Props) {
  let place: HTMLDivElement | undefined;

  createEffect(
    on(
      () => props.id,
      async (id, before) => {
        const isBuilt = before === undefined && place?.firstChild;
        if (isBuilt || !props.figures) return;
        const picture = await props.figures.still(id);
        if (picture && props.id === id) place?.replaceChildren(picture);
      },
    ),
  );

  return (
    <div
      class="figure"
      ref={place}
      aria-hidden="true"
      // eslint-disable-next-line solid/no-innerhtml -- our own figures, made at build time
      innerHTML={isServer ? builtStill(props.id, !props.figures) : ''}
    />
  );
}
