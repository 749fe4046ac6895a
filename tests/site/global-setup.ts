import { cpSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { extremes } from '../fixtures/extremes.ts';
import { generateArticle } from '../fixtures/generate.ts';
import { put } from '../support/put.ts';
import { SITE } from '../support/site.ts';
import { launchBrowserServer } from './browser.ts';
import { BUILT, type BuildOptions, build } from './build.ts';
import { type Served, serve } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext extends Record<SiteName, Site> {
    /** Where the browser of all tests listens. */
    browser: string;
  }
}

/**
 * The sites that tests only look at:
 * - `news` as published, below a base, with cards and search;
 * - `fixture` of awkward annotations, hostile texts and three languages, at the root;
 * - `german` with the interface in German;
 * - `large` of one article with five hundred annotations, and articles at the ends of what a writer may do.
 */
export type SiteName = 'news' | 'fixture' | 'german' | 'large';

export interface Site {
  /** Where it is served by the tests. */
  address: string;
  /** Where its publisher says that it stands. */
  home: string;
  base: string;
  folder: string;
  /** The folder that holds its `content/`. */
  contentRoot: string;
}

const NO_EXTRAS = 'cards,search';

/**
 * Builds and serves the sites and starts the browser, once for all files of tests. What was built before is built over: that
 * it comes to the same is tested elsewhere.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<unknown>> {
  const browser = await launchBrowserServer();
  provide('browser', browser.wsEndpoint());
  const served = [
    await ready('news', { base: '/sub/path/', contentRoot: 'tests/fixtures/news' }),
    await ready('fixture', { contentRoot: fixtureContent(), skip: NO_EXTRAS }),
    await ready('german', { contentRoot: 'tests/fixtures/languages', lang: 'de', skip: 'cards' }),
    await ready('large', { contentRoot: largeContent(), skip: NO_EXTRAS }),
  ];
  return () => Promise.all([browser.close(), ...served.map(({ close }) => close())]);

  async function ready(name: SiteName, options: Omit<BuildOptions, 'name'>): Promise<Served> {
    const { base = '/', contentRoot = '' } = options;
    const { code, output, folder } = await build({ ...options, name });
    if (code !== 0) throw new Error(`The ${name} site does not build:\n${output}`);
    const site = await serve(folder, base);
    provide(name, { address: site.address, home: SITE.SITE_ADDRESS + base, base, folder, contentRoot });
    return site;
  }
}

/** The awkward articles and those in other languages, together in one folder. */
function fixtureContent(): string {
  const root = `${BUILT}/content`;
  rmSync(root, { recursive: true, force: true });
  for (const name of ['site', 'languages'])
    cpSync(`tests/fixtures/${name}/content`, `${root}/content`, { recursive: true });
  return root;
}

function largeContent(): string {
  const root = `${BUILT}/large-content`;
  const article = generateArticle({ words: 20_000, annotations: 500, seed: 7 });
  rmSync(root, { recursive: true, force: true });
  put(root, 'content/articles/large.md', article);
  for (const [path, text] of Object.entries(extremes)) put(root, path, text);
  return root;
}
