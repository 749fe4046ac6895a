import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** A file as it was read, or why it was not. Sizes are in bytes. */
export type PlainFile =
  | { kind: 'read'; bytes: Buffer }
  /** A folder, a pipe, a socket or a device. */
  | { kind: 'no-file' }
  | { kind: 'too-large'; size: number };

/** Windows has no such flag, and no pipe that is waited for when it is opened. */
const { O_RDONLY, O_NONBLOCK = 0 } = constants;

/**
 * Reads a plain file of at most `most` bytes; what is none is neither waited for nor read. It is looked at once it is
 * open, so that nothing else can be put in its place.
 * @throws what the disk throws
 */
export function readPlainFile(path: string, most: number): PlainFile {
  const file = opened(path);
  if (file === undefined) return { kind: 'no-file' };
  try {
    const entry = fstatSync(file);
    if (!entry.isFile()) return { kind: 'no-file' };
    if (entry.size > most) return { kind: 'too-large', size: entry.size };
    return { kind: 'read', bytes: readFileSync(file) };
  } finally {
    closeSync(file);
  }
}

/** Nothing for a socket, which cannot be opened: so Linux and BSD say it. */
function opened(path: string): number | undefined {
  try {
    return openSync(path, O_RDONLY | O_NONBLOCK);
  } catch (error) {
    if (/^(?:ENXIO|EOPNOTSUPP)$/.test(String((error as NodeJS.ErrnoException).code))) return undefined;
    throw error;
  }
}
