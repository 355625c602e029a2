// Measures what a running timer costs: main-thread time, how many ms late or early a second is shown on a slow device,
// and memory, each beside its budget. It runs in a real browser on the built site in dist/ and takes about six minutes.
// Times depend on the machine and its load. The ratio to the baseline page, which only writes a number once a second
// with the same framework, depends on neither; that ratio is what to compare with the budget.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { writeLink } from '#core/circuit/link/link.ts';
import { PROGRESS_KEY, SETTINGS_KEY } from '#core/storageKeys.ts';
import { ensureBrowser, fail, ROOT } from '../../scripts/setup.mjs';
import { rawBrowser } from '../e2e/rawBrowser.ts';

const PORT = 4399;
/** The baseline page on the machine where the budgets were set: seconds of main thread a minute, and its worst second in ms. */
const BASELINE_CPU = 0.08;
const BASELINE_OFF_MS = 3.3;
const BASELINE_PORT = 4398;
const BASELINE_PAGE = `<!doctype html>
<script type="importmap">{ "imports": { "solid-js": "/dist/solid.js" } }</script>
<body><script type="module">
  import { createSignal } from 'solid-js';
  import { insert, render } from '/web/dist/web.js';
  const startedAt = performance.now();
  const elapsed = () => performance.now() - startedAt;
  const [seconds, setSeconds] = createSignal(0);
  window.late = [];
  render(() => {
    const line = document.createElement('p');
    insert(line, seconds);
    return line;
  }, document.body);
  function tick() {
    setSeconds(Math.floor(elapsed() / 1000));
    window.late.push((elapsed() + 500) % 1000 - 500);
    setTimeout(tick, 1000 - (elapsed() % 1000));
  }
  tick();
</script>`;
const BUDGET = { cpuPerMinute: 0.15, offMs: 20, heapKb: 50 };
/** The expression that reads the stored progress in the page. */
const PROGRESS = `JSON.parse(localStorage.getItem('${PROGRESS_KEY}') ?? 'null')`;

if (!existsSync(`${ROOT}/dist/index.html`))
  fail('There is no built site: npm run build makes one.');
process.env.CHROMIUM = await ensureBrowser();
const server = spawn('node', ['scripts/serve.mjs', 'dist', '/', `${PORT}`], {
  cwd: ROOT,
  stdio: 'ignore',
});
await wait(1);
const baseline = createServer(({ url = '/' }, response) => {
  const isCode = /^\/(web\/)?dist\/\w+\.js$/.test(url);
  response.setHeader('content-type', isCode ? 'text/javascript' : 'text/html');
  response.end(
    isCode
      ? readFileSync(`${ROOT}/node_modules/solid-js${url}`)
      : BASELINE_PAGE,
  );
}).listen(BASELINE_PORT);
// Long holds: nothing but the clock changes while they run.
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

try {
  await inBrowser(measureCpu);
  await inBrowser(measureLateness);
  await inBrowser(measureMemory);
} finally {
  server.kill();
  baseline.close();
}
process.exit(0);

/** Runs a measurement in a browser of its own. */
async function inBrowser(measure) {
  const browser = await rawBrowser();
  try {
    await measure(browser);
  } finally {
    browser.close();
  }
}

