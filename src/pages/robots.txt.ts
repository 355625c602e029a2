import type { APIRoute } from 'astro';
import { addressOf } from '#addresses';

/** Allows every crawler to read every page, and names the sitemap. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\nSitemap: ${new URL(addressOf('/sitemap.xml'), site).href}\n`,
  );
