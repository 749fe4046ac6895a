import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { folderDigest } from '../../../src/store/digest.ts';
import { bundleFolder } from '../../../src/store/folder.ts';
import { run } from '../../faults/support/command.ts';
import { copyContent, fillProject, PARTS } from '../../faults/support/project.ts';
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

/** A copy of the project with the content of the fixtures. */
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

let generation = 0;

/**
 * The copy of the project that the tests of this worker share, one after the other: whoever asks for it has it as new. Its
 * pages are bundled already: a build needs Astro only where the test changes sources.
 * @param isBuilt whether the site that the last test has built stays, and what that build has kept for the next one
 */
export function pressProject({ isBuilt = false } = {}): PressProject {
  const folder = join(inject('projects'), `${process.env['VITEST_POOL_ID']}-${generation}`);
  renew(folder, isBuilt);
  /* Builds of a test that took too long may go on. */
  onTestFinished(({ task }) => {
    if (task.result?.state === 'fail') generation += 1;
  });
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

/** Takes away all that the last test has left, and puts back what it has changed. Packages, which are many, stay. */
function renew(folder: string, isBuilt: boolean): void {
  if (existsSync(folder)) {
    for (const name of readdirSync(folder))
      if (!isAsInProject(folder, name) && !(isBuilt && name === 'dist')) discard(join(folder, name));
    for (const entry of readdirSync(join(folder, 'node_modules'), { withFileTypes: true }))
      if (!entry.isSymbolicLink() && !(isBuilt && entry.name === '.cache'))
        discard(join(folder, 'node_modules', entry.name));
    for (const part of PARTS)
      if (!existsSync(join(folder, part))) cpSync(part, join(folder, part), { recursive: true });
    copyContent(folder);
  } else {
    mkdirSync(folder);
    fillProject(folder);
  }
  cpSync(bundleFolder(resolve('.')), bundleFolder(folder), { recursive: true });
}

function isAsInProject(folder: string, name: string): boolean {
  if (name === 'node_modules') return true;
  if (!PARTS.includes(name)) return false;
  const [mine, theirs] = [join(folder, name), resolve(name)];
  return statSync(mine).isDirectory()
    ? folderDigest(mine) === folderDigest(theirs)
    : readFileSync(mine, 'utf8') === readFileSync(theirs, 'utf8');
}

const discard = (path: string) => rmSync(path, { recursive: true, force: true });

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
