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

/** Bitmap icons: file, pixels, and the share of the edge left free. */
const ICONS = [
  ['favicon-32.png', 32, 0.03],
  ['apple-touch-icon.png', 180, 0.12],
  ['icon-192.png', 192, 0.08],
  ['icon-512.png', 512, 0.08],
  ['icon-maskable-512.png', 512, 0.2],
] as const;

/** Below so many pixels only a silhouette can be told. */
const SMALL = 64;

/** The folders whose pages have a picture, what they are called, and the figure where a page has none of its own. */
const FOLDERS = [
  ['exercises', 'Exercise', 'bodyweight-squat'],
  ['guide', 'Guide', 'easy-run'],
  ['sessions', 'Session', 'lunge'],
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
        const font = await readFile(
          new URL('src/styles/foundation/fonts/archivo-75-latin.woff2', root),
        );
        const lettering = readFont(font);
        const pages = await sharedPages(root, movements);
        await mkdir(new URL('pictures/', dir), { recursive: true });
        for (const [file, page] of pages) {
          const svg = sharePicture(page, tokens, lettering);
          await sharp(Buffer.from(svg))
            .png({ palette: true, compressionLevel: 9 })
            .toFile(fileURLToPath(new URL(`pictures/${file}`, dir)));
        }
        logger.info(
          `${String(pages.length)} pictures and ${String(ICONS.length + 1)} icons drawn`,
        );
      },
    },
  };
}

/** Light-theme colours: pictures have no theme. */
async function readTokens(root: URL): Promise<Tokens> {
  const sheets = await Promise.all(
    ['src/styles/foundation/tokens.css', 'src/figures/output/palette.css'].map(
      (file) => readFile(new URL(file, root), 'utf8'),
    ),
  );
  return tokensIn(sheets, ':root');
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

function movementIn(movements: readonly Movement[], id: string): Movement {
  const found = movements.find((movement) => movement.id === id);
  if (!found) throw new Error(`There is no content/poses/${id}.yaml to draw.`);
  return found;
}

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
    const colours = pixels < SMALL ? dark : workColours(tokens);
    const svg = iconPicture(movement, colours, ground, margin);
    await sharp(Buffer.from(svg), { density: 300 })
      .resize(pixels, pixels)
      .png({ compressionLevel: 9 })
      .toFile(fileURLToPath(new URL(file, dir)));
  }
}

/** On yellow, yellow shoes would vanish: the tokens of the work level replace them. */
function workColours(tokens: Tokens): Tokens {
  const changed = new Map(tokens);
  for (const [name, value] of tokens) {
    if (name.endsWith('-work')) changed.set(name.replace(/-work$/, ''), value);
  }
  return changed;
}

/** Every page of content/ with its picture's file name. */
async function sharedPages(
  root: URL,
  movements: readonly Movement[],
): Promise<readonly (readonly [file: string, page: SharePicture])[]> {
  const pages: [string, SharePicture][] = [];
  for (const [folder, kind, otherwise] of FOLDERS) {
    const place = new URL(`content/${folder}/`, root);
    if (!existsSync(place)) continue;
    for (const file of (await readdir(place)).filter((name) =>
      name.endsWith('.mdx'),
    )) {
      const id = file.replace('.mdx', '');
      const own = movements.some((movement) => movement.id === id);
      const title = titleOf(await readFile(new URL(file, place), 'utf8'), file);
      const movement = movementIn(movements, own ? id : otherwise);
      pages.push([`${folder}-${id}.png`, { title, kind, movement }]);
    }
  }
  return pages;
}

/** The name in a page's frontmatter. */
function titleOf(text: string, file: string): string {
  const facts = load(/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '') as Readonly<
    Record<string, unknown>
  >;
  const title = facts.name ?? facts.title;
  if (typeof title !== 'string')
    throw new Error(`${file} has neither name nor title for its picture.`);
  return title;
}
