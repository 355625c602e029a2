import { createEffect, on, untrack } from 'solid-js';
import { isServer } from 'solid-js/web';
import { builtStill } from '#islands/shared/builtStills.ts';
import type { Figures } from '#platform/page/figures.ts';

interface Props {
  readonly id: string;
  /** Fetches the figure; without it only the figure drawn at build time is shown, and that one is bare. */
  readonly figures?: Figures;
}

/**
 * One still figure, hidden from screen readers because the text beside it says the same. Figures drawn at build time are
 * part of the page; any other is fetched, and its space is reserved until it arrives.
 */
export function StillFigure(props: Props) {
  let container: HTMLDivElement | undefined;
  // The exercise may be another one before the effect first runs: a page shows its link as soon as it is hydrated.
  const builtId = untrack(() => props.id);

  createEffect(
    on(
      () => props.id,
      async (id, previousId) => {
        const isBuilt =
          previousId === undefined && id === builtId && container?.firstChild;
        if (isBuilt || !props.figures) return;
        const picture = await props.figures.still(id);
        if (picture && props.id === id) container?.replaceChildren(picture);
      },
    ),
  );

  return (
    <div
      class="figure"
      ref={container}
      aria-hidden="true"
      // eslint-disable-next-line solid/no-innerhtml -- our own figures, made at build time
      innerHTML={isServer ? builtStill(props.id, !props.figures) : ''}
    />
  );
}
