// What npm run shots takes pictures of: pages by their address, and states of the timer and the builder by the taps that
// lead there.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/** The answer to the safety questions with which the timer and the builder go on. */
export const NONE = 'None of these';

/** The pages to take: the name of the picture and the address. */
export function pages(sessionLink) {
  const folder = (name) =>
    readdirSync(join(ROOT, 'content', name)).map((file) =>
      file.replace(/\.mdx$/, ''),
    );
  return [
    ['home', '/'],
    ['exercises', '/exercises/'],
    ['squat', '/exercises/bodyweight-squat/'],
    ['plank', '/exercises/plank/'],
    ['back-squat', '/exercises/back-squat/'],
    ['sessions', '/sessions/'],
    ...folder('sessions').map((id) => [`session-${id}`, `/sessions/${id}/`]),
    ['session-first-returning', '/sessions/first/returning/'],
    ['guide', '/guide/'],
    ...folder('guide').map((id) => [`chapter-${id}`, `/guide/${id}/`]),
    ['log', '/log/'],
    ['season', '/log/season/'],
    ['start', '/start/'],
    ['about', '/about/'],
    ['sources', '/about/sources/'],
    ['broken-link', '/session/#1c3-20-60r5~gb30s~sq10'],
    ['no-link', '/session/'],
    ['preview', sessionLink],
    ['lost', '/nowhere/'],
  ];
}

/** The states of the timer: the second of the session at which the picture is taken, and what is tapped before it. */
export const TIMER_STATES = {
  ready: 4,
  hold: 10 + 9,
  rest: 10 + 30 + 8,
  reps: 10 + 50 + 26.7,
  steps: 10 + 50 + 50 + 20 + 30 + 20 + 5,
  change: 10 + 50 + 50 + 20 + 30 + 20 + 30 + 20 + 20.5,
  'round-rest': 10 + 263 + 21,
  'last-round': 10 + 2 * 323 + 9,
  paused: { at: 10 + 9, act: press('Pause') },
  'paused-all': {
    at: 10 + 9,
    act: async (page) => {
      await press('Pause')(page);
      for (const name of ['Jump to a set', 'Sound, voice and pace', 'Keys'])
        await page.locator('summary', { hasText: name }).click();
    },
  },
  locked: { at: 10 + 9, act: press('Lock against stray touches') },
  'own-pace': { at: 10 + 50 + 26, act: ownPace },
  interrupted: {
    at: 10 + 9,
    act: async (page) => {
      // A session with sound goes on through a jump of the clock.
      await page.keyboard.press('m');
      await page.clock.fastForward(60_000);
      await page.getByRole('heading', { name: 'Where were we?' }).waitFor();
    },
  },
  'rating-6': { at: 10 + 263 + 12, act: rate(6) },
  'rating-8': { at: 10 + 263 + 12, act: rate(8) },
  'rating-sign': {
    at: 10 + 263 + 12,
    act: (page) => page.getByLabel('Heavier than expected').check(),
  },
  'rating-answered': {
    at: 10 + 263 + 12,
    act: async (page) => {
      await rate(5)(page);
      await press('Carry on')(page);
    },
  },
  done: 10 + 909 + 42,
  'done-rated': {
    at: 10 + 909 + 5,
    act: async (page) => {
      await rate(4)(page);
      await page.getByLabel('And a half').check();
      await press('Done')(page);
    },
  },
  enough: { at: 10 + 100, act: ended('Enough for today') },
  stopped: {
    at: 10 + 263 + 12,
    act: async (page) => {
      await rate(8)(page);
      await press('Finish here')(page);
    },
  },
  pain: { at: 10 + 100, act: ended('Pain') },
};

function press(name) {
  return (page) => page.getByRole('button', { name, exact: true }).click();
}

function ended(answer) {
  return async (page) => {
    for (const name of ['Pause', 'End the session', answer])
      await press(name)(page);
  };
}

function rate(value) {
  return (page) =>
    page.getByRole('radio', { name: new RegExp(`^${value},`) }).check();
}

async function ownPace(page) {
  await press('Pause')(page);
  await page.getByText('Sound, voice and pace').click();
  await page.getByLabel('My own pace').check();
  await press('Resume')(page);
  await page.clock.runFor(9000);
}

/** The states of the builder, and the taps that lead to each. */
export const BUILDER_STATES = {
  asked: async () => undefined,
  which: async (page) => {
    await page.getByRole('button', { name: 'Yes, one' }).click();
  },
  yes: async (page) => {
    await page.getByRole('button', { name: 'Yes, one' }).click();
    await page.getByRole('button', { name: /^pain in one spot/ }).click();
  },
  start: (page) => page.getByRole('button', { name: NONE }).click(),
  circuit: async (page) => {
    await page.getByLabel('A little').check();
    await page.getByRole('button', { name: 'Change Bodyweight squat' }).click();
    await scrollTo(page, '#circuit');
  },
  'too-soon': async (page) => {
    await page.getByLabel('Under 10 days').check();
    await scrollTo(page, '#circuit');
  },
  anyway: async (page) => {
    await page.getByLabel('Under 10 days').check();
    await page
      .getByRole('button', { name: 'Build the circuit anyway' })
      .click();
    await scrollTo(page, '#circuit');
  },
  costs: async (page) => {
    await page.getByLabel('Beginner').check();
    await page.getByLabel('Mini-band').uncheck();
    await page.getByRole('radio', { name: 'Core' }).check();
    await scrollTo(page, '#circuit');
  },
  own: async (page) => {
    await page.getByRole('button', { name: 'Change Forearm plank' }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await scrollTo(page, '#circuit');
  },
  sore: async (page) => {
    await page.getByRole('radio', { name: /^Very/ }).check();
    await scrollTo(page, '#circuit');
  },
  swap: async (page) => {
    await page.getByRole('button', { name: 'Change Forearm plank' }).click();
    await page.getByRole('button', { name: 'Swap' }).click();
    await page.getByRole('heading', { name: /^Instead of/ }).waitFor();
  },
  whole: async (page) => {
    await page.getByText('Rounds, rests, ceiling, note and name').click();
    await page.getByLabel('Name').scrollIntoViewIfNeeded();
  },
  end: async (page) => {
    await scrollTo(page, 'footer');
  },
};

async function scrollTo(page, selector) {
  await page.locator(selector).evaluate((element) => element.scrollIntoView());
}
