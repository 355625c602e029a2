import {
  accessibilityFaults,
  contrastFaults,
  expect,
  type Page,
  advanceClock,
  stopClock,
  answerAndStart,
  startReference,
  test,
} from './story.ts';

const TOTAL = 15 * 60 + 9;

const MOMENTS = {
  'getting ready': 4,
  'a hold': 20,
  'a rest': 45,
  'paced reps': 75,
  'a change of side': 10 + 50 + 50 + 20 + 30 + 20 + 30 + 20 + 20.5,
  'the rest between rounds': 10 + 263 + 20,
  'the end': TOTAL + 20,
} as const;

test('no state of the timer has an accessibility fault, light or dark, and each fits the screen', async ({
  page,
}) => {
  await startReference(page);
  let at = 0;
  for (const [name, moment] of Object.entries(MOMENTS)) {
    await advanceClock(page, moment - at);
    at = moment;
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await accessibilityFaults(page), name).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await contrastFaults(page), `${name}, dark`).toEqual([]);
    for (const viewport of [
      { width: 320, height: 568 },
      { width: 844, height: 390 },
      { width: 1280, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport);
      const fits = await page.getByRole('dialog').evaluate((dialog) => ({
        sideways: dialog.scrollWidth - dialog.clientWidth,
        down: dialog.scrollHeight - dialog.clientHeight,
      }));
      expect(fits, `${name} at ${viewport.width}`).toEqual({
        sideways: 0,
        down: 0,
      });
    }
  }
});

const SCREENS = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 844, height: 390 },
  { width: 667, height: 375 },
  // A desktop at 200 % zoom, a small phone in landscape, a desktop at 400 % zoom.
  { width: 640, height: 400 },
  { width: 568, height: 320 },
  { width: 320, height: 256 },
  { width: 1280, height: 800 },
] as const;

/**
 * Faults in the timer's layout, one line each: what lies outside the screen, controls too small for a finger, parts that
 * overlap, broken words, words wider than their button, and a lock that is not where the controls were.
 */
