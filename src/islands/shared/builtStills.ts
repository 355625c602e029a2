let markupOf: (id: string) => string = () => '';

/** Tells the islands, while the site is built, how to draw a still figure. In the browser figures are fetched instead. */
export function drawStillsWith(draw: (id: string) => string) {
  markupOf = draw;
}

/** The markup of an exercise's still figure while the site is built; empty in the browser. */
export function builtStill(id: string): string {
  return markupOf(id);
}
