// Serves the built site as over a slow line: each page arrives in pieces, with time to paint after each.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { test as base } from './story.ts';

/** Pages are cut after whole rows: half a row that grows is no move a reader would notice. */
const PIECE_ENDS = /(?<=<\/(?:li|label|button|p|section)>)/;
const PAINT_MS = 24;

/** A story whose pages arrive over a slow line. */
export const test = base.extend({
  baseURL: async ({ baseURL }, use) => {
    const server = createServer((request, response) => {
      void (async () => {
        const answer = await fetch(new URL(request.url ?? '/', baseURL));
        const type = answer.headers.get('content-type') ?? '';
        response.writeHead(answer.status, { 'content-type': type });
        if (!type.startsWith('text/html')) {
          response.end(Buffer.from(await answer.arrayBuffer()));
          return;
        }
        for (const piece of (await answer.text()).split(PIECE_ENDS)) {
          response.write(piece);
          await setTimeout(PAINT_MS);
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
