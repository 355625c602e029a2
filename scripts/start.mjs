// npm start: installs what is missing, builds the site and serves it until it is stopped.
import { ensurePackages, fail, run, announce } from './setup.mjs';

const PORT = process.env.PORT ?? '4321';
const base = process.env.BASE_PATH ?? '/';

await ensurePackages();
announce('Building the site');
if ((await run('astro', ['build', '--silent'])) !== 0)
  fail('The site could not be built; the reason is above.');
process.exit(await run('node', ['scripts/serve.mjs', 'dist', base, PORT]));
