import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Ended, killed, type Running, start, stepsOf } from './command.ts';

interface BuildOptions {
  outDir?: string;
  env?: Record<string, string>;
  asNobody?: boolean;
  args?: string[];
}

/**
 * A copy of the project with the content of the fixtures: its own caches, the same packages. Not below `node_modules`, as
 * Node runs no TypeScript there.
 */
export interface Project {
  folder: string;
  /** Starts a build, without cards. */
  build(options?: BuildOptions): Running;
  /** How many steps a build takes with the files of its site. */
  stepsOf(options?: BuildOptions): Promise<number>;
  /** Builds, and is killed in the middle of one of these steps, counted from 1. */
  killed(step: number, options?: BuildOptions): Promise<Ended>;
  remove(): void;
}

/** What a copy of the project has of it, beside packages and content. */
export const PARTS = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.ts',
  'src',
  'public',
];

/** The content of the fixtures, and where a copy of the project has it. */
export const copyContent = (folder: string): void =>
  cpSync('tests/fixtures/site/content', join(folder, 'content'), { recursive: true });

/** Makes an empty folder a copy of the project. @param without packages that are not there */
export function fillProject(folder: string, without: readonly string[] = []): void {
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  copyContent(folder);
  mkdirSync(join(folder, 'node_modules'));
  link(folder, 'node_modules', without);
}

/** @param without packages that are not there: `@fontsource/newsreader` */
export function copyProject(without: readonly string[] = []): Project {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  chmodSync(folder, 0o755);
  fillProject(folder, without);
  const dist = join(folder, 'dist');
  const command = ({ outDir = dist, args = [] }: BuildOptions) => [
    join(folder, 'src/cli/build.ts'),
    '--outDir',
    outDir,
    ...args,
  ];
  const settings = ({ env = {}, asNobody = false }: BuildOptions) => ({
    cwd: folder,
    env: {
      GLOSSWIRE_SKIP: 'cards',
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: join(folder, 'node_modules/.cache/compiled'),
      ...env,
    },
    asNobody,
  });
  const within = ({ outDir = dist, env = {}, ...options }: BuildOptions) =>
    settings({ ...options, env: { ...env, KILL_IN: outDir } });
  return {
    folder,
    build: (options = {}) => start(command(options), settings(options)),
    stepsOf: (options = {}) => stepsOf(command(options), within(options)),
    killed: (step, options = {}) => killed(command(options), step, within(options)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Links packages one by one, and those of a scope one by one where some of them are to be missing. */
function link(folder: string, below: string, without: readonly string[]): void {
  for (const name of readdirSync(below).filter((name) => !/^\.(?:cache|astro|vite)$/.test(name))) {
    const path = join(below, name);
    const own = path.replace(/^node_modules\//, '');
    if (without.includes(own)) continue;
    if (without.some((missing) => missing.startsWith(`${own}/`))) {
      mkdirSync(join(folder, path));
      link(folder, path, without);
    } else symlinkSync(resolve(path), join(folder, path));
  }
}
