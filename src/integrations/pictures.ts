import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { load } from 'js-yaml';
import sharp from 'sharp';
import type { Movement } from '#figures/movement/movement.ts';
import { iconPicture, silhouette } from '#figures/output/picture.ts';
import { readMovement } from '#figures/movement/readMovement.ts';
import { tokensIn, type Tokens } from '#figures/output/tokens.ts';
import { readFont } from './textToPath.ts';
import { sharePicture, type SharePicture } from './sharePicture.ts';

/** Bitmap icons: file, pixels, and the share of the width left free on every side. */
const ICONS = [
  ['favicon-32.png', 32, 0.03],
  ['apple-touch-icon.png', 180, 0.12],
  ['icon-192.png', 192, 0.08],
  ['icon-512.png', 512, 0.08],
  ['icon-maskable-512.png', 512, 0.2],
] as const;

/** Icons smaller than this, in pixels, are a silhouette: details would blur. */
const SILHOUETTE_BELOW = 64;

/** The folders of content/ whose pages have a picture, the kind of page written above the title, and the figure for pages without one of their own. */
const FOLDERS = [
  { folder: 'exercises', kind: 'Exercise', otherwise: 'bodyweight-squat' },
  { folder: 'guide', kind: 'Guide', otherwise: 'easy-run' },
  { folder: 'sessions', kind: 'Session', otherwise: 'lunge' },
] as const;

/** Draws the icons and one picture for every page of content/ from the figures, into the built site. */
export function pictures(): AstroIntegration {
  let root = new URL('file:///');
  return {
    name: 'pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const tokens = await readTokens(root);
        const movements = await readMovements(root);
        await writeIcons(dir, movementIn(movements, 'lunge'), tokens);
        const pages = await sharedPages(root, movements);
        await writeSharePictures(root, dir, pages, tokens);
        logger.info(
          `${String(pages.length)} pictures and ${String(ICONS.length + 1)} icons drawn`,
        );
      },
    },
  };
}

/** The colours of the light theme: a picture cannot follow the reader's. */
async function readTokens(root: URL): Promise<Tokens> {
  const stylesheet = new URL('src/styles/foundation/tokens.css', root);
  return tokensIn(await readFile(stylesheet, 'utf8'), 'light');
}

async function readMovements(root: URL): Promise<readonly Movement[]> {
  const poses = new URL('content/poses/', root);
  const files = (await readdir(poses)).filter((file) => file.endsWith('.yaml'));
  return Promise.all(
    files.map(async (file) =>
      readMovement(load(await readFile(new URL(file, poses), 'utf8')), file),
    ),
  );
}

/** The movement of a name. Throws an Error when there is none. */
function movementIn(movements: readonly Movement[], id: string): Movement {
  const found = movements.find((movement) => movement.id === id);
  if (!found) throw new Error(`There is no content/poses/${id}.yaml to draw.`);
  return found;
}

/** The icons of browser and home screen: the figure on the yellow of the "go" token. */
async function writeIcons(
  dir: URL,
  movement: Movement,
  tokens: Tokens,
): Promise<void> {
  const ground = tokens.get('--go') ?? '#fff';
  const ink = tokens.get('--ink') ?? '#000';
  const dark = silhouette(tokens, ink);
  await writeFile(
    new URL('favicon.svg', dir),
    iconPicture(movement, dark, ground, 0.04),
  );
  for (const [file, pixels, margin] of ICONS) {
    const colours = pixels < SILHOUETTE_BELOW ? dark : workColours(tokens);
    const svg = iconPicture(movement, colours, ground, margin);
    await sharp(Buffer.from(svg), { density: 300 })
      .resize(pixels, pixels)
      .png({ compressionLevel: 9 })
      .toFile(fileURLToPath(new URL(file, dir)));
  }
}

/** The colours for a yellow ground, on which yellow shoes would vanish: the tokens that end in `-work` replace the usual ones. */
function workColours(tokens: Tokens): Tokens {
  const changed = new Map(tokens);
  for (const [name, value] of tokens) {
    if (name.endsWith('-work')) changed.set(name.replace(/-work$/, ''), value);
  }
  return changed;
}

/** A page of content/ and the file name of its picture. */
interface SharedPage {
  readonly file: string;
  readonly picture: SharePicture;
}

async function sharedPages(
  root: URL,
  movements: readonly Movement[],
): Promise<readonly SharedPage[]> {
  const pages: SharedPage[] = [];
  for (const { folder, kind, otherwise } of FOLDERS) {
    const url = new URL(`content/${folder}/`, root);
    if (!existsSync(url)) continue;
    for (const file of (await readdir(url)).filter((name) =>
      name.endsWith('.mdx'),
    )) {
      const id = file.replace('.mdx', '');
      const hasOwn = movements.some((movement) => movement.id === id);
      const title = titleOf(await readFile(new URL(file, url), 'utf8'), file);
      const movement = movementIn(movements, hasOwn ? id : otherwise);
      const picture = { title, kind, movement };
      pages.push({ file: `${folder}-${id}.png`, picture });
    }
  }
  return pages;
}

/** The title in a page's frontmatter. Throws an Error when there is none. */
function titleOf(text: string, file: string): string {
  const facts = load(/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '') as Readonly<
    Record<string, unknown>
  >;
  const title = facts.name ?? facts.title;
  if (typeof title !== 'string')
    throw new Error(`${file} has neither name nor title for its picture.`);
  return title;
}

async function writeSharePictures(
  root: URL,
  dir: URL,
  pages: readonly SharedPage[],
  tokens: Tokens,
): Promise<void> {
  const font = readFont(
    await readFile(
      new URL('src/styles/foundation/fonts/archivo-75-latin.woff2', root),
    ),
  );
  await mkdir(new URL('pictures/', dir), { recursive: true });
  for (const { file, picture } of pages) {
    const svg = sharePicture(picture, tokens, font);
    await sharp(Buffer.from(svg))
      .png({ palette: true, compressionLevel: 9 })
      .toFile(fileURLToPath(new URL(`pictures/${file}`, dir)));
  }
}
