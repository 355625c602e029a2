import type { Figures } from '#platform/figures.ts';

/** The figures of the site. Pictures can wait for the words: their code comes when the first one is asked for. */
export function figuresLater(base: string): Figures {
  let made: Promise<Figures> | undefined;
  async function loaded(): Promise<Figures> {
    const { browserFigures } = await import('#platform/figures.ts');
    return browserFigures(base);
  }
  const figures = () => (made ??= loaded());
  return {
    still: async (id) => (await figures()).still(id),
    live: async (id) => (await figures()).live(id),
  };
}
