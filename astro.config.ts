import { unified } from '@astrojs/markdown-remark';
import { defineConfig, fontProviders } from 'astro/config';
import { annotator } from './src/annotator/integration.ts';
import { rehypePlugins, remarkPlugins } from './src/markdown/plugins.ts';
import { afterBuild } from './src/site/after-build.ts';
import { preview } from './src/site/preview.ts';
import { site } from './src/site.config.ts';

/** A variable face of @fontsource-variable, served from our own host, with fallback metrics so that nothing shifts. */
const font = (name: string, family: string, cssVariable: `--${string}`, fallbacks: string[]) => {
  const variant = (style: 'normal' | 'italic') => ({
    style,
    weight: '200 800',
    src: [`./node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-${style}.woff2`] as [
      string,
    ],
  });
  return {
    name,
    cssVariable,
    fallbacks,
    /* A face that comes too late for the first paint is kept for the next page: nothing shifts. */
    display: 'optional' as const,
    provider: fontProviders.local(),
    options: { variants: [variant('normal'), variant('italic')] as [FontVariant, FontVariant] },
  };
};

type FontVariant = { style: 'normal' | 'italic'; weight: string; src: [string] };

export default defineConfig({
  site: site.address,
  base: site.base,
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [afterBuild({ address: site.address, base: site.base }), preview(), annotator()],
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: remarkPlugins as never,
      rehypePlugins: rehypePlugins as never,
    }),
    syntaxHighlight: false,
  },
  fonts: [
    font('Newsreader Variable', 'newsreader', '--font-prose', ['Georgia', 'serif']),
    font('Public Sans Variable', 'public-sans', '--font-data', ['Arial', 'sans-serif']),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  /* The annotator turns it on while writing. */
  devToolbar: { enabled: false },
});
