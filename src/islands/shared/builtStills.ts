/** Draws the still figure of an exercise; a bare one has no ground, mat and arrow. */
type DrawStill = (id: string, isBare: boolean) => string;

let drawStill: DrawStill = () => '';

/** Sets the function that draws still figures while the site is built. In the browser figures are fetched instead. */
export function drawStillsWith(draw: DrawStill) {
  drawStill = draw;
}

/** The markup of an exercise's still figure while the site is built; empty in the browser. */
export function builtStill(id: string, isBare: boolean): string {
  return drawStill(id, isBare);
}
