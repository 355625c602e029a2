import mdx from '@astrojs/mdx';
import { pictures } from './src/integrations/pictures.ts';
import { plainImports } from './src/integrations/plainImports.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';
import { solidIslands } from './src/integrations/solidIslands.ts';
import { defineConfig } from 'astro/config';
import { contentPolicy } from './src/integrations/contentPolicy.ts';
import { SAFETY_BOOT } from './src/layouts/safetyBoot.ts';
import { THEME_BOOT } from './src/layouts/themeBoot.ts';

const policy = contentPolicy([THEME_BOOT, SAFETY_BOOT]);

export default defineConfig({
  // Where the site will live. Both are read at build time, so one tree serves any host and any folder.
  site: process.env.SITE_URL ?? 'https://tired-on-purpose.example',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  integrations: [
    solidIslands(),
    mdx(),
    policy.integration,
    pictures(),
    searchIndex(),
  ],
  security: { csp: policy.csp },
  // A reading page is one file: nothing else stands between the reader and the first word.
  build: { inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [plainImports()],
    build: {
      // Chunks are few and small; the helper that preloads them would outweigh what it saves.
      modulePreload: false,
      rolldownOptions: {
        output: {
          // What islands share is one file, and what paces a set another: split finer, they compress worse than it
          // saves. What one island alone uses stays with it, so nobody pays for another's tools.
          codeSplitting: {
            groups: [
              // Alone, or every page that imports anything later would carry what it was put with.
              { name: 'load', test: /vite\/preload/, priority: 3 },
              {
                name: 'kept',
                test: /src\/core\/session\/(savedProgress|rating)\./,
                priority: 1,
              },
              {
                name: 'shared',
                priority: 2,
                test: /solid-js|src\/core\/(clockface|calendar|result|storageKeys)\.|src\/core\/circuit\/(circuit|effort|link|station|strip)\.|src\/core\/planning\/(circuitInterval|progression)\.|src\/islands\/shared\/(StillFigure|StripPicture|figuresLater)|platform\/(address|clock|store)/,
                minShareCount: 2,
              },
              {
                name: 'pace',
                test: /src\/core\/session\/(timeline|progress|reduceProgress|enforceVerdict|segment|adjustments)\.|src\/islands\/timer\/(state\/createTimer|screens\/TempoCount)/,
                minShareCount: 2,
              },
            ],
          },
        },
        // Every MDX page carries a directive the bundler means nothing by.
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
