// Serves a built site as a static host does, with the path `base` in front: serve.mjs [folder] [base] [port]
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import compression from 'compression';
import handler from 'serve-handler';
import { ROOT } from './setup.mjs';

const [folder = 'dist', base = '/', port = '4321'] = process.argv.slice(2);

const compress = compression();

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  // An address outside the base gets the site's 404 page.
  request.url = path.startsWith(base) ? `/${path.slice(base.length)}` : '/404/';
  compress(request, response, () =>
    handler(request, response, {
      public: resolve(ROOT, folder),
      cleanUrls: true,
      trailingSlash: true,
      directoryListing: false,
    }),
  );
});
server.on('error', (error) => {
  console.error(`✖ ${error.message}`);
  process.exit(1);
});
server.listen(Number(port), () => {
  console.log(
    `\n▸ The site is at http://localhost:${port}${base}   (Ctrl+C ends it)`,
  );
});
