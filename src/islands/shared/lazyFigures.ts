import type { Figures } from '#platform/page/figures.ts';

/** The site's figures; the code that fetches them is loaded when the first one is requested. */
export function lazyFigures(base: string): Figures {
  let figures: Promise<Figures> | undefined;
  async function loadFigures(): Promise<Figures> {
    const { browserFigures } = await import('#platform/page/figures.ts');
    return browserFigures(base);
  }
  /** One figure, or null where its code or the figure could not be fetched; the next call tries again. */
  async function figureOrNull<Figure>(
    find: (loaded: Figures) => Promise<Figure | null>,
  ): Promise<Figure | null> {
    try {
      return await find(await (figures ??= loadFigures()));
    } catch {
      figures = undefined;
      return null;
    }
  }
  return {
    still: (id) => figureOrNull((loaded) => loaded.still(id)),
    live: (id) => figureOrNull((loaded) => loaded.live(id)),
  };
}
