/** Caches in memory, as far as the service worker uses them. */
export function fakeCaches(): CacheStorage {
  const caches = new Map<string, Map<string, Response>>();

  function cacheOf(files: Map<string, Response>): Cache {
    const match = (address: RequestInfo | URL) =>
      Promise.resolve(files.get(nameOf(address))?.clone());
    const put = (address: RequestInfo | URL, response: Response) => {
      files.set(nameOf(address), response);
      return Promise.resolve();
    };
    const keys = () =>
      Promise.resolve([...files.keys()] as unknown as readonly Request[]);
    return { match, put, keys } as unknown as Cache;
  }

  function open(name: string): Promise<Cache> {
    const files = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, files);
    return Promise.resolve(cacheOf(files));
  }

  return {
    open,
    has: (name: string) => Promise.resolve(caches.has(name)),
    keys: () => Promise.resolve([...caches.keys()]),
    delete: (name: string) => Promise.resolve(caches.delete(name)),
  } as unknown as CacheStorage;
}

/** The address of a file, which the worker always gives as text. */
function nameOf(address: RequestInfo | URL): string {
  if (typeof address !== 'string') throw new Error('Only text is understood.');
  return address;
}
