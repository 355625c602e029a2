import type { Plugin } from 'vite';

/**
 * A dynamic import stays a plain one. The bundler wraps each in a helper that preloads styles and chunks; ours have
 * no styles and few chunks, and the helper with its list of file names would take 1.2 kB of the timer page's budget.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load(id) {
      return id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load();'
        : null;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk') chunk.code = withoutLists(chunk.code);
      },
    },
  };
}

function withoutLists(code: string): string {
  return code
    .replace(/^const __vite__mapDeps=.*\n/m, '')
    .replace(/,\s*__vite__mapDeps\(\[[\d,\s]*\]\)/g, '');
}
