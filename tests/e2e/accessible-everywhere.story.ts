import { accessibilityFaults, expect, test } from './story.ts';

// The pages of the sitemap are shared out over several tests, so that they run in parallel.
const SHARES = 4;

for (let share = 0; share < SHARES; share++) {
  test(`no page has an accessibility fault, share ${share + 1} of ${SHARES}`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    const map = await (await page.request.get('sitemap.xml')).text();
    const paths = [...map.matchAll(/<loc>([^<]+)/g)].map(
      ([, url = '']) => new URL(url).pathname,
    );
    expect(paths.length).toBeGreaterThan(40);
    const faults: string[] = [];
    for (const path of paths.filter(
      (_path, index) => index % SHARES === share,
    )) {
      await page.goto(new URL(path, baseURL).href);
      faults.push(
        ...(await accessibilityFaults(page)).map((fault) => `${path} ${fault}`),
      );
    }
    expect(faults).toEqual([]);
  });
}
