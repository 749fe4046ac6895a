import './src/start.js';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { annotator } from './src/annotator/integration.ts';
import { rehypePlugins, remarkPlugins } from './src/markdown/plugins.ts';
import { press } from './src/press/integration.ts';
import { preview } from './src/site/preview.ts';
import { site } from './src/site.config.ts';

export default defineConfig({
  site: site.address,
  base: site.base,
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [press(), preview(), annotator(site)],
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: remarkPlugins as never,
      rehypePlugins: rehypePlugins as never,
    }),
    syntaxHighlight: false,
  },
  /* Scripts and style sheets are files, never in the page: the one policy of all pages needs no hash of them. */
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  /* The annotator turns it on while writing. */
  devToolbar: { enabled: false },
});
