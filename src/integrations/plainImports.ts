import type { Plugin } from 'vite';

/**
 * A dynamic import stays a plain one. The bundler wraps each in a helper that preloads styles and chunks; ours have
 * no styles and one chunk each, and the helper alone would take 0.8 kB of the timer page's budget.
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
  };
}
