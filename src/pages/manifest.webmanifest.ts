import type { APIRoute } from 'astro';
import { addressOf, sessionAddress } from '#addresses';
import { readySession } from '#collections/sessions.ts';

/** What the site is as an app of its own: name, icons, first screen and shortcuts. It turns with the phone. */
export const GET: APIRoute = async () => {
  const first = await readySession('first');
  const reference = await readySession('reference');
  const icon = (name: string, size: string, purpose: string) => ({
    src: addressOf(`/${name}.png`),
    sizes: size,
    type: 'image/png',
    purpose,
  });
  const shortcut = (name: string, url: string) => ({
    name,
    url,
    icons: [icon('icon-192', '192x192', 'any')],
  });
  return new Response(
    JSON.stringify({
      id: addressOf('/'),
      name: 'Tired on Purpose',
      short_name: 'Tired on Purpose',
      description:
        'A short, easy strength circuit right before an easy run: guide, builder, timer and a private log.',
      lang: 'en-GB',
      dir: 'ltr',
      start_url: addressOf('/start/'),
      scope: addressOf('/'),
      display: 'standalone',
      background_color: '#f1f4f0',
      theme_color: '#f1f4f0',
      categories: ['fitness', 'health', 'sports'],
      icons: [
        icon('icon-192', '192x192', 'any'),
        icon('icon-512', '512x512', 'any'),
        icon('icon-maskable-512', '512x512', 'maskable'),
      ],
      shortcuts: [
        shortcut('First session', sessionAddress(first.link)),
        shortcut(reference.circuit.title, sessionAddress(reference.link)),
        shortcut('Build a circuit', addressOf('/build/')),
        shortcut('Log', addressOf('/log/')),
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
};
