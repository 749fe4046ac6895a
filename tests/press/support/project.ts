import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { bundleFolder } from '../../../src/store/folder.ts';
import { run } from '../../faults/support/command.ts';
import { copyProject } from '../../faults/support/project.ts';
import { put } from '../../support/put.ts';

/** What a build came to. */
export interface Built {
  code: number | string | null;
  /** Articles that there are; those, and pages and files across articles, that were made. */
  articles: number;
  printed: number;
  listed: number;
  /** Links that lead nowhere, as `file → link → reason`. */
  broken: string[];
  out: string;
  err: string;
}

/** A copy of the project with the content of the fixtures, which goes with the test. */
export interface PressProject {
  folder: string;
  read(path: string): string;
  /** Writes a file, or takes it away. */
  write(path: string, text?: string): void;
  /** Replaces words of a file, which are there. */
  edit(path: string, from: string, to: string): void;
  build(options?: BuildOptions): Promise<Built>;
}

export interface BuildOptions {
  outDir?: string;
  env?: Record<string, string>;
  args?: string[];
}

/** Its pages are bundled already: a build needs Astro only where the test changes sources. */
export function pressProject(): PressProject {
  const { folder, remove } = copyProject();
  onTestFinished(remove);
  cpSync(bundleFolder(resolve('.')), bundleFolder(folder), { recursive: true });
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return {
    folder,
    read,
    write(path, text) {
      if (text === undefined) rmSync(join(folder, path), { recursive: true });
      else put(folder, path, text);
    },
    edit(path, from, to) {
      const text = read(path);
      if (!text.includes(from)) throw new Error(`${path} does not say: ${from}`);
      writeFileSync(join(folder, path), text.replaceAll(from, to));
    },
    build: (options) => build(folder, options),
  };
}

/** Builds a project, without cards and the search index unless `env` says otherwise. */
export async function build(
  folder: string,
  { outDir = 'dist', env, args = [] }: BuildOptions = {},
): Promise<Built> {
  const { code, out, err } = await run(['src/cli/build.ts', '--outDir', outDir, ...args], {
    cwd: folder,
    env: { GLOSSWIRE_SKIP: 'cards,search', NODE_ENV: 'production', ...env },
  });
  const counts = /(\d+) of (\d+) articles and (\d+) pages/.exec(out) ?? [];
  const [printed = Number.NaN, articles = Number.NaN, listed = Number.NaN] = counts.slice(1).map(Number);
  const broken = [...err.matchAll(/^ {2}(\S+ → .*)$/gm)].map(([, line = '']) => line);
  return { code, articles, printed, listed, broken, out, err };
}
