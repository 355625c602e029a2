import { createEffect, on } from 'solid-js';
import type { Figures } from '#platform/figures.ts';

interface Props {
  readonly id: string;
  readonly figures: Figures;
}

/** One still figure, beside words that say the same; its room is kept while it is fetched. */
export function StillFigure(props: Props) {
  let place: HTMLDivElement | undefined;

  createEffect(
    on(
      () => props.id,
      async (id) => {
        const picture = await props.figures.still(id);
        if (picture && props.id === id) place?.replaceChildren(picture);
      },
    ),
  );

  return <div class="fig" ref={place} aria-hidden="true" />;
}
