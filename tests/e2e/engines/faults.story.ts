// What breaks in the middle, in every one of the three browsers: the host, a file of the site, and what is stored.
import { writeLink } from '#core/circuit/link/link.ts';
import { readLog } from '#core/log/log.ts';
import { LOG_KEY, PROGRESS_KEY } from '#core/storageKeys.ts';
import { aCircuit, aHold } from '#builders/aCircuit.ts';
import { smallServer, type OwnServer } from '../ownServer.ts';
import { expect, see, tap, test, until } from './engineStory.ts';

const HOLD = 10;
const SESSION = `session/#${writeLink(
  aCircuit({ rounds: 1, stations: [aHold('pl', HOLD)] }),
)}`;

// Firefox counts as thrown by the page: a script that is not there, and what the worker was still answering when the page
// was left.
test.use({ mayThrow: /Loading module from|A ServiceWorker intercepted/ });

let server: OwnServer;
test.beforeEach(async () => {
  server = await smallServer();
});
test.afterEach(async () => {
  await server.close();
});

test('after one visit the site works with its host gone, and a session is run to its end', async ({
  tab,
}) => {
  test.slow();
  await tab.go(server.site);
  await until(
    tab,
    `navigator.serviceWorker.getRegistration().then((one) => one?.active?.state === 'activated')`,
    40,
  );
  await server.stop();
  for (const [path, heading] of [
    ['guide/what-it-is/', ''],
    ['exercises/bodyweight-squat/', 'Bodyweight squat'],
    ['log/', 'Log'],
    ['nowhere/', '404'],
  ] as const) {
    await tab.go(server.site + path);
    await see(tab, 'heading', heading);
  }
  await tab.go(server.site + SESSION);
  for (const name of ['None of these', 'Start', 'Skip'])
    await tap(tab, 'button', name);
  await see(tab, 'heading', 'Forearm plank');
  await tap(tab, 'button', 'Skip');
  await tap(tab, 'button', 'Skip the question');
  await see(tab, 'heading', 'Now run easy.');
});

test('a session started before its timer is there says so, and begins once the page is opened again', async ({
  tab,
}) => {
  const { deploy } = server.takeAway(/^Timer\./);
  await tab.go(server.site + SESSION);
  for (const name of ['None of these', 'Start']) await tap(tab, 'button', name);
  await see(tab, 'heading', 'Waiting for the timer');
  deploy();
  for (const name of ['Open the page again', 'Start'])
    await tap(tab, 'button', name);
  await see(tab, 'button', 'Pause');
});

test('an old page runs its session to the end on a new site, and the page as it is now puts it on record', async ({
  tab,
}) => {
  const { deploy } = server.takeAway(/Screen\.|record/i);
  await tab.go(server.site + SESSION);
  for (const name of ['None of these', 'Start', 'Skip'])
    await tap(tab, 'button', name);
  await see(tab, 'heading', 'Forearm plank');
  await until(
    tab,
    `document.querySelector('dialog h2').textContent === 'That was it.'`,
    HOLD + 10,
  );
  deploy();
  await tap(tab, 'button', 'Open the page again');
  await tap(tab, 'choice', '4, solid');
  await tap(tab, 'button', 'Done');
  await see(tab, 'heading', 'Now run easy.');
  await until(tab, `localStorage.getItem('${LOG_KEY}') !== null`);
  const log = readLog(
    String(await tab.ask(`localStorage.getItem('${LOG_KEY}')`)),
  );
  expect(log).toMatchObject({
    ok: true,
    value: { entries: [{ circuit: { ratings: [{ rpe: 4 }] } }] },
  });
});

test('a damaged save is said to be, and the session starts anew', async ({
  tab,
}) => {
  await tab.go(server.site);
  await tab.ask(`localStorage.setItem('${PROGRESS_KEY}', '{"version":3')`);
  await tab.go(server.site + SESSION);
  for (const name of ['None of these', 'Start']) await tap(tab, 'button', name);
  await see(tab, 'button', 'Pause');
});
