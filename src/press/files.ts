import { readFileSync, rmSync } from 'node:fs';

export { type Content, UNFINISHED, write, writeWhole } from '../disk/write.ts';

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

export const remove = (path: string): void => rmSync(path, { recursive: true, force: true });
