import { readPlainFile } from '../disk/read.ts';

/** In bytes: some hundred times as long as a key is. */
const LONGEST = 10_000;

/**
 * The text of a file that may hold a key; nothing for one that cannot.
 * @throws what the disk throws
 */
export function readKeyFile(path: string): string | undefined {
  const file = readPlainFile(path, LONGEST);
  return file.kind === 'read' ? file.bytes.toString('utf8') : undefined;
}
