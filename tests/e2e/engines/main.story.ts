// What people mostly do with the site, told to Chromium, Firefox and WebKit in the same words. The clock is the real one.
import { writeLink } from '#core/circuit/link/link.ts';
import { readLog } from '#core/log/log.ts';
import { LOG_KEY } from '#core/storageKeys.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import {
  expect,
  hasFocus,
  read,
  see,
  seeNo,
  sidewaysScroll,
  tap,
  test,
  until,
} from './engineStory.ts';
import type { Tab } from './engine.ts';

const ONE_HOLD = writeLink(
  aCircuit({ rounds: 1, stations: [aHold('pl', 12)] }),
);
const SECONDS_LEFT = `Number.parseInt(document.querySelector('dialog [role=timer]').ariaLabel)`;

async function storedLog(tab: Tab) {
  const text = await tab.ask(`localStorage.getItem('${LOG_KEY}')`);
  const log = readLog(text === null ? null : String(text));
  if (!log.ok) throw new Error(`The log is ${log.reason}: ${String(text)}`);
  return log.value;
}

test('the pages can be read, in either theme, and are never wider than the screen', async ({
  tab,
  site,
}) => {
  for (const path of ['', 'guide/how-hard/', 'exercises/plank/', 'build/']) {
    await tab.go(site + path);
    await see(tab, 'heading', '');
    for (const width of [1280, 320, 390]) {
      await tab.resize(width, 844);
      expect(await sidewaysScroll(tab), `${path} at ${width}`).toBe(0);
    }
  }
  const ground = `getComputedStyle(document.body).backgroundColor`;
  const light = await tab.ask(ground);
  await tap(tab, 'button', 'Switch between light and dark');
  await until(tab, `${ground} !== ${JSON.stringify(light)}`);
  const dark = await tab.ask(ground);
  await tab.reload();
  await until(tab, `${ground} === ${JSON.stringify(dark)}`);
});

test('the search finds a page by keyboard; Escape empties it, then closes it', async ({
  tab,
  site,
}) => {
  await tab.go(`${site}guide/`);
  await tap(tab, 'button', 'Search');
  await until(tab, `document.activeElement.type === 'search'`);
  await tab.type('calf raise');
  await see(tab, 'link', 'Single-leg calf raise');
  await tab.press('Escape');
  await until(tab, `document.activeElement.value === ''`);
  await tab.press('Escape');
  await until(tab, `document.querySelector('dialog[open]') === null`);
  await until(tab, hasFocus('button', 'Search'));
  await tab.press('/');
  await until(tab, `document.activeElement.type === 'search'`);
  await tab.type('calf raise');
  await see(tab, 'link', 'Single-leg calf raise');
  await tap(tab, 'link', 'Single-leg calf raise');
  await see(tab, 'heading', 'Single-leg calf raise');
});

test('a circuit is built, changed, undone and found again after a reload, and its link starts it', async ({
  tab,
  site,
}) => {
  await tab.go(`${site}build/`);
  await tap(tab, 'button', 'None of these');
  await tap(tab, 'choice', 'Regular');
  await see(tab, 'button', 'Change Forearm plank');
  await tap(tab, 'button', 'Change Forearm plank');
  await tap(tab, 'button', 'Swap');
  await until(tab, `document.activeElement.type === 'search'`);
  await tab.type('side');
  await tap(tab, 'button', 'Side plank');
  await see(tab, 'button', 'Close Side plank');
  const swapped = await tab.ask('location.hash');
  await tap(tab, 'button', 'Undo');
  await see(tab, 'button', 'Change Forearm plank');
  await seeNo(tab, 'button', 'Close Side plank');
  await tap(tab, 'button', 'Redo');
  await until(tab, `location.hash === ${JSON.stringify(swapped)}`);
  await tab.reload();
  await see(tab, 'button', 'Change Side plank');
  // What is fetched last moves what is below it, and the tap must not fall beside the link.
  await read(tab, 'Changed by you');
  await tap(tab, 'link', 'Start');
  await see(tab, 'button', 'Yes');
  await read(tab, 'Side plank');
  expect(await tab.ask('location.hash')).toBe(swapped);
});

test('a session runs by the clock, is paused, reloaded, resumed, rated and on record', async ({
  tab,
  site,
}) => {
  test.slow();
  await tab.go(`${site}session/#${ONE_HOLD}`);
  for (const name of ['None of these', 'Start', 'Skip'])
    await tap(tab, 'button', name);
  await see(tab, 'heading', 'Forearm plank');
  await until(tab, `${SECONDS_LEFT} === 11`);
  const at11 = Date.now();
  await until(tab, `${SECONDS_LEFT} === 8`);
  const passed = Date.now() - at11;
  expect(passed).toBeGreaterThan(2500);
  expect(passed).toBeLessThan(3700);
  await tap(tab, 'button', 'Pause');
  await see(tab, 'heading', 'Paused');
  const left = Number(await tab.ask(SECONDS_LEFT));
  await tab.reload();
  await see(tab, 'heading', 'Paused');
  expect(await tab.ask(SECONDS_LEFT)).toBe(left);
  await tap(tab, 'button', 'Resume');
  // Three seconds to get back into place.
  await until(tab, `${SECONDS_LEFT} === ${left - 2}`);
  await until(
    tab,
    `document.querySelector('dialog h2').textContent === 'How hard was it at the end?'`,
    left + 10,
  );
  await tap(tab, 'choice', '4, solid');
  await tap(tab, 'button', 'Done');
  await see(tab, 'heading', 'Now run easy.');
  const { entries } = await storedLog(tab);
  expect(entries).toMatchObject([
    { circuit: { rounds: 1, ratings: [{ rpe: 4 }] } },
  ]);
  await tap(tab, 'link', 'Open your log');
  await see(tab, 'heading', 'Log');
  await read(tab, '14 days until the next one');
  await tab.go(site);
  await see(tab, 'link', 'Your log');
});

test('a link out of a chat opens its session, and one that is cut off says so', async ({
  tab,
  site,
}) => {
  const link = writeLink(aCircuit());
  await tab.go(`${site}session/#${encodeURIComponent(link)}`);
  await see(tab, 'heading', 'The 15-minute session');
  await until(tab, `location.hash === ${JSON.stringify(`#${link}`)}`);
  await tab.go(`${site}session/#${link.slice(0, 22)}`);
  await see(tab, 'heading', 'This link is cut off');
  await tap(tab, 'link', 'Pick a ready-made session');
  await see(tab, 'heading', 'Sessions');
});

test('a run is added to the log by hand, refused where it cannot be, and kept', async ({
  tab,
  site,
}) => {
  await tab.go(`${site}log/`);
  await see(tab, 'heading', 'Nothing here yet.');
  await tap(tab, 'button', 'Add a run');
  await until(tab, hasFocus('field', 'Day'));
  await tap(tab, 'field', 'How hard, 1 to 10');
  await tab.type('11');
  await tap(tab, 'button', 'Save');
  await read(tab, 'How hard is a number from 1 to 10');
  await tap(tab, 'field', 'How hard, 1 to 10');
  await tab.ask(`document.activeElement.select()`);
  await tab.type('3');
  await tap(tab, 'field', 'Minutes');
  await tab.ask(`document.activeElement.select()`);
  await tab.type('35');
  await tap(tab, 'button', 'Save');
  await read(tab, 'Easy 35 min, effort 3');
  await tab.reload();
  await read(tab, 'Easy 35 min, effort 3');
  expect((await storedLog(tab)).entries).toHaveLength(1);
});
