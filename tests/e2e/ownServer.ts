import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeWorker } from '../../src/integrations/offline.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** A static host of a story's own, which can be stopped and get another version of the site. */
export interface OwnServer {
  /** The address of the site, with its folder. */
  readonly site: string;
  /** The folder the files are served from, a copy of the built site. */
  readonly files: string;
  readonly base: string;
  stop(): Promise<void>;
  /** Serves again after a stop, at the same address. */
  start(): Promise<void>;
  /** Takes the scripts of such names away from the host; returns the two ways they can come back. */
  takeAway(names: RegExp): WaysBack;
  /** Stops, and takes the copy away. */
  close(): Promise<void>;
}

/** How scripts that were taken away come back to the host. */
interface WaysBack {
  /** As they were. */
  putBack(): void;
  /** With every script under a new name, as in a new version of the site. */
  deploy(): void;
}

/** Serves a copy of a built site under a folder, on a port of its own. */
export async function ownServer(
  built: string,
  base: string,
): Promise<OwnServer> {
  return servedCopy(join(ROOT, built), base);
}

/**
 * The same of the site at the root without most of its exercises, chapters and ready-made sessions and without what the
 * search finds, so that its worker keeps all of it in half the time.
 */
export async function smallServer(): Promise<OwnServer> {
  smallSite ??= withoutMostPages();
  return servedCopy(await smallSite, '/');
}

/** The folder of the smaller site, made once by each process. */
let smallSite: Promise<string> | undefined;
/** What the smaller site keeps in the folders of which it leaves most out. */
const KEPT =
  /^(index\.html|stills\.json|plank|easy-run|bodyweight-squat|what-it-is|first)/;

async function withoutMostPages(): Promise<string> {
  const files = mkdtempSync(join(tmpdir(), 'small-site-'));
  process.once('exit', () => {
    rmSync(files, { recursive: true, force: true });
  });
  const built = join(ROOT, 'dist');
  cpSync(built, files, { recursive: true });
  for (const folder of [
    'exercises',
    'figures',
    'guide',
    'pagefind',
    'pictures',
    'sessions',
  ])
    for (const name of readdirSync(join(files, folder)))
      if (!KEPT.test(name))
        rmSync(join(files, folder, name), { recursive: true });
  await writeWorker(files, '/', false);
  return files;
}

async function servedCopy(built: string, base: string): Promise<OwnServer> {
  const files = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(built, files, { recursive: true });
  const port = await freePort();
  let server = await served(files, base, port);
  return {
    site: `http://localhost:${port}${base}`,
    files,
    base,
    stop: () => ended(server),
    async start() {
      server = await served(files, base, port);
    },
    takeAway(names) {
      const folder = join(files, '_astro');
      const gone = readdirSync(folder).filter((name) => names.test(name));
      if (gone.length === 0) throw new Error(`No script is named ${names}.`);
      for (const name of gone)
        renameSync(join(folder, name), join(files, name));
      function putBack() {
        for (const name of gone)
          renameSync(join(files, name), join(folder, name));
      }
      return {
        putBack,
        deploy() {
          const isScript = (name: string) => name.endsWith('.js');
          for (const name of gone.filter((one) => !isScript(one)))
            renameSync(join(files, name), join(folder, name));
          const scripts = [...readdirSync(folder), ...gone].filter(isScript);
          for (const file of readdirSync(files, { recursive: true })) {
            const path = join(files, String(file));
            if (!/\.(html|js)$/.test(path)) continue;
            const text = scripts.reduce(
              (so, name) => so.replaceAll(name, newName(name)),
              readFileSync(path, 'utf8'),
            );
            const name = basename(path);
            // At once, as the old file may be on its way to a browser. What was taken away never has its old name again.
            writeFileSync(`${path}.new`, text);
            renameSync(
              `${path}.new`,
              scripts.includes(name) ? join(folder, newName(name)) : path,
            );
          }
        },
      };
    },
    async close() {
      await ended(server);
      rmSync(files, { recursive: true, force: true });
    },
  };
}

/** A server of these files, once it answers. */
async function served(
  files: string,
  base: string,
  port: number,
): Promise<ChildProcess> {
  const server = spawn(
    process.execPath,
    ['scripts/serve.mjs', files, base, String(port)],
    { cwd: ROOT },
  );
  await new Promise<void>((resolve, reject) => {
    server.stdout.once('data', () => resolve());
    server.once('exit', () => reject(new Error('The server ended.')));
  });
  return server;
}

function newName(name: string): string {
  return name.replace(/\.js$/, '2.js');
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
