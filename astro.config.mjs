import mdx from '@astrojs/mdx';
import { hostHeaders } from './src/integrations/hostHeaders.ts';
import { licences } from './src/integrations/licences.ts';
import { offline } from './src/integrations/offline.ts';
import { pictures } from './src/integrations/pictures.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';
import solid from '@astrojs/solid-js';
import { defineConfig } from 'astro/config';
import {
  contentPolicy,
  HYDRATION_SCRIPT,
} from './src/integrations/contentPolicy.ts';
import { BUILDER_BOOT } from './src/layouts/builderBoot.ts';
import { LOG_PAGE_BOOT } from './src/layouts/logPageBoot.ts';
import { SAFETY_BOOT } from './src/layouts/safetyBoot.ts';
import { HOME_BOOT, SAVED_BOOT } from './src/layouts/savedBoot.ts';
import { THEME_BOOT } from './src/layouts/themeBoot.ts';

const policy = contentPolicy([
  THEME_BOOT,
  HOME_BOOT,
  SAVED_BOOT,
  SAFETY_BOOT,
  BUILDER_BOOT,
  LOG_PAGE_BOOT,
  HYDRATION_SCRIPT,
]);

export default defineConfig({
  // The site's host and folder, read at build time, so that the same source can be deployed anywhere.
  site: process.env.SITE_URL ?? 'https://tired-on-purpose.example',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  // The last one lists the finished site.
  integrations: [
    solid(),
    mdx(),
    policy.integration,
    pictures(),
    searchIndex(),
    hostHeaders(),
    licences(),
    offline(),
  ],
  security: { csp: policy.csp },
  // Styles are part of each page, so that a page can be read as soon as its one file is there.
  build: { inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  vite: {
    build: {
      // The oldest browsers supported. Newer CSS, such as light-dark(), is rewritten for them.
      cssTarget: ['safari16.4', 'chrome111', 'firefox121'],
      rolldownOptions: {
        // Every MDX page carries a directive that the bundler would warn about; it has no effect.
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