function wait(seconds) {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

/** A tab in which the session runs and has passed its time to get ready. */
async function timerTab(browser, settings = '{"version":1}') {
  const tab = await browser.open(`http://localhost:${PORT}/robots.txt`);
  await tab.until(`location.pathname === '/robots.txt'`);
  await tab.ask(
    `localStorage.setItem('${SETTINGS_KEY}', ${JSON.stringify(settings)})`,
  );
  await tab.send('Page.navigate', {
    url: `http://localhost:${PORT}/session/#${link}`,
  });
  for (const name of ['None of these', 'Yes', 'Start']) await tab.tap(name);
  await tab.until(`(${PROGRESS}?.elapsed ?? 0) > 11000`, 20);
  return tab;
}

async function taskSeconds(tab) {
  const { metrics } = await tab.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function report(what, value, unit, budget) {
  console.log(
    `${what}: ${value.toFixed(3)} ${unit}, ${(value / budget).toFixed(2)} of the budget of ${Number(budget.toPrecision(4))} ${unit}`,
  );
}

/** A tab with the baseline page, which keeps in `window.late` how many ms late each second was written. */
async function baselineTab(browser) {
  const tab = await browser.open(`http://localhost:${BASELINE_PORT}/`);
  await tab.until('window.late?.length > 0');
  await browser.show(tab);
  return tab;
}

/** Seconds of main-thread work a minute of the tab in front. */
async function cpuPerMinute(browser, tab) {
  await browser.show(tab);
  await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
  await wait(1);
  const before = await taskSeconds(tab);
  await wait(20);
  return 3 * ((await taskSeconds(tab)) - before);
}

async function measureCpu(browser) {
  const other = await baselineTab(browser);
  const timer = await timerTab(browser);
  // In the first minute the browser collects the garbage of loading the page.
  await wait(60);
  // In turns, because the speed of the machine changes from minute to minute.
  const [timerCpus, baselineCpus] = [[], []];
  for (let turn = 0; turn < 3; turn++) {
    baselineCpus.push(await cpuPerMinute(browser, other));
    timerCpus.push(await cpuPerMinute(browser, timer));
  }
  const timerCpu = median(timerCpus);
  const baselineCpu = median(baselineCpus);
  report('Main thread', timerCpu, 's a minute', BUDGET.cpuPerMinute);
  report(
    `  beside the baseline page (${baselineCpu.toFixed(3)} s here)`,
    timerCpu / baselineCpu,
    'times',
    BUDGET.cpuPerMinute / BASELINE_CPU,
  );
}

async function measureLateness(browser) {
  const other = await baselineTab(browser);
  await other.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await wait(2);
  await other.ask('window.late = []');
  await wait(40);
  const baselineOffs = (await other.ask('window.late')).map(Math.abs);
  const tab = await timerTab(browser);
  // When the session began, from its elapsed time, which is stored exactly when the page is frozen.
  const starts = [];
  for (let reading = 0; reading < 5; reading++) {
    await wait(0.77);
    starts.push(
      await tab.ask(
        `document.dispatchEvent(new Event('freeze')); performance.now() - ${PROGRESS}.elapsed`,
      ),
    );
  }
  await tab.ask(`window.startedAt = ${median(starts)}`);
  await tab.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  // Notes the moment at which the number is written to the page.
  await tab.ask(`
    window.late = [];
    const data = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data');
    Object.defineProperty(CharacterData.prototype, 'data', {
      ...data,
      set(text) {
        data.set.call(this, text);
        if (this.parentElement?.closest('[role=timer]'))
          window.late.push((performance.now() - window.startedAt + 500) % 1000 - 500);
      },
    });
    true`);
  await wait(40);
  const late = await tab.ask('window.late');
  if (late.length < 38)
    throw new Error(`Only ${late.length} seconds were shown.`);
  const timerOffs = late.map(Math.abs);
  report(
    `Worst of ${late.length} seconds at a sixth of the speed`,
    Math.max(...timerOffs),
    'ms off',
    BUDGET.offMs,
  );
  const baselineWorst = Math.max(...baselineOffs);
  report(
    `  beside the baseline page (${baselineWorst.toFixed(1)} ms here)`,
    Math.max(...timerOffs) / baselineWorst,
    'times',
    BUDGET.offMs / BASELINE_OFF_MS,
  );
  console.log(
    `  half of them less than ${median(timerOffs).toFixed(0)} ms, the latest ${Math.max(...late).toFixed(0)} ms late; of the baseline page half less than ${median(baselineOffs).toFixed(0)} ms`,
  );
}

async function measureMemory(browser) {
  // The beeps are off, because virtual time does not move the clock of the sound.
  const tab = await timerTab(browser, '{"version":1,"beeps":false}');
  async function heap() {
    await tab.send('HeapProfiler.collectGarbage');
    await tab.send('HeapProfiler.collectGarbage');
    return (await tab.send('Runtime.getHeapUsage')).usedSize;
  }
  async function runFor(minutes) {
    const from = await tab.ask(`${PROGRESS}.elapsed`);
    const budget = minutes * 60_000;
    await tab.send('Emulation.setVirtualTimePolicy', {
      policy: 'advance',
      budget,
    });
    await tab.until(`${PROGRESS}.elapsed - ${from} >= ${budget - 10_000}`, 120);
  }
  // In the first minutes the browser compiles and caches; that memory stays and is no leak.
  await runFor(15);
  const before = await heap();
  await runFor(30);
  const grown = ((await heap()) - before) / 1024;
  report('Memory after 30 minutes more', grown, 'kB', BUDGET.heapKb);
}
