import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { UNFINISHED, writeWhole } from '../disk/write.ts';
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

/**
 * Puts `page.html.br` and `page.html.gz` beside each text file of a built site. A variant has the time of its file, to
 * the millisecond; one that does is left alone. Whatever ends this, no half of a variant stands under its name.
 */
export async function compress(folder: string): Promise<Compressed> {
  const paths = await filesOf(folder);
  const isVariant = (path: string) => Object.keys(methods).some((ending) => path.endsWith(ending));
  const texts = paths.filter((path) => compressible.some((ending) => path.endsWith(`.${ending}`)));
  const report: Compressed = { files: 0, written: 0, removed: 0 };
  const kept = new Set<string>();
  await inTurn(texts, async (path) => {
    const { size, mtime } = await stat(path);
    if (size < WORTH) return;
    report.files += 1;
    for (const [ending, method] of Object.entries(methods)) {
      kept.add(path + ending);
      if (await hasTime(path + ending, mtime)) continue;
      writeWhole(path + ending, await method(await readFile(path)));
      await utimes(path + ending, mtime, mtime);
      report.written += 1;
    }
  });
  for (const path of paths.filter(
    (path) => path.endsWith(UNFINISHED) || (isVariant(path) && !kept.has(path)),
  )) {
    await rm(path);
    report.removed += 1;
  }
  return report;
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
