import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/**
 * After the build, writes an index of every page marked `data-pagefind-body`, which the search on the site reads in the
 * browser. Stops the build when the index cannot be written.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (!index)
          throw new Error(
            `The search index could not be started: ${errors.join('; ')}`,
          );
        const added = await index.addDirectory({ path: root });
        const written = await index.writeFiles({
          outputPath: `${root}pagefind`,
        });
        await close();
        const faults = [...added.errors, ...written.errors];
        if (faults.length > 0)
          throw new Error(`The search index is broken: ${faults.join('; ')}`);
        logger.info(`${added.page_count} pages can be searched`);
      },
    },
  };
}
