import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** After the build: the words of every page that is for reading, as an index the browser can search by itself. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (!index)
          throw new Error(
            `The search index could not be begun: ${errors.join('; ')}`,
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
