import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, type Layer, violations } from './support/layers.ts';

const astro = ['astro', 'astro:'];

/** Which folder may import which: the architecture, as in the table of the README. */
const table: Record<string, Layer> = {
  model: { layers: [], packages: ['zod'] },
  interface: { layers: ['model'], packages: [] },
  anchoring: { layers: ['model'], packages: ['approx-string-match'] },
  article: { layers: ['model', 'anchoring', 'interface'], packages: ['diff'] },
  markdown: {
    layers: ['anchoring', 'model'],
    packages: [
      'hast',
      'hast-util-to-html',
      'mdast',
      'rehype-raw',
      'rehype-sanitize',
      'remark-gfm',
      'remark-parse',
      'remark-rehype',
      'unified',
    ],
  },
  compile: {
    layers: ['model', 'anchoring', 'interface', 'markdown'],
    packages: ['yaml', 'vfile', 'vfile-reporter', 'node:'],
  },
  editing: { layers: ['compile', 'model'], packages: ['yaml', 'node:'] },
  annotator: {
    layers: ['model', 'anchoring', 'markdown', 'compile', 'editing', 'drafting', 'record'],
    packages: [...astro, 'node:', 'virtual:', 'zod'],
  },
  // drafting: the sums in the prose are read by the one recogniser that there is.
  checks: { layers: ['article', 'model', 'anchoring', 'drafting'], packages: [] },
  drafting: { layers: ['model', 'anchoring'], packages: [] },
  exports: {
    layers: ['article', 'model', 'interface'],
    packages: [
      'hast',
      'hast-util-from-html',
      'hast-util-to-html',
      'hastscript',
      'mdast',
      'rehype-parse',
      'rehype-remark',
      'remark-gfm',
      'remark-stringify',
      'unified',
      'zod',
    ],
  },
  cards: { layers: ['article', 'interface', 'model'], packages: ['@takumi-rs/core', 'fontkitten', 'node:'] },
  record: { layers: ['model', 'anchoring', 'compile'], packages: ['yaml', 'node:'] },
  geometry: { layers: [], packages: [] },
  hosting: { layers: [], packages: ['node:'] },
  charts: { layers: ['article', 'model', 'interface', 'geometry'], packages: ['d3-scale', 'd3-sankey'] },
  // press: what makes the site in a build. Astro, which it starts, sees its integration alone.
  press: {
    layers: [
      'model',
      'interface',
      'article',
      'compile',
      'record',
      'exports',
      'cards',
      'charts',
      'hosting',
      'components',
      'styles',
      'links.ts',
      'publication.ts',
      'speaking.ts',
      'site.config.ts',
    ],
    packages: ['astro', '@astrojs/compiler-rs', 'node:', 'pagefind'],
  },
  site: {
    layers: [
      'press',
      'cards',
      'article',
      'compile',
      'record',
      'markdown',
      'model',
      'exports',
      'hosting',
      'links.ts',
      'publication.ts',
      'site.config.ts',
    ],
    packages: [...astro, 'node:', 'zod'],
  },
  components: {
    layers: [
      'article',
      'model',
      'exports',
      'layouts',
      'styles',
      'scripts',
      'charts',
      'checks',
      'interface',
      'links.ts',
      'speaking.ts',
      'site.config.ts',
    ],
    packages: astro,
  },
  layouts: {
    layers: [
      'press',
      'article',
      'model',
      'interface',
      'exports',
      'hosting',
      'components',
      'styles',
      'links.ts',
      'speaking.ts',
      'site.config.ts',
    ],
    packages: [...astro, '@fontsource-variable'],
  },
  styles: { layers: [], packages: [] },
  pages: {
    layers: [
      'press',
      'site',
      'components',
      'layouts',
      'styles',
      'exports',
      'cards',
      'charts',
      'hosting',
      'checks',
      'article',
      'model',
      'interface',
      'links.ts',
      'speaking.ts',
      'site.config.ts',
    ],
    packages: [...astro, 'node:'],
  },
  cli: {
    layers: [
      'press',
      'model',
      'anchoring',
      'article',
      'markdown',
      'compile',
      'editing',
      'checks',
      'drafting',
      'record',
      'exports',
      'charts',
      'hosting',
      'site.config.ts',
    ],
    packages: ['*'],
    except: astro,
  },
  scripts: { layers: ['geometry', 'interface'], packages: [] },
  'content.config.ts': { layers: ['site', 'model'], packages: astro },
  'links.ts': { layers: ['site.config.ts'], packages: [] },
  'publication.ts': { layers: ['exports', 'links.ts', 'site.config.ts'], packages: [] },
  'speaking.ts': { layers: ['interface', 'site.config.ts'], packages: [] },
  'site.config.ts': { layers: ['model'], packages: [] },
};

async function sources(root: string): Promise<Map<string, string>> {
  const names = await Array.fromAsync(glob('**/*.{ts,astro}', { cwd: root }));
  return new Map(
    names.sort().map((name) => [name.split(sep).join('/'), readFileSync(join(root, name), 'utf8')]),
  );
}

test('every import of src agrees with the table', async () => {
  const files = await sources(join(import.meta.dirname, '../src'));
  expect(files.size).toBeGreaterThan(40);
  expect(violations(files, table)).toEqual([]);
});

describe('the checker', () => {
  test('finds an import of every kind', () => {
    const code = `---
import one from 'one';
import type { Two } from "two";
import { three, type Third } from 'three';
import * as four from 'four';
import './five.ts';
export { six } from 'six';
export * from 'seven';
import nine, {
  ten,
} from 'nine';
const eight = await import('eight');
// import no from 'comment';
/* import no from 'comment'; */
const text = "import no from nowhere";
`;
    expect(importsOf(code).toSorted()).toEqual(
      ['./five.ts', 'eight', 'four', 'nine', 'one', 'seven', 'six', 'three', 'two'].toSorted(),
    );
  });

  test('catches a planted violation, and says which rule it breaks', () => {
    const files = new Map([
      ['model/claim.ts', "import { fold } from '../anchoring/fold.ts';\nimport * as z from 'zod';"],
      ['article/view.ts', "const fs = await import('node:fs');"],
      [
        'cli/check.ts',
        "import type { AstroConfig } from 'astro';\nimport 'astro:content';\nimport { parse } from 'yaml';",
      ],
      ['cli/sub/new.ts', "import { content } from '../../site/content.ts';"],
      ['elsewhere/file.ts', ''],
    ]);
    expect(violations(files, table)).toMatchInlineSnapshot(`
      [
        "src/model/claim.ts imports "../anchoring/fold.ts": model may import nothing else of src, and zod.",
        "src/article/view.ts imports "node:fs": article may import model, anchoring and interface, and diff.",
        "src/cli/check.ts imports "astro": cli may import press, model, anchoring, article, markdown, compile, editing, checks, drafting, record, exports, charts, hosting and site.config.ts, and all packages but astro and astro:.",
        "src/cli/check.ts imports "astro:content": cli may import press, model, anchoring, article, markdown, compile, editing, checks, drafting, record, exports, charts, hosting and site.config.ts, and all packages but astro and astro:.",
        "src/cli/sub/new.ts imports "../../site/content.ts": cli may import press, model, anchoring, article, markdown, compile, editing, checks, drafting, record, exports, charts, hosting and site.config.ts, and all packages but astro and astro:.",
        "src/elsewhere/file.ts is in no layer: add its folder to the table.",
      ]
    `);
  });
});
