import solid from '@astrojs/solid-js';
import type { AstroIntegration } from 'astro';

/**
 * Solid for islands that mount themselves. The framework's own client entry - its store, its suspense, its
 * hydration - is left out of the build: together with Astro's island runtime it would take a third of the timer
 * page's script budget (18 kB), and it keeps unused parts of Solid alive in the shared file.
 */
export function solidIslands(): AstroIntegration {
  const integration = solid();
  const setup = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setup?.({
          ...options,
          addRenderer: ({ name, serverEntrypoint }) => {
            options.addRenderer({ name, serverEntrypoint });
          },
        }),
    },
  };
}
