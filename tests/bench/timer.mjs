// What a running timer costs: main-thread time, how late a second is shown on a slow device, and memory, each beside
// its budget. In a real browser, on the built site; takes about three minutes. Seconds of work depend
// on the machine: the ratio to a bare number is what holds.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeLink } from '#core/link.ts';
import { ensureBrowser, giveUp, ROOT } from '../../scripts/setup.mjs';
import { rawBrowser } from '../journeys/rawBrowser.ts';

const PORT = 4399;
const BUDGET = { cpuPerMinute: 0.15, lateMs: 20, heapKb: 50 };
const KEPT = `JSON.parse(localStorage.getItem('session-in-progress') ?? 'null')`;

if (!existsSync(`${ROOT}/dist/index.html`))
  giveUp('There is no built site: npm run build makes one.');
process.env.CHROMIUM = await ensureBrowser();
const server = spawn('node', ['scripts/serve.mjs', 'dist', '/', `${PORT}`], {
  cwd: ROOT,
  stdio: 'ignore',
});
await passed(1);
// One long hold: the figure stands still, and the clock is all that moves.
const link = writeLink({
  title: 'A long plank',
  mode: 'circuit',
  level: 'regular',
  ceiling: 5,
  rounds: 1,
  restSeconds: 20,
  roundRestSeconds: 60,
  stations: [
    { code: 'pl', work: { kind: 'hold', seconds: 3500 }, sides: 'both' },
  ],
});

await cpu();
await slow();
await memory();
server.kill();
process.exit(0);

function passed(seconds) {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

/** A tab with the session under way, past getting ready. */
async function running(browser, settings = '{"version":1}') {
  const tab = await browser.open(`http://localhost:${PORT}/robots.txt`);
  await tab.until(`location.pathname === '/robots.txt'`);
  await tab.ask(
    `localStorage.setItem('timer-settings', ${JSON.stringify(settings)})`,
  );
  await tab.send('Page.navigate', {
    url: `http://localhost:${PORT}/session/#${link}`,
  });
  await tab.tap('Start');
  await tab.until(`(${KEPT}?.elapsed ?? 0) > 11000`, 20);
  return tab;
}

async function taskSeconds(tab) {
  const { metrics } = await tab.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

function say(what, value, unit, budget) {
  console.log(
    `${what}: ${value.toFixed(3)} ${unit}, ${(value / budget).toFixed(2)} of the budget of ${budget} ${unit}`,
  );
}

async function cpu() {
  const browser = await rawBrowser();
  const tab = await running(browser);
  await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskSeconds(tab);
  await passed(60);
  const spent = (await taskSeconds(tab)) - before;
  // Beside it a page that does nothing but write a number once a second.
  const bare = await browser.open('about:blank');
  await bare.ask(
    `let n = 0; setInterval(() => { document.body.textContent = String(n++); }, 1000)`,
  );
  await browser.show(bare);
  await bare.send('Performance.enable', { timeDomain: 'threadTicks' });
  const begun = await taskSeconds(bare);
  await passed(20);
  const least = 3 * ((await taskSeconds(bare)) - begun);
  say('Main thread', spent, 's a minute', BUDGET.cpuPerMinute);
  console.log(
    `  ${(spent / least).toFixed(1)} times a bare number once a second`,
  );
  browser.close();
}

async function slow() {
  const browser = await rawBrowser();
  const tab = await running(browser);
  await tab.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await tab.ask(`
    window.late = [];
    new MutationObserver(() => {
      const { elapsed, keptAt } = ${KEPT};
      window.late.push((elapsed % 1000) + Date.now() - keptAt);
    }).observe(document.querySelector('dialog [role=timer]'), { characterData: true, childList: true, subtree: true });`);
  await passed(40);
  const late = await tab.ask('window.late');
  say(
    `Worst of ${late.length} seconds at a sixth of the speed`,
    Math.max(...late),
    'ms late',
    BUDGET.lateMs,
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
    const from = await tab.ask(`${KEPT}.elapsed`);
    const budget = minutes * 60_000;
    await tab.send('Emulation.setVirtualTimePolicy', {
      policy: 'advance',
      budget,
    });
    await tab.until(`${KEPT}.elapsed - ${from} >= ${budget - 10_000}`, 120);
  }
  // What the browser compiles and learns in the first minutes stays, and is no leak.
  await pass(15);
  const before = await heap();
  await pass(30);
  const grown = ((await heap()) - before) / 1024;
  say('Memory after 30 minutes more', grown, 'kB', BUDGET.heapKb);
  browser.close();
}
