import type { Circuit } from '#core/circuit/circuit.ts';

/** The sizes of paper that a card is made for; A4 is the same card, larger. */
export type CardSize = 'A5' | 'A4';

/** The exercises that a card has room for on one page. */
export const ON_ONE_PAGE = 6;

// The margins of an A5 page, and of A4 as much larger as the page is.
const MARGINS: Readonly<Record<CardSize, string>> = {
  A5: '8mm 9mm',
  A4: '11.3mm 12.7mm',
};

/**
 * The style of the page to print on. A card of one page brings its own margins and fills the page, so that the browser
 * writes nothing beside it; one over several pages needs the margins on each.
 */
export function pageStyle(
  { stations }: Pick<Circuit, 'stations'>,
  size: CardSize,
): string {
  const margin = stations.length > ON_ONE_PAGE ? MARGINS[size] : '0';
  return `@page { size: ${size}; margin: ${margin} }`;
}
