import { fork } from 'node:child_process';
import { existsSync, statfsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { digest, folderDigest } from '../store/digest.ts';
import { readJson, remove, writeWhole } from '../store/files.ts';
import { BuildError } from './build-error.ts';

/** What Astro makes of a project: the pages as a bundle, and what stands in the built site as it is. */
export interface Bundle {
  /** The folder of the bundle. */
  pages: string;
  /** The folder with scripts, style sheets, fonts and what is in `public`. */
  files: string;
}

export interface BundleOrder {
  project: string;
  /** Where the bundle is kept. */
  folder: string;
  /** A digest of the sources of the project. */
  code: string;
  /** Takes the number of Astro’s process. */
  started(pid: number): void;
}

/** The name of the bundle’s file that the press opens. */
export const ENTRY = 'press-entry.mjs';

/** Set in the environment of Astro’s process to the folder that it bundles into, where the press has started it. */
export const BUNDLE_ONLY = 'GLOSSWIRE_BUNDLE_ONLY';

export const bundleIn = (folder: string): Bundle => ({
  pages: join(folder, 'bundle'),
  files: join(folder, 'astro'),
});

/** What the bundle depends on. It is kept, and made again when that has changed. */
export const bundleKey = (project: string, code: string): string =>
  digest(code, folderDigest(join(project, 'public')));

const keyFile = (folder: string): string => join(folder, 'bundle.json');

/** Says that the bundle in the folder is whole, and what of. */
export const sealBundle = (folder: string, key: string): void =>
  writeWhole(keyFile(folder), JSON.stringify({ key }));

/** To be called before a bundle is made over another. */
export const unsealBundle = (folder: string): void => remove(keyFile(folder));

/**
 * Has Astro bundle the pages in a process of its own, whose memory is free when they are made. Where the sources are as
 * they were, Astro is not even loaded.
 * @throws BuildError where Astro fails, which has said why
 */
export function makeBundle({ project, folder, code, started }: BundleOrder): {
  bundle: Promise<Bundle>;
  stop(): void;
} {
  const stopping = new AbortController();
  const isSame = readJson<{ key: string }>(keyFile(folder))?.key === bundleKey(project, code);
  const running = isSame ? Promise.resolve() : run(project, folder, started, stopping.signal);
  const bundle = running.then(() => bundleIn(folder));
  /* Who waits for it comes later, and is told then. */
  bundle.catch(() => {});
  return { bundle, stop: () => stopping.abort() };
}

function run(
  project: string,
  folder: string,
  started: (pid: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const child = fork(astroIn(project), ['build', '--silent'], {
    cwd: project,
    env: { ...process.env, [BUNDLE_ONLY]: '1', ...(process.stderr.isTTY && { FORCE_COLOR: '1' }) },
    execArgv: [],
    signal,
    killSignal: 'SIGKILL',
    silent: true,
  });
  if (child.pid !== undefined) started(child.pid);
  /* What it says of a full disk is a dump: it is kept back until it is known how it ends. */
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, end) => {
      if (code === 0) {
        process.stderr.write(said);
        resolve();
      } else reject(new BuildError(fullDisk(folder, said) ?? `${said}${failed(end ?? `exit code ${code}`)}`));
    });
  });
}

const failed = (how: string) => `Astro has not bundled the pages (${how}).`;

/** In bytes: with less, Astro stops in ways of its own, and does not say why. */
const LEAST = 1_000_000;
/** As Node and Rolldown say it. */
const FULL = /\b(?:ENOSPC|EDQUOT)\b|no space left on device|disk quota exceeded/i;

/** What is said where there is no room for a bundle. */
function fullDisk(folder: string, said: string): string | undefined {
  const there = existsSync(folder) ? folder : dirname(folder);
  const isFull = existsSync(there) && freeIn(there) < LEAST;
  return isFull || FULL.test(said)
    ? `The pages cannot be bundled, because the disk is full that holds ${there}. Please make room there, and try again.`
    : undefined;
}

function freeIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

const astroIn = (project: string): string =>
  join(dirname(createRequire(join(project, 'package.json')).resolve('astro/package.json')), 'bin/astro.mjs');
