import '../../../src/press/components.ts';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../../src/press/printing.ts';
import { put } from '../../support/put.ts';

const { default: Frame } = await import('../../../src/components/Frame.astro');
const { default: Head } = await import('../../../src/components/Head.astro');
const { inLanguage } = await import('../../../src/i18n/voice.ts');
const { site } = await import('../../../src/site.config.ts');
const { renderToString, spreadAttributes } = await import('../../../src/press/runtime.ts');
const { BODY, SHELLS, sentinel } = await import('../../../src/press/sentinel.ts');
const { shellsIn } = await import('../../../src/press/shells.ts');
const { readEdition } = await import('../../../src/press/edition.ts');
const { createPool } = await import('../../../src/press/pool.ts');
const { madeRecord } = await import('../../../src/press/build-manifest.ts');
const { print } = await import('../../../src/press/printing.ts');
const { shellNames } = await import('../../../src/press/output.ts');
const { place } = await import('../../../src/press/copy-astro-output.ts');
const { report: inWords } = await import('../../../src/reporters/problems.ts');

/** Where a site is built. */
export interface Where {
  /** Holds `content/`. */
  root: string;
  /** The folder of the built site. */
  dist: string;
  /** Where the press keeps what it needs at the next build. */
  folder: string;
}

export interface Options {
  /** Of the sources of the project, as the press would work it out. */
  code?: string;
  search?: boolean;
  cards?: boolean;
  /** HTML that stands in all pages that Astro makes. */
  around?: string;
  /** Threads, where there is enough to do. */
  threads?: number;
}

/** What was built; or why nothing was, in words. */
export type Built = { report: Report; compiled: number } | { refused: string };

/** Builds as the process of the press does, with stand-ins for what Astro makes. */
export async function build(
  { root, dist, folder }: Where,
  { code = 'code', search = false, cards = false, around = '', threads = 1 }: Options = {},
): Promise<Built> {
  const pool = createPool(threads);
  const store = join(folder, 'articles');
  try {
    const edition = await readEdition({ root, store, code, run: pool.run });
    const problems = [...edition.found.content, ...edition.found.record];
    if (problems.length > 0) return { refused: inWords(problems) };
    const staged = join(folder, 'astro');
    stage(staged, around);
    const report = await print({
      edition,
      store,
      record: madeRecord(folder, dist),
      dist,
      shells: shellsIn(staged),
      files: place(staged, dist),
      cards,
      search,
      pool,
    });
    return { report, compiled: edition.compiled };
  } finally {
    await pool.close();
  }
}

/** Makes what Astro makes in a build: a few files, and the shells, which differ in their scripts. */
function stage(folder: string, around = ''): void {
  const [before = '', after = ''] = renderToString(
    Frame,
    { path: sentinel.path, lang: sentinel.lang },
    BODY,
  ).split(BODY);
  const head = `<meta charset="utf-8">${renderToString(Head, sentinel)}<link rel="stylesheet" href="/styles.css">`;
  const shell = (name: string) =>
    `<!doctype html><html${root()}><head>${head}</head><body>${before}${BODY}<!-- scripts of ${name} -->${around}${after}</body></html>`;
  const files = {
    'favicon.svg': '<svg/>',
    '404.html': 'There is no such page.',
    'styles.css': 'body {}',
    ...Object.fromEntries(shellNames.map((name) => [`${SHELLS}/${name}/index.html`, shell(name)])),
  };
  for (const [name, text] of Object.entries(files)) put(folder, name, text);
}

const root = () => spreadAttributes({ ...inLanguage(sentinel.lang ?? site.lang) }).html;

/** The fixtures of the site as a folder of its own. */
export function fixtures(root: string): void {
  cpSync('tests/fixtures/site/content', join(root, 'content'), { recursive: true });
}
