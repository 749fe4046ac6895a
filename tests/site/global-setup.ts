import { cpSync, rmSync, writeFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { generateArticle } from '../fixtures/generate.ts';
import { BUILT, build } from './build.ts';
import { type Served, serve } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site as published: where it is served, and its files. */
    real: Site;
    /** A site of awkward articles, below a base. */
    fixture: Site;
  }
}

export interface Site {
  address: string;
  folder: string;
  /** The folder that holds its `content/`. */
  contentRoot: string;
}

/** Builds and serves both sites once for all browser tests. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<unknown>> {
  const real = await ready('real', '/', '.');
  const fixture = await ready('fixture', '/sub/path/', fixtureContent());
  provide('real', real.site);
  provide('fixture', fixture.site);
  return () => Promise.all([real.served.close(), fixture.served.close()]);
}

async function ready(
  name: string,
  base: string,
  contentRoot: string,
): Promise<{ site: Site; served: Served }> {
  const { code, output, folder } = await build({ name, base, contentRoot });
  if (code !== 0) throw new Error(`The ${name} site does not build:\n${output}`);
  const served = await serve(folder, base);
  return { site: { address: served.address, folder, contentRoot }, served };
}

/** The written fixtures and the generated article, together in one folder. */
function fixtureContent(): string {
  const root = `${BUILT}/content`;
  rmSync(root, { recursive: true, force: true });
  cpSync('tests/fixtures/site/content', `${root}/content`, { recursive: true });
  writeFileSync(
    `${root}/content/articles/large.md`,
    generateArticle({ words: 20_000, annotations: 500, seed: 7 }),
  );
  return root;
}
