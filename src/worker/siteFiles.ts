/** The finished site as the worker knows it: which files it has, and under which content. */
export interface SiteFiles {
  /** The folder the site is served from: "/" or "/some/folder/". */
  readonly base: string;
  /** Changes with every change to any file. */
  readonly version: string;
  /** The hash of each file by its path under the folder; a page stands under its address, as in "guide/". */
  readonly files: Readonly<Record<string, string>>;
}

/** The page for addresses that lead nowhere. */
export const NOT_FOUND = '404.html';

/** The page that is shown for a page which is neither kept nor to be had. */
export const NOT_KEPT = 'offline/';

/** The files kept at once even where the reader saves data. */
export function leastFiles({ files }: SiteFiles): readonly string[] {
  return Object.keys(files).filter(
    (path) => path === NOT_KEPT || path === NOT_FOUND || /\.woff2$/.test(path),
  );
}

/** The name of the cache that holds a version of the site. */
export function cacheName({ base, version }: SiteFiles): string {
  return `${cachePrefix(base)}${version}`;
}

/** What the names of all caches of the site in this folder begin with. */
export function cachePrefix(base: string): string {
  return `tired-on-purpose ${base} `;
}

/** What an address asks of the site, as far as the worker knows. */
export type Asked =
  /** A file of the site. */
  | { readonly kind: 'file'; readonly path: string }
  /** A page under its address without the last slash. */
  | { readonly kind: 'without-slash'; readonly path: string }
  /** Nothing that this version has. */
  | { readonly kind: 'unknown' }
  /** Another site, or another folder. */
  | { readonly kind: 'foreign' };

/** What an address asks for. What follows a ? is ignored: files are the same whatever stands there. */
export function askedAt(
  address: string,
  { base, files }: SiteFiles,
  origin: string,
): Asked {
  const url = new URL(address);
  if (url.origin !== origin || !url.pathname.startsWith(base))
    return { kind: 'foreign' };
  const path = decoded(url.pathname.slice(base.length)).replace(
    /(^|\/)index\.html$/,
    '$1',
  );
  if (Object.hasOwn(files, path)) return { kind: 'file', path };
  const withSlash = `${path}/`;
  return Object.hasOwn(files, withSlash)
    ? { kind: 'without-slash', path: withSlash }
    : { kind: 'unknown' };
}

/** The path with its escapes read; as it is where they are broken. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
