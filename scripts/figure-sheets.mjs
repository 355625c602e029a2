// Writes pictures of the figures into shots/ for a person to check: sheets of all, and film strips of six moments each.
// `node scripts/figure-sheets.mjs [sheets|films] [exercise,exercise]`; without arguments, both, of every exercise.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { load } from 'js-yaml';
import {
  posedFigure,
  spriteOf,
  stillFigure,
  stripFigure,
} from '../src/figures/output/figure.ts';
import { sceneOf } from '../src/figures/scenes/movementScene.ts';
import { cycleSeconds } from '../src/figures/movement/movement.ts';
import { readMovements } from '../src/figures/movement/readVariants.ts';
import { ensureBrowser, ROOT } from './setup.mjs';

const WIDTH = 1700;
const MOMENTS = 6;
const ROWS = 5;
/** Other skin tones, set as a page would set them. */
const SKINS = {
  brown:
    '--fx-skin:#8d5a3b;--fx-skin-far:#6a4129;--fx-hair:#1d1512;--fx-outline:#4a2a18;--fx-line-far:#3d2213',
  sand: '--fx-skin:#dcae89;--fx-skin-far:#b38862;--fx-hair:#5a3a22;--fx-outline:#7a5030;--fx-line-far:#6d472a',
};

const [mode = 'all', chosen] = process.argv.slice(2);
const poses = join(ROOT, 'content', 'poses');
const movements = readdirSync(poses)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) =>
    readMovements(load(readFileSync(join(poses, file), 'utf8')), file),
  )
  .filter(({ id }) => !chosen || chosen.split(',').includes(id));

const css = [
  'src/styles/foundation/tokens.css',
  'src/figures/output/figures.css',
]
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');
const layout = `
  body { margin: 0; background: var(--paper); color: var(--ink); font: 600 15px/1.3 sans-serif; }
  .sheet { padding: 12px; display: grid; gap: 10px; }
  .card { text-align: center; border: 1px solid var(--line); }
  .card svg { display: block; width: 100%; }`;

/** A page of cards in a theme; `settings` are declarations for its sheet. */
function page(theme, columns, cards, settings = '') {
  const cells = cards
    .map(([svg, label]) => `<div class="card">${svg}${label}</div>`)
    .join('');
  return `<!doctype html><html data-theme="${theme}"><meta charset="utf-8"><style>${css}${layout}</style>${spriteOf(movements)}<div class="sheet" style="grid-template-columns:repeat(${columns},1fr);${settings}">${cells}</div></html>`;
}

let count = 0;
/** Options that keep the ids of the next figure apart from all others. */
function uniqueIds() {
  count += 1;
  return { prefix: `s${count}-` };
}

function stills() {
  return movements.map((movement) => [
    stillFigure(movement, uniqueIds()),
    movement.id,
  ]);
}

function film(movement) {
  const cycle = cycleSeconds(movement);
  return Array.from({ length: MOMENTS }, (_, index) => {
    const seconds = (cycle * index) / MOMENTS;
    return [
      posedFigure(movement, seconds, uniqueIds()),
      `${movement.id} ${seconds.toFixed(2)} s`,
    ];
  });
}

function isWide(movement) {
  const { box } = sceneOf(movement);
  return box.width > box.height;
}

const shots = [];
if (mode !== 'films') {
  for (const theme of ['light', 'dark']) {
    shots.push([`figures-${theme}`, page(theme, 5, stills()), WIDTH]);
    shots.push([`figures-${theme}-96`, page(theme, 13, stills()), 1404]);
  }
  for (const [skin, settings] of Object.entries(SKINS))
    shots.push([
      `figures-${skin}`,
      page('light', 7, stills(), settings),
      WIDTH,
    ]);
  const strips = movements.map((movement) => [
    stripFigure(movement, uniqueIds()),
    movement.id,
  ]);
  shots.push(['figures-strips', page('light', 4, strips), WIDTH]);
}
if (mode !== 'sheets') {
  const tall = movements.filter((movement) => !isWide(movement));
  for (let from = 0; from < tall.length; from += ROWS) {
    const cards = tall.slice(from, from + ROWS).flatMap(film);
    shots.push([
      `figures-films-${from / ROWS + 1}`,
      page('light', MOMENTS, cards),
      WIDTH,
    ]);
  }
  const lying = movements.filter(isWide).flatMap(film);
  if (lying.length > 0)
    shots.push(['figures-films-lying', page('light', MOMENTS, lying), WIDTH]);
}

const folder = join(ROOT, 'shots');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
});
for (const [name, html, width] of shots) {
  const tab = await browser.newPage({ viewport: { width, height: 400 } });
  await tab.setContent(html);
  await tab.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await tab.close();
}
await browser.close();
console.log(`${shots.length} pictures are in shots/.`);
