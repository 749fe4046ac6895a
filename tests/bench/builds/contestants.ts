import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { put } from '../../support/put.ts';
import type { Corpus } from '../corpus/write.ts';
import type { Command } from './measure.ts';
import { CHECKOUT, type Given, given, linkPackages } from './project.ts';

/** What has changed since the build before; nothing is left of it when it is cold. */
export const scenarios = ['cold', 'article', 'nothing', 'entity'] as const;
export type Scenario = (typeof scenarios)[number];

/** A project that builds a site of a corpus. */
export interface Contestant {
  name: string;
  corpus: Corpus;
  command: Command;
  before: Given;
  scenarios: readonly Scenario[];
  /** Where it is measured only so many times. */
  runs?: number;
}

/** What the build may leave out, as the variable GLOSSWIRE_SKIP names it. */
export type Extra = 'cards' | 'search';

const ENVIRONMENT = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
};
const ASTRO = join(CHECKOUT, 'node_modules/astro/bin/astro.mjs');

/** What is of the checkout alone. The content is the corpus, and packages are linked. */
const NOT_COPIED = new Set(['.git', '.astro', 'content', 'dist', 'node_modules', 'tests']);

/** It keeps nothing, so every build of it is cold. */
export function floor(folder: string, corpus: Corpus): Contestant {
  mkdirSync(folder, { recursive: true });
  const script = join(CHECKOUT, 'tests/bench/floor.ts');
  return contestant('floor', folder, corpus, [script, corpus.root, 'dist'], {}, ['cold']);
}

/** Astro with its own loader for Markdown and one page an article. It has no entities to change. */
export function bareAstro(folder: string, corpus: Corpus): Contestant {
  for (const [path, text] of Object.entries(bareFiles(corpus))) put(folder, path, text);
  linkPackages(folder);
  return contestant('bare Astro', folder, corpus, [ASTRO, 'build'], {}, ['cold', 'article', 'nothing']);
}

/** A copy of the checkout, whose builds leave out what is to be skipped. */
export function glosswire(name: string, folder: string, corpus: Corpus, skip: readonly Extra[]): Contestant {
  for (const path of readdirSync(CHECKOUT).filter((one) => !NOT_COPIED.has(one)))
    cpSync(join(CHECKOUT, path), join(folder, path), { recursive: true });
  linkPackages(folder);
  const env = { CONTENT_ROOT: corpus.root, GLOSSWIRE_SKIP: skip.join(',') };
  return contestant(name, folder, corpus, command(), env, scenarios);
}

/** The project’s own command, as Node takes it. */
function command(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8'));
  return scripts.build.split(' ').slice(scripts.build.split(' ').indexOf('node') + 1);
}

function contestant(
  name: string,
  folder: string,
  corpus: Corpus,
  args: string[],
  env: Record<string, string>,
  own: readonly Scenario[],
): Contestant {
  const command = { file: process.execPath, args, env: { ...ENVIRONMENT, ...env }, cwd: folder };
  return { name, corpus, command, before: given(folder), scenarios: own };
}

const bareFiles = ({ root }: Corpus): Record<string, string> => ({
  'package.json': '{ "type": "module" }\n',
  'astro.config.mjs': `import { unified } from '@astrojs/markdown-remark';
import { rehypePlugins, remarkPlugins } from '${CHECKOUT}/tests/bench/markdown.ts';

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
  articles: defineCollection({ loader: glob({ pattern: '*.md', base: ${JSON.stringify(`${root}/content/articles`)} }) }),
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
});
