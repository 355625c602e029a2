import type { APIRoute } from 'astro';
import { addressOf } from '#addresses';

/** Everybody may read everything. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\nSitemap: ${new URL(addressOf('/sitemap.xml'), site).href}\n`,
  );
