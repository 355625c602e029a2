import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * What every answer of a host should carry besides what the pages say themselves. A page's own policy has the hashes of
 * its own inline text, and cannot say who may frame it; both policies hold together.
 */
export const HEADERS: readonly (readonly [name: string, value: string])[] = [
  [
    'Content-Security-Policy',
    "base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'none'",
  ],
  ['X-Frame-Options', 'DENY'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  [
    'Permissions-Policy',
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'public, max-age=0, must-revalidate';

/** How long answers may be kept: files with a hash in their name for ever, everything else only until asked again. */
export function cachingOf(path: string): string {
  return path.startsWith('_astro/') ? FOR_EVER : ASK_AGAIN;
}

/** Writes the headers in the forms that common static hosts read: `_headers`, and `.htaccess` for Apache. */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        await writeFile(join(root, '_headers'), headersFile(base));
        await writeFile(join(root, '.htaccess'), apacheFile(base));
      },
    },
  };
}

/** For hosts that read `_headers`: a path with a star, and its headers beneath. */
function headersFile(base: string): string {
  const lines = [
    `${base}*`,
    ...HEADERS.map(([name, value]) => `  ${name}: ${value}`),
    `  Cache-Control: ${ASK_AGAIN}`,
    `${base}_astro/*`,
    // The same header from two rules would be joined, so the first is taken off.
    '  ! Cache-Control',
    `  Cache-Control: ${FOR_EVER}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** For Apache, which also has to be told the type of the manifest and the page for addresses that lead nowhere. */
function apacheFile(base: string): string {
  return [
    `ErrorDocument 404 ${base}404.html`,
    'AddType application/manifest+json .webmanifest',
    '<IfModule mod_headers.c>',
    ...HEADERS.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${ASK_AGAIN}"`,
    `  <If "%{REQUEST_URI} =~ m#^${base}_astro/#">`,
    `    Header set Cache-Control "${FOR_EVER}"`,
    '  </If>',
    '</IfModule>',
    '',
  ].join('\n');
}