function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.getByRole('dialog').evaluate((dialog) => {
    const all = (selector: string) =>
      [...dialog.querySelectorAll<HTMLElement>(selector)].filter((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
    const box = (one: Element) => one.getBoundingClientRect();
    const named = (one: Element) =>
      `${one.ariaLabel ?? one.textContent.trim()}`.slice(0, 40);
    const rangeOf = (node: Node, from: number, to: number) => {
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      return range;
    };
    // The paused and rating screens unfold to more than fits the screen, and scroll.
    const scrolls =
      dialog.querySelector('.standing-buttons, .rating-body') !== null;
    const screen = box(dialog.querySelector('.timer-frame') ?? dialog);
    const isOut = ({ left, top, right, bottom }: DOMRect) =>
      left < -0.5 ||
      top < screen.top - 0.5 ||
      right > innerWidth + 0.5 ||
      bottom > screen.bottom + 0.5 ||
      (!scrolls && bottom > innerHeight + 0.5);
    const buttons = all('button, .rating-scale label, .rating-signs label');
    const texts = all(
      '.timer-name, .timer-cue, .tempo-words span, .running-warning',
    );
    const wide = all('[role=timer]').filter((one) => {
      const digits = new Range();
      digits.selectNodeContents(one);
      const { left, right } = digits.getBoundingClientRect();
      return left < 0 || right > innerWidth;
    });

    const parts = [
      ...new Set([
        ...buttons,
        ...texts,
        ...all('.timer-number, .tempo-drawing, .timer-strip svg'),
      ]),
    ];
    const over = parts.flatMap((one, index) =>
      parts.slice(index + 1).flatMap((other) => {
        const [a, b] = [box(one), box(other)];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return across > 1 && high > 1 && !one.contains(other)
          ? [`${named(one)} lies over ${named(other)}`]
          : [];
      }),
    );
    const broken = all('.timer-name').flatMap((name) => {
      const text = name.firstChild;
      if (!(text instanceof Text)) return [];
      return [...text.data.matchAll(/[^\s-]+/g)].filter(
        ({ index, 0: word }) =>
          rangeOf(text, index, index + word.length).getClientRects().length > 1,
      );
    });
    const lock = dialog.querySelector('.locked-pane .button');
    const controls = dialog.querySelector('.running-controls');
    const isBeside = (one: DOMRect, other: DOMRect) =>
      Math.abs(one.left - other.left) > 1 ||
      Math.abs(one.right - other.right) > 1 ||
      Math.abs(one.bottom - other.bottom) > 1 ||
      Math.abs(one.height - other.height) > 13;
    return [
      ...buttons
        .filter((one) => isOut(box(one)))
        .map((one) => `out: ${named(one)}`),
      ...texts
        .filter((one) => isOut(box(one)))
        .map((one) => `out: ${named(one)}`),
      ...buttons
        .filter((one) => Math.min(box(one).width, box(one).height) < 47.9)
        .map((one) => `small: ${named(one)}`),
      ...buttons
        .filter((one) => one.scrollWidth > one.clientWidth + 1)
        .map((one) => `spills: ${named(one)}`),
      ...over,
      ...broken.map(([word]) => `broken: ${word}`),
      ...wide.map(() => 'wide number'),
      ...(lock && controls && isBeside(box(lock), box(controls))
        ? ['the lock lies beside the controls']
        : []),
      ...(dialog.scrollWidth > dialog.clientWidth ? ['sideways'] : []),
      ...(!scrolls && dialog.scrollHeight > dialog.clientHeight
        ? ['down']
        : []),
    ];
  });
}

for (const size of ['100%', '200%'])
  test(`with text at ${size} every part of the timer can be read and reached, in portrait and landscape, with and without a warning`, async ({
    page,
  }) => {
    test.slow();
    await startReference(page);
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
      // A suspended sound makes the timer show its warning.
      Object.defineProperty(AudioContext.prototype, 'state', {
        get: () => 'suspended',
      });
    }, size);
    const faults: string[] = [];
    const measure = async (name: string) => {
      for (const screen of SCREENS) {
        await page.setViewportSize(screen);
        for (const fault of await layoutFaults(page))
          faults.push(`${name} at ${screen.width}×${screen.height}: ${fault}`);
      }
    };
    const warning = page.getByRole('button', {
      name: 'Tap to turn the sound on',
    });
    let at = 0;
    for (const name of ['a hold', 'a rest', 'paced reps'] as const) {
      await advanceClock(page, MOMENTS[name] - at);
      await expect(warning).toBeVisible();
      await measure(`${name}, warned`);
      await page.keyboard.press('m');
      await advanceClock(page, 2);
      at = MOMENTS[name] + 2;
      await expect(warning).toBeHidden();
      await measure(name);
      await page.keyboard.press('m');
    }
    await page.keyboard.press('m');
    await page.getByRole('button', { name: 'Pause' }).click();
    await measure('paused');
    await page.getByText('Sound, voice and pace').click();
    await page.getByLabel('My own pace, I tap done').check();
    await page.getByRole('button', { name: 'Resume' }).click();
    await advanceClock(page, 3 + 1);
    await measure('reps at the runner’s own pace');
    await page.keyboard.press('l');
    await expect(
      page.getByRole('button', { name: 'Hold to unlock' }),
    ).toBeFocused();
    await measure('locked');
    await page.clock.fastForward(60_000);
    await expect(
      page.getByRole('heading', { name: 'Where were we?' }),
    ).toBeVisible();
    await measure('interrupted');
    await page.getByRole('button', { name: /^Resume/ }).click();
    await advanceClock(page, 4);
    // The timer is still locked.
    await page.keyboard.press('l');
    const question = page.getByRole('heading', {
      name: 'How hard was round 1?',
    });
    const where = page.locator('.timer-place');
    for (let skips = 0; skips < 12; skips++) {
      if ((await where.textContent())?.startsWith('Rest before')) break;
      await page.keyboard.press('ArrowRight');
      await advanceClock(page, 0.1);
    }
    await expect(question).toBeVisible();
    await measure('the question');
    expect(faults).toEqual([]);
  });

test('a time too long for seconds is shown as minutes and seconds, and fits the screen', async ({
  page,
}) => {
  await stopClock(page);
  await page.goto('session/#1c1-1300-60r5~pl118s~pl118s~Long.wjxx');
  await answerAndStart(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  for (const [seconds, shown] of [
    [10 + 6, '1:52'],
    [112 + 8, '21:32'],
  ] as const) {
    await advanceClock(page, seconds);
    await expect(page.getByRole('timer')).toHaveText(shown);
    for (const screen of [...SCREENS, { width: 1280, height: 900 }]) {
      await page.setViewportSize(screen);
      expect(await layoutFaults(page), `${shown} at ${screen.width}`).toEqual(
        [],
      );
    }
  }
});
