import type { Figures } from '#platform/figures.ts';

/** The figures of the site. Pictures can wait for the words: their code comes when the first one is asked for. */
export function figuresLater(base: string): Figures {
  let made: Promise<Figures> | undefined;
  async function loaded(): Promise<Figures> {
    const { browserFigures } = await import('#platform/figures.ts');
    return browserFigures(base);
  }
  /** One figure, or nothing where the code or the figure cannot be had; then it is asked for again the next time. */
  async function figure<Figure>(
    of: (figures: Figures) => Promise<Figure | null>,
  ): Promise<Figure | null> {
    try {
      return await of(await (made ??= loaded()));
    } catch {
      made = undefined;
      return null;
    }
  }
  return {
    still: (id) => figure((figures) => figures.still(id)),
    live: (id) => figure((figures) => figures.live(id)),
  };
}
