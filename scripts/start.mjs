// npm start: installs what is missing, builds the site, serves it and stays up.
import { ensurePackages, giveUp, run, say } from './setup.mjs';

const PORT = process.env.PORT ?? '4321';
const base = process.env.BASE_PATH ?? '/';

await ensurePackages();
say('Building the site');
if ((await run('astro', ['build', '--silent'])) !== 0)
  giveUp('The site could not be built; the reason is above.');
say(`The site is at http://localhost:${PORT}${base}   (Ctrl+C ends it)`);
process.exit(await run('astro', ['preview', '--port', PORT]));
