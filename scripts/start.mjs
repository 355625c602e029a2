// npm start: installs what is missing, builds the site, serves it and stays up.
import { ensurePackages, giveUp, run, say } from './setup.mjs';

const PORT = process.env.PORT ?? '4321';
const base = process.env.BASE_PATH ?? '/';

await ensurePackages();
say('Building the site');
if ((await run('astro', ['build', '--silent'])) !== 0)
  giveUp('The site could not be built; the reason is above.');
process.exit(await run('node', ['scripts/serve.mjs', 'dist', base, PORT]));
