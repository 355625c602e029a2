// Pictures of every figure to look at: one sheet of all, and a film strip of six moments each, in shots/.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { chromium } from 'playwright-core';

import {
  posedFigure,
  sceneOf,
  spriteOf,
  stillFigure,
  stripFigure,
} from '../src/figures/figure.ts';
import { cycleSeconds } from '../src/figures/movement.ts';
import { readMovement } from '../src/figures/readMovement.ts';

const root = new URL('..', import.meta.url).pathname;
const wanted = process.argv[3]?.split(',');
const mode = process.argv[2] ?? 'all';
const movements = readdirSync(`${root}content/poses`)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) =>
    readMovement(
      load(readFileSync(`${root}content/poses/${file}`, 'utf8')),
      file,
    ),
  )
  .filter(({ id }) => !wanted || wanted.includes(id));

const tokens = process.env.TOKENS ?? `${root}src/styles/tokens.css`;
const css = [tokens, `${root}src/figures/figures.css`]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const layout = `
body { margin: 0; font: 600 15px/1.3 sans-serif; }
.sheet { background: var(--paper); color: var(--ink); padding: 12px; display: grid; gap: 10px; }
.card { text-align: center; border: 1px solid var(--line); }
.card svg { display: block; width: 100%; }
.light { --fx-card: #f1f4f0; } .brown { --fx-skin: #8d5a3b; --fx-skin-far: #6a4129; --fx-hair: #1d1512; --fx-outline: #4a2a18; --fx-line-far: #3d2213 }
.sand { --fx-skin: #dcae89; --fx-skin-far: #b38862; --fx-hair: #5a3a22; --fx-outline: #7a5030; --fx-line-far: #6d472a }`;

function page(theme, columns, cards, extra = '') {
  const rows = cards
    .map(([svg, label]) => `<div class="card">${svg}<div>${label}</div></div>`)
    .join('');
  return `<!doctype html><html data-theme="${theme}"><meta charset="utf-8"><style>${css}${layout}</style>${spriteOf(movements)}<div class="sheet ${extra}" style="grid-template-columns:repeat(${columns},1fr)">${rows}</div></html>`;
}

let count = 0;
const showing = () => ({ prefix: `s${++count}-` });
const shots = [];
const stills = () =>
  movements.map((movement) => [stillFigure(movement, showing()), movement.id]);
const posed = (movement, seconds) => [
  posedFigure(movement, seconds, showing()),
  `${movement.id} ${seconds.toFixed(2)} s`,
];

if (mode === 'all' || mode === 'sheet') {
  for (const theme of ['light', 'dark']) {
    shots.push([`figures-${theme}`, page(theme, 5, stills()), 1700]);
    shots.push([`figures-${theme}-96`, page(theme, 13, stills()), 1404]);
  }
  shots.push(['figures-brown', page('light', 7, stills(), 'brown'), 1700]);
  shots.push(['figures-sand', page('light', 7, stills(), 'sand'), 1700]);
  shots.push([
    'figures-strips',
    page(
      'light',
      4,
      movements.map((m) => [stripFigure(m, showing()), m.id]),
    ),
    1700,
  ]);
}
if (mode === 'all' || mode === 'films') {
  const film = (movement) => {
    const cycle = cycleSeconds(movement);
    return Array.from({ length: 6 }, (_, index) =>
      posed(movement, (cycle * index) / 6),
    );
  };
  const wide = (movement) =>
    sceneOf(movement).box.width > sceneOf(movement).box.height;
  const tall = movements.filter((movement) => !wide(movement));
  for (let from = 0; from < tall.length; from += 5)
    shots.push([
      `figures-films-${from / 5 + 1}`,
      page('light', 6, tall.slice(from, from + 5).flatMap(film)),
      1700,
    ]);
  shots.push([
    'figures-films-lying',
    page('light', 6, movements.filter(wide).flatMap(film)),
    1700,
  ]);
}
if (mode === 'one') {
  const times = process.argv[4]?.split(',').map(Number);
  shots.push([
    'figures-one',
    page(
      process.argv[5] ?? 'light',
      Number(process.argv[6] ?? 3),
      movements.flatMap((m) => (times ?? [m.still]).map((at) => posed(m, at))),
    ),
    1700,
  ]);
}

mkdirSync(`${root}shots`, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});
for (const [name, html, width] of shots) {
  const tab = await browser.newPage({ viewport: { width, height: 400 } });
  await tab.setContent(html);
  await tab.screenshot({ path: `${root}shots/${name}.png`, fullPage: true });
  await tab.close();
}
await browser.close();
writeFileSync(`${root}shots/figures.html`, page('light', 5, stills()));
