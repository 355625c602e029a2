// Every page of the site, opened once: it fits every width, and axe finds nothing.
import { accessibilityFaults, expect, test, type Page } from './story.ts';

const WIDTHS = [320, 390, 768, 1024, 1366, 1440, 1536, 1920, 2560];
const WIDTHS_OF_LARGE_TEXT = [320, 390, 1280];

// The preview of a session, which is not in the sitemap.
const PREVIEW =
  'session/#1c3-20-60r5~gb30s~sq10x3-1-1~pl30s~bw10w1.5~cr10e1-1~The_15-minute_session.ffv2';

// Most exercises and ready-made sessions differ only in their words, pictures and numbers, which tests/site holds to the
// rules of HTML: axe looks at some of each.
const LIKE_OTHERS =
  /^\/(exercises\/(?!plank|bodyweight-squat|lateral-band-walk|back-squat|a-skip|easy-run)|sessions\/(?!reference|first|activation))./;

// The pages of the sitemap are shared out over several tests, so that they run in parallel.
const SHARES = 4;

for (let share = 0; share < SHARES; share++)
  test(`no page has an accessibility fault, a broken word, or scrolls sideways at any width, share ${share + 1} of ${SHARES}`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    const map = await (await page.request.get('sitemap.xml')).text();
    const paths = [...map.matchAll(/<loc>([^<]+)/g)].map(
      ([, url = '']) => new URL(url).pathname,
    );
    expect(paths.length).toBeGreaterThan(50);
    const faults: string[] = [];

    async function collectFaults(what: string) {
      for (const fault of await page.evaluate(faultsOfLayout))
        faults.push(`${what}: ${fault}`);
    }

    for (const path of [...paths, '/nowhere/', PREVIEW].filter(
      (_path, index) => index % SHARES === share,
    )) {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(new URL(path, baseURL).href);
      if (!LIKE_OTHERS.test(path))
        for (const fault of await accessibilityFaults(page))
          faults.push(`${path}: ${fault}`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await collectFaults(`${path} at ${width}`);
      }
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      for (const width of WIDTHS_OF_LARGE_TEXT) {
        await page.setViewportSize({ width, height: 800 });
        await collectFaults(`${path} at ${width}, text twice as large`);
      }
      await spaceOut(page);
      await page.setViewportSize({ width: 320, height: 800 });
      const spaced = await page.evaluate(faultsOfLayout);
      const covered = await page.evaluate(textOverTheTitle);
      faults.push(
        ...[
          ...spaced.filter((fault) => fault.startsWith('sideways')),
          ...covered,
        ].map((fault) => `${path} at 320, letters and lines apart: ${fault}`),
      );
    }
    expect(faults).toEqual([]);
  });

/** Sets the text back to its usual size, with letters, words and lines as far apart as WCAG 1.4.12 asks for. */
async function spaceOut(page: Page) {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}

/** Runs in the page: each text beside the title that lies over it. */
function textOverTheTitle(): string[] {
  const title = document.querySelector('h1');
  const head = title?.parentElement;
  if (!title || !head) return [];
  const { top, bottom } = title.getBoundingClientRect();
  return [...head.querySelectorAll('p, li')]
    .filter((text) => {
      const box = text.getBoundingClientRect();
      const isBeside =
        box.left >= title.getBoundingClientRect().right || box.height === 0;
      return !isBeside && box.top < bottom - 4 && box.bottom > top + 4;
    })
    .map((text) => `${text.textContent?.trim() ?? ''} lies over the title`);
}

/** Runs in the page: how far it scrolls sideways, and each word of a heading, button or menu that is broken over two lines. */
function faultsOfLayout(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const faults =
    scrollWidth > clientWidth
      ? [`sideways by ${scrollWidth - clientWidth} px`]
      : [];
  for (const element of document.querySelectorAll(
    'h1, h2, h3, h4, button, .button, nav a',
  )) {
    for (const word of wordsIn(element))
      if (linesOf(word) > 1) faults.push(`broken: ${word.toString()}`);
  }
  return faults;

  /** Each word as a range. A word ends at a hyphen, where a line may break, and may span several inline elements. */
  function wordsIn(element: Element): Range[] {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const letters: { node: Node; at: number }[] = [];
    let text = '';
    let box: Element | null = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('.visually-hidden')) continue;
      const ownBox = boxOf(node);
      const part = (ownBox === box ? '' : ' ') + (node.textContent ?? '');
      box = ownBox;
      for (let at = 0; at < part.length; at++)
        letters.push({
          node,
          at: at + (node.textContent ?? '').length - part.length,
        });
      text += part;
    }
    return [...text.matchAll(/[^\s-]+-*/g)].map(({ 0: word, index }) => {
      const range = document.createRange();
      const first = letters[index];
      const last = letters[index + word.length - 1];
      if (first && last) {
        range.setStart(first.node, first.at);
        range.setEnd(last.node, last.at + 1);
      }
      return range;
    });
  }

  function boxOf(node: Node): Element | null {
    let element = node.parentElement;
    while (element && getComputedStyle(element).display === 'inline')
      element = element.parentElement;
    return element;
  }

  function linesOf(word: Range): number {
    const rects = [...word.getClientRects()].filter(({ width }) => width > 0);
    const middles = rects
      .map(({ top, height }) => ({ middle: top + height / 2, height }))
      .sort((one, other) => one.middle - other.middle);
    return middles.filter(
      ({ middle, height }, index) =>
        index === 0 || middle - (middles[index - 1]?.middle ?? 0) > height / 2,
    ).length;
  }
}
