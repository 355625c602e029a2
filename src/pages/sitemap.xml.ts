import type { APIRoute } from 'astro';
import { addressOf, MENU } from '#addresses';
import { allExercises } from '#collections/exercises.ts';
import { allChapters, pagesBesideChapters } from '#collections/chapters.ts';
import { allSessions } from '#collections/sessions.ts';

/** The sitemap: every page that search engines may list. */
export const GET: APIRoute = async ({ site }) => {
  const paths = [
    '/',
    ...MENU.map(({ path }) => path),
    '/about/',
    '/about/sources/',
    ...[...(await allChapters()), ...(await pagesBesideChapters())].map(
      ({ id }) => `/guide/${id}/`,
    ),
    ...(await allExercises()).map(({ id }) => `/exercises/${id}/`),
    ...(await allSessions()).flatMap(({ levels }) =>
      levels.map(({ path }) => `/sessions/${path}/`),
    ),
  ];
  const entries = paths.map(
    (path) => `<url><loc>${new URL(addressOf(path), site).href}</loc></url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  );
};
