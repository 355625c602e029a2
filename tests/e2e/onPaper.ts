import type { Locator } from '@playwright/test';
import { createRequire } from 'node:module';
import { getDocumentProxy } from 'unpdf';
import type { Page } from './story.ts';

// The package is of the older kind of module: its function is the module itself.
const jsQR = createRequire(import.meta.url)('jsqr') as (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
) => { readonly data: string } | null;

/** A piece of text of a printed page, and how far up it stands, in points. */
interface PrintedPiece {
  readonly text: string;
  readonly y: number;
}

/** A printed page: its size in whole millimetres, and its text in pieces and as a whole. */
interface PrintedPage {
  readonly millimetres: readonly [width: number, height: number];
  readonly pieces: readonly PrintedPiece[];
  readonly text: string;
}

/** The pages of a PDF, as a program reads them that knows nothing of ours. */
export async function printedPages(
  pdf: Buffer,
): Promise<readonly PrintedPage[]> {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const numbers = Array.from({ length: file.numPages }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, y: Number(item.transform[5]) }]
          : [],
      );
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      return {
        millimetres: [inMillimetres(right - left), inMillimetres(top - bottom)],
        pieces,
        text: pieces
          .map(({ text }) => text)
          .join(' ')
          .replace(/\s+/g, ' '),
      };
    }),
  );
}

function inMillimetres(points: number): number {
  return Math.round((points / 72) * 25.4);
}

/** Lets the page be printed without a dialog; `window.printed` counts how often it was. */
export async function fakePrinter(page: Page) {
  await page.addInitScript(() => {
    const counted = window as typeof window & { printed: number };
    counted.printed = 0;
    window.print = () => {
      counted.printed++;
    };
  });
}

/** Waits until the page was handed to the printer so many times. */
export async function untilPrinted(page: Page, times = 1) {
  await page.waitForFunction(
    (expected) =>
      (window as typeof window & { printed: number }).printed === expected,
    times,
  );
}

/** What a code on screen says, read from a picture of it with nothing but its own quiet zone around; null where it cannot be. */
export async function codeOn(
  page: Page,
  code: Locator,
): Promise<string | null> {
  const picture = (await code.screenshot()).toString('base64');
  const { pixels, width, height } = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const drawn = context?.getImageData(0, 0, image.width, image.height);
    return {
      pixels: [...(drawn?.data ?? [])],
      width: image.width,
      height: image.height,
    };
  }, picture);
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data ?? null;
}
