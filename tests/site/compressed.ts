import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** How many bytes of a file a host sends that compresses well beforehand. */
export const compressedSize = (path: string): number => brotliCompressSync(readFileSync(path)).length;

/** Those files of a folder that are over a limit, in bytes, when they are compressed well. */
export const overLimit = (folder: string, files: readonly string[], limit: number): string[] =>
  files.filter((file) => isOver(join(folder, file), limit));

/** Compressing well takes long: nearly all are small enough as they are, or compressed in haste. */
function isOver(path: string, limit: number): boolean {
  const bytes = readFileSync(path);
  if (bytes.length <= limit) return false;
  const inHaste = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  return inHaste.length > limit && compressedSize(path) > limit;
}
