import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, type Stats } from 'node:fs';
import { join, relative, sep } from 'node:path';

export { type Content, finished, UNFINISHED, write, writeWhole } from '../disk/write.ts';

/** What stands at a path, be it a link; nothing where nothing does, or can, for a file or a circle of links is in the way. */
export function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (/^(?:ENOTDIR|ELOOP)$/.test(String((error as NodeJS.ErrnoException).code))) return undefined;
    throw error;
  }
}

/** A file’s JSON; nothing where there is no such file, or it is not whole. */
export const readJson = <Value>(path: string): Value | undefined => readAs<Value>(path, JSON.parse);

/** What stands in a file, as it is read; nothing where there is no such file, or it cannot be read so. */
export function readAs<Value>(path: string, read: (text: string) => Value): Value | undefined {
  try {
    return read(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The paths of all files below a folder, as in an address: `/_astro/site.css`. Links are none. */
export function filesBelow(folder: string): string[] {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).split(sep).join('/')}`);
}

export const remove = (path: string): void => rmSync(path, { recursive: true, force: true });
