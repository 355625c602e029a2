/** A picture that has been loaded, and its own size in pixels. */
export interface LoadedPicture {
  readonly source: CanvasImageSource;
  readonly width: number;
  readonly height: number;
}

/** Something to draw on. */
export interface Canvas {
  readonly context: CanvasRenderingContext2D;
  /** What was drawn, as a PNG; null where the browser cannot make one. */
  toPng(): Promise<Blob | null>;
}

/** What it takes to draw a picture in the page. */
export interface PictureTools {
  /** A canvas of so many pixels; null where the browser has none. */
  canvas(width: number, height: number): Canvas | null;
  /** The page's fonts for display, by name, as a style names them. */
  readonly fontFamily: string;
  /** Waits until a font, such as "700 20px Archivo", can be drawn with, as far as it can be had. */
  fontReady(font: string): Promise<void>;
  /** The picture in an SVG file; null where it cannot be fetched or read. */
  picture(address: string): Promise<LoadedPicture | null>;
}

/** The browser's own canvas, fonts and pictures. */
export function browserPictureTools(): PictureTools {
  return {
    canvas: browserCanvas,
    fontFamily:
      getComputedStyle(document.documentElement)
        .getPropertyValue('--display')
        .trim() || 'sans-serif',
    async fontReady(font) {
      // A font that cannot be had leaves the next one of the family.
      await document.fonts.load(font).catch(() => []);
    },
    async picture(address) {
      try {
        const response = await fetch(address);
        if (!response.ok) return null;
        return await loadedSvg(await response.text());
      } catch {
        return null;
      }
    },
  };
}

function browserCanvas(width: number, height: number): Canvas | null {
  const element = document.createElement('canvas');
  element.width = width;
  element.height = height;
  const context = element.getContext('2d');
  return (
    context && {
      context,
      toPng: () =>
        new Promise((resolve) => {
          try {
            element.toBlob(resolve, 'image/png');
          } catch {
            resolve(null);
          }
        }),
    }
  );
}

/** The content policy allows pictures as data, not as blobs. */
async function loadedSvg(markup: string): Promise<LoadedPicture> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(markup)}`;
  await image.decode();
  return {
    source: image,
    width: image.naturalWidth,
    height: image.naturalHeight,
  };
}
