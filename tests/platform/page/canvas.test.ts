import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserPictureTools } from '#platform/page/canvas.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** An image that loads what it is given, unless it is no SVG. */
class FakeImage {
  src = '';
  readonly naturalWidth = 120;
  readonly naturalHeight = 180;
  decode(): Promise<void> {
    return this.src.includes(encodeURIComponent('<svg'))
      ? Promise.resolve()
      : Promise.reject(new Error('No picture.'));
  }
}

describe('a picture to be drawn', () => {
  test('is loaded as data, which the content policy allows, with its own size', async () => {
    vi.stubGlobal('Image', FakeImage);
    vi.stubGlobal('fetch', () =>
      Promise.resolve(new Response('<svg id="#a"></svg>')),
    );
    const picture = await browserPictureTools().picture('/figures/a.svg');
    expect(picture).toMatchObject({ width: 120, height: 180 });
    expect(picture?.source).toMatchObject({
      src: 'data:image/svg+xml,%3Csvg%20id%3D%22%23a%22%3E%3C%2Fsvg%3E',
    });
  });

  test.each<[name: string, answer: () => Promise<Response>]>([
    ['cannot be fetched', () => Promise.reject(new Error('offline'))],
    [
      'is not there',
      () => Promise.resolve(new Response('<svg></svg>', { status: 404 })),
    ],
    ['is no picture', () => Promise.resolve(new Response('Hello'))],
  ])('is none where it %s', async (_, answer) => {
    vi.stubGlobal('Image', FakeImage);
    vi.stubGlobal('fetch', answer);
    expect(await browserPictureTools().picture('/figures/a.svg')).toBeNull();
  });
});

describe('a canvas', () => {
  test('is none where the browser gives nothing to draw with', () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    expect(browserPictureTools().canvas(10, 10)).toBeNull();
  });

  test('has its size, and makes no PNG where the browser refuses to', async () => {
    const sizes: (readonly number[])[] = [];
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(
      function (this: HTMLCanvasElement) {
        sizes.push([this.width, this.height]);
        return {} as CanvasRenderingContext2D;
      } as unknown as HTMLCanvasElement['getContext'],
    );
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(() => {
      throw new Error('SecurityError');
    });
    const canvas = browserPictureTools().canvas(1200, 630);
    expect(sizes).toEqual([[1200, 630]]);
    expect(await canvas?.toPng()).toBeNull();
  });
});

test('a font that cannot be had is no reason to wait', async () => {
  vi.stubGlobal('document', {
    documentElement: document.documentElement,
    fonts: { load: () => Promise.reject(new Error('No font.')) },
  });
  await expect(
    browserPictureTools().fontReady('750 20px Nowhere'),
  ).resolves.toBeUndefined();
});
