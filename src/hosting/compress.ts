import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressible } from './types.ts';

/** How each variant is made. Neither writes a date or a name into the file: the same text gives the same bytes. */
const methods: Readonly<Record<string, (content: Uint8Array) => Promise<Uint8Array>>> = {
  '.br': (content) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  '.gz': (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/** Below so many bytes a packet holds the file as it is. */
const WORTH = 1024;

/** Files under way at once: zlib has four threads. */
const AT_ONCE = 8;

export interface Compressed {
  /** Text files that are large enough. */
  files: number;
  /** Variants written anew, and variants taken away because their file is gone or too small. */
  written: number;
  removed: number;
}

/** Which files of the site were made, here or in a build, by their paths in it: `/index.html`. */
export interface Made {
  has(path: string): boolean;
  /** To be called before they are. */
  add(paths: readonly string[]): void;
}

/**
 * Puts `page.html.br` and `page.html.gz` beside each text file of a built site. A variant has the time of its file, to
 * the millisecond; one that does is left alone, and so is one that was not made. Whatever ends this, no half of a variant
 * stands under its name.
 */
export async function compress(folder: string, made: Made): Promise<Compressed> {
  const paths = await filesOf(folder);
  const isVariant = (path: string) => Object.keys(methods).some((ending) => path.endsWith(ending));
  const there = new Set(paths);
  const texts = paths.filter((path) => compressible.some((ending) => path.endsWith(`.${ending}`)));
  const report: Compressed = { files: 0, written: 0, removed: 0 };
  const kept = new Set<string>();
  const isMade = (path: string) => made.has(inSite(folder, path));
  await inTurn(texts, async (path) => {
    const { size, mtime } = await stat(path);
    if (size < WORTH) return;
    report.files += 1;
    for (const [ending, method] of Object.entries(methods)) {
      kept.add(path + ending);
      if (there.has(path + ending) && (!isMade(path + ending) || (await hasTime(path + ending, mtime))))
        continue;
      made.add([inSite(folder, path + ending)]);
      await replace(path + ending, await method(await readFile(path)), mtime);
      report.written += 1;
    }
  });
  const isOver = (path: string) => path.endsWith(UNFINISHED) || !kept.has(path);
  for (const path of paths.filter(
    (path) => isMade(finished(path)) && isVariant(finished(path)) && isOver(path),
  )) {
    await rm(path);
    report.removed += 1;
  }
  return report;
}

const inSite = (folder: string, path: string) => `/${relative(folder, path).split(sep).join('/')}`;

const UNFINISHED = '.unfinished';
const finished = (path: string) => (path.endsWith(UNFINISHED) ? path.slice(0, -UNFINISHED.length) : path);

async function replace(path: string, content: Uint8Array, mtime: Date): Promise<void> {
  await writeFile(path + UNFINISHED, content);
  await utimes(path + UNFINISHED, mtime, mtime);
  await rename(path + UNFINISHED, path);
}

async function hasTime(path: string, mtime: Date): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.mtime.getTime() === mtime.getTime();
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function inTurn<Item>(items: readonly Item[], use: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of queue) await use(item);
    }),
  );
}
