// What a running timer costs: main-thread time, how far off a second is shown on a slow device, and memory, each beside
// its budget. In a real browser, on the built site; takes about six minutes. Seconds depend on
// the machine and on the minute: what holds is the ratio to a page that only writes a number with the same framework,
// which is what the budget was set beside.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { writeLink } from '#core/circuit/link.ts';
import { PROGRESS_KEY, SETTINGS_KEY } from '#core/storageKeys.ts';
import { ensureBrowser, giveUp, ROOT } from '../../scripts/setup.mjs';
import { rawBrowser } from '../e2e/rawBrowser.ts';

const PORT = 4399;
/** What that page took of the main thread a minute, and how far off its worst second was, where the budgets were set. */
const LEAST_CPU = 0.08;
const LEAST_OFF_MS = 3.3;
const LEAST_PORT = 4398;
const LEAST_PAGE = `<!doctype html>
<script type="importmap">{ "imports": { "solid-js": "/dist/solid.js" } }</script>
<body><script type="module">
  import { createSignal } from 'solid-js';
  import { insert, render } from '/web/dist/web.js';
  const begun = performance.now();
  const gone = () => performance.now() - begun;
  const [seconds, setSeconds] = createSignal(0);
  window.late = [];
  render(() => {
    const line = document.createElement('p');
    insert(line, seconds);
    return line;
  }, document.body);
  function look() {
    setSeconds(Math.floor(gone() / 1000));
    window.late.push((gone() + 500) % 1000 - 500);
    setTimeout(look, 1000 - (gone() % 1000));
  }
  look();
</script>`;
const BUDGET = { cpuPerMinute: 0.15, offMs: 20, heapKb: 50 };
const SAVED = `JSON.parse(localStorage.getItem('${PROGRESS_KEY}') ?? 'null')`;

if (!existsSync(`${ROOT}/dist/index.html`))
  giveUp('There is no built site: npm run build makes one.');
process.env.CHROMIUM = await ensureBrowser();
const server = spawn('node', ['scripts/serve.mjs', 'dist', '/', `${PORT}`], {
  cwd: ROOT,
  stdio: 'ignore',
});
await passed(1);
const least = createServer(({ url = '/' }, response) => {
  const isCode = /^\/(web\/)?dist\/\w+\.js$/.test(url);
  response.setHeader('content-type', isCode ? 'text/javascript' : 'text/html');
  response.end(
    isCode ? readFileSync(`${ROOT}/node_modules/solid-js${url}`) : LEAST_PAGE,
  );
}).listen(LEAST_PORT);
// Long holds: the figure stands still, and the clock is all that moves.
const link = writeLink({
  title: 'Long planks',
  mode: 'circuit',
  level: 'regular',
  ceiling: 5,
  rounds: 1,
  restSeconds: 20,
  roundRestSeconds: 60,
  stations: Array.from({ length: 36 }, () => ({
    code: 'pl',
    work: { kind: 'hold', seconds: 98 },
    sides: 'both',
  })),
});

await cpu();
await slow();
await memory();
server.kill();
least.close();
process.exit(0);

