import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { put } from '../support/put.ts';
import { type Shapes, writeCorpus } from './corpus/write.ts';

/** The checkout that is measured. */
const CHECKOUT = join(import.meta.dirname, '../..');

/** What is not copied of it. The content is the corpus, and packages are linked. */
const NOT_COPIED = new Set(['.git', '.astro', 'content', 'dist', 'node_modules', 'tests']);

/** A way to build a site of a corpus: `npm run build` in a project with these files. */
export interface Builder {
  name: string;
  env?: Readonly<Record<string, string>>;
  /** Writes the project, without its content, into an empty folder. */
  write(folder: string): void;
  /** It keeps nothing, so each build of it is cold. */
  isAlwaysCold?: boolean;
}

/** The least that any site on this pipeline does: see `floor.ts`. */
export const floor: Builder = {
  name: 'floor',
  isAlwaysCold: true,
  write: (folder) =>
    put(folder, 'package.json', packageWith(`node ${join(CHECKOUT, 'tests/bench/floor.ts')}`)),
};

/** Astro with its own loader for Markdown and one page an article. */
export const bareAstro: Builder = {
  name: 'bare Astro',
  write(folder) {
    for (const [path, text] of Object.entries(bareFiles)) put(folder, path, text);
  },
};

/** @param skip what its builds leave out, as GLOSSWIRE_SKIP names it: `cards`, `search` or both */
export const glosswire = (name: string, skip: string): Builder => ({
  name,
  env: { GLOSSWIRE_SKIP: skip },
  write(folder) {
    for (const path of readdirSync(CHECKOUT).filter((one) => !NOT_COPIED.has(one)))
      cpSync(join(CHECKOUT, path), join(folder, path), { recursive: true });
  },
});

/** A project that was never built, in place of whatever is in the folder. */
export function writeProject(builder: Builder, folder: string, articles: number, special?: Shapes): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  builder.write(folder);
  linkPackages(folder);
  writeCorpus(folder, articles, special);
}

/** Gives a folder every installed package by a link: what builds keep in `node_modules` is then its own. */
function linkPackages(folder: string): void {
  const packages = join(CHECKOUT, 'node_modules');
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync(packages))
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(packages, name), join(folder, 'node_modules', name));
}

export const packageWith = (build: string): string => JSON.stringify({ type: 'module', scripts: { build } });

const bareFiles: Readonly<Record<string, string>> = {
  'package.json': packageWith('astro build'),
  'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark';
import { rehypePlugins, remarkPlugins } from '${CHECKOUT}/tests/bench/floor.ts';

export default {
  markdown: {
    processor: unified({ gfm: false, smartypants: false, remarkPlugins, rehypePlugins }),
    syntaxHighlight: false,
  },
};
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  articles: defineCollection({ loader: glob({ pattern: '*.md', base: 'content/articles' }) }),
};
`,
  'src/pages/articles/[slug].astro': `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}

const { entry } = Astro.props;
const { Content } = await render(entry);
---

<!doctype html><title>{entry.data.title}</title><Content />
`,
};
