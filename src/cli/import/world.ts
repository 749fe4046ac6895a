import { open, stat } from 'node:fs/promises';
import { readContent } from '../../compile/files.ts';
import { realDisk } from '../../disk/disk.ts';
import type { Registry } from '../../model/entity.ts';
import { addressFault } from '../new/address.ts';
import { contentFolder, type ExitCode, realWorld, type World } from '../world.ts';
import { listName } from '../written/list.ts';
import { recover } from '../written/take-back.ts';
import { type ToWrite, writeListed } from '../written/write.ts';
import { undoImport } from './undo.ts';

/** What `import` may use of the machine, beyond what every command may. */
export interface ImportWorld extends World {
  /** At most `limit` bytes of a file. @throws where it cannot be read, and `NO_FILE` for a pipe, a socket or a device */
  readBytes(path: string, limit: number): Promise<Uint8Array>;
  /** At most `limit` bytes of what is piped in. */
  readInput(limit: number): Promise<Uint8Array>;
  fetch: typeof fetch;
  /** The day, as 2026-11-23. */
  today(): string;
  /** The entities that the project has. */
  registry(): Promise<Registry>;
  /** Why no new article can have an address. */
  addressFault(slug: string): Promise<string | undefined>;
  /** Takes away what imports that were killed have left. */
  recover(): void;
  /** Writes new files, the article last: all of them or none. Gives the paths of those that were not there already. */
  write(slug: string, files: readonly ToWrite[]): string[];
  /** Takes the import of an article back. */
  undo(slug: string | undefined): Promise<ExitCode>;
}

/** The machine as it is. */
export function realImportWorld(): ImportWorld {
  const world = realWorld();
  const root = contentFolder(true);
  return {
    ...world,
    readBytes,
    readInput: (limit) => firstBytes(process.stdin, limit),
    fetch: (input, init) => fetch(input, init),
    today: () => new Date().toISOString().slice(0, 10),
    registry: async () => (await readContent(root)).registry,
    addressFault: (slug) => addressFault(slug, root),
    recover: () => recover({ ...world, cwd: root, disk: realDisk }),
    write: (slug, files) => writeListed(root, listName('import', slug), files, realDisk),
    undo: (slug) => undoImport(slug, { ...world, cwd: root, disk: realDisk }),
  };
}

/** The code of the error for what would never end, or never begin, when it is read. */
export const NO_FILE = 'NO_FILE';

async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  const entry = await stat(path);
  if (!entry.isFile() && !entry.isDirectory())
    throw Object.assign(new Error(`${path} is no file`), { code: NO_FILE });
  const file = await open(path);
  try {
    return await firstBytes(file.createReadStream({ end: limit - 1 }), limit);
  } finally {
    await file.close();
  }
}

/** The first bytes of a stream; what follows is not read. */
export async function firstBytes(
  stream: AsyncIterable<Uint8Array | string>,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}
