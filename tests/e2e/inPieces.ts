// The built site as it comes over a slow line: each page in pieces, with time to paint between them.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { test as base } from './story.ts';

/** Where a page may be cut: after a whole row, since half a row is nothing a reader sees move. */
const PIECE = /(?<=<\/(?:li|label|button|p|section)>)/;
const PAINTED = 24;

/** A story on the site in pieces. */
export const test = base.extend({
  baseURL: async ({ baseURL }, use) => {
    const server = createServer((request, response) => {
      void (async () => {
        const whole = await fetch(new URL(request.url ?? '/', baseURL));
        const type = whole.headers.get('content-type') ?? '';
        response.writeHead(whole.status, { 'content-type': type });
        if (!type.startsWith('text/html')) {
          response.end(Buffer.from(await whole.arrayBuffer()));
          return;
        }
        for (const piece of (await whole.text()).split(PIECE)) {
          response.write(piece);
          await setTimeout(PAINTED);
        }
        response.end();
      })();
    });
    await new Promise<void>((listening) => {
      server.listen(0, listening);
    });
    const { port } = server.address() as AddressInfo;
    await use(`http://localhost:${port}/`);
    server.closeAllConnections();
    server.close();
  },
});
