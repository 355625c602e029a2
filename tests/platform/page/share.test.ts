import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserShare } from '#platform/page/share.ts';

const WHAT = { title: 'a', text: 'b', url: 'https://c.example/' };

/** Gives the browser a share sheet, a clipboard, or neither. */
function browserWith(parts: {
  share?: () => Promise<void>;
  writeText?: () => Promise<void>;
  canShare?: () => boolean;
}) {
  const { share, canShare, writeText } = parts;
  vi.stubGlobal('navigator', {
    ...(share ? { share } : {}),
    ...(canShare ? { canShare } : {}),
    ...(writeText ? { clipboard: { writeText } } : {}),
  });
  return browserShare();
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the share sheet', () => {
  test('is said to be missing where it is', () => {
    const file = new File([], 'a.png');
    expect(browserWith({}).canSend).toBe(false);
    expect(browserWith({}).canSendFile(file)).toBe(false);
    const share = () => Promise.resolve();
    expect(browserWith({ share }).canSendFile(file)).toBe(false);
    expect(browserWith({ share, canShare: () => true }).canSendFile(file)).toBe(
      true,
    );
  });

  test.each([
    ['sent', () => Promise.resolve()],
    ['cancelled', () => Promise.reject(new DOMException('', 'AbortError'))],
    ['failed', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
    ['failed', () => Promise.reject(new TypeError('no files'))],
  ] as const)('says that it was %s', async (sending, share) => {
    const device = browserWith({ share });
    expect(await device.send(WHAT)).toBe(sending);
    expect(await device.sendFile(new File([], 'a.png'), 'a')).toBe(sending);
  });
});

test('copying says whether the browser let it', async () => {
  const writeText = () => Promise.resolve();
  expect(await browserWith({ writeText }).copy('a')).toBe(true);
  const refuses = () => Promise.reject(new Error('denied'));
  expect(await browserWith({ writeText: refuses }).copy('a')).toBe(false);
  expect(await browserWith({}).copy('a')).toBe(false);
});