function passed(seconds) {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

/** A tab with the session under way, past getting ready. */
async function running(browser, settings = '{"version":1}') {
  const tab = await browser.open(`http://localhost:${PORT}/robots.txt`);
  await tab.until(`location.pathname === '/robots.txt'`);
  await tab.ask(
    `localStorage.setItem('${SETTINGS_KEY}', ${JSON.stringify(settings)})`,
  );
  await tab.send('Page.navigate', {
    url: `http://localhost:${PORT}/session/#${link}`,
  });
  for (const name of ['None of these', 'Start']) await tab.tap(name);
  await tab.until(`(${SAVED}?.elapsed ?? 0) > 11000`, 20);
  return tab;
}

async function taskSeconds(tab) {
  const { metrics } = await tab.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function say(what, value, unit, budget) {
  console.log(
    `${what}: ${value.toFixed(3)} ${unit}, ${(value / budget).toFixed(2)} of the budget of ${Number(budget.toPrecision(4))} ${unit}`,
  );
}

/** A tab that does nothing but write a number once a second, and says how late it was. */
async function leastTab(browser) {
  const tab = await browser.open(`http://localhost:${LEAST_PORT}/`);
  await tab.until('window.late?.length > 0');
  await browser.show(tab);
  return tab;
}

/** Seconds of main-thread work a minute while a tab is looked at. */
async function workOf(browser, tab) {
  await browser.show(tab);
  await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
  await passed(1);
  const before = await taskSeconds(tab);
  await passed(20);
  return 3 * ((await taskSeconds(tab)) - before);
}

async function cpu() {
  const browser = await rawBrowser();
  const other = await leastTab(browser);
  const timer = await running(browser);
  // What was needed to get here is swept up in the first minute.
  await passed(60);
  // In turns: how fast the machine is changes from one minute to the next.
  const [ours, others] = [[], []];
  for (let turn = 0; turn < 3; turn++) {
    others.push(await workOf(browser, other));
    ours.push(await workOf(browser, timer));
  }
  const [spent, floor] = [median(ours), median(others)];
  say('Main thread', spent, 's a minute', BUDGET.cpuPerMinute);
  say(
    `  beside nothing but a number once a second (${floor.toFixed(3)} s here)`,
    spent / floor,
    'times',
    BUDGET.cpuPerMinute / LEAST_CPU,
  );
  browser.close();
}

async function slow() {
  const browser = await rawBrowser();
  const other = await leastTab(browser);
  await other.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await passed(2);
  await other.ask('window.late = []');
  await passed(40);
  const floor = (await other.ask('window.late')).map(Math.abs);
  const tab = await running(browser);
  // When the session began: what is kept on leaving the page is exact.
  const begun = [];
  for (let look = 0; look < 5; look++) {
    await passed(0.77);
    begun.push(
      await tab.ask(
        `document.dispatchEvent(new Event('freeze')); performance.now() - ${SAVED}.elapsed`,
      ),
    );
  }
  await tab.ask(`window.begun = ${median(begun)}`);
  await tab.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  // The moment the number is written, not the end of the work that comes with it.
  await tab.ask(`
    window.late = [];
    const data = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data');
    Object.defineProperty(CharacterData.prototype, 'data', {
      ...data,
      set(text) {
        data.set.call(this, text);
        if (this.parentElement?.closest('[role=timer]'))
          window.late.push((performance.now() - window.begun + 500) % 1000 - 500);
      },
    });
    true`);
  await passed(40);
  const late = await tab.ask('window.late');
  if (late.length < 38) giveUp(`Only ${late.length} seconds were shown.`);
  const off = late.map(Math.abs);
  say(
    `Worst of ${late.length} seconds at a sixth of the speed`,
    Math.max(...off),
    'ms off',
    BUDGET.offMs,
  );
  const worst = Math.max(...floor);
  say(
    `  beside nothing but a number once a second (${worst.toFixed(1)} ms here)`,
    Math.max(...off) / worst,
    'times',
    BUDGET.offMs / LEAST_OFF_MS,
  );
  console.log(
    `  half of them less than ${median(off).toFixed(0)} ms, the latest ${Math.max(...late).toFixed(0)} ms late; of nothing but a number half less than ${median(floor).toFixed(0)} ms`,
  );
  browser.close();
}

async function memory() {
  const browser = await rawBrowser();
  // Virtual time does not move the sound's clock, so the beeps are off.
  const tab = await running(browser, '{"version":1,"beeps":false}');
  async function heap() {
    await tab.send('HeapProfiler.collectGarbage');
    await tab.send('HeapProfiler.collectGarbage');
    return (await tab.send('Runtime.getHeapUsage')).usedSize;
  }
  async function pass(minutes) {
    const from = await tab.ask(`${SAVED}.elapsed`);
    const budget = minutes * 60_000;
    await tab.send('Emulation.setVirtualTimePolicy', {
      policy: 'advance',
      budget,
    });
    await tab.until(`${SAVED}.elapsed - ${from} >= ${budget - 10_000}`, 120);
  }
  // What the browser compiles and learns in the first minutes stays, and is no leak.
  await pass(15);
  const before = await heap();
  await pass(30);
  const grown = ((await heap()) - before) / 1024;
  say('Memory after 30 minutes more', grown, 'kB', BUDGET.heapKb);
  browser.close();
}
