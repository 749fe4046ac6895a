import { existsSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { readContent } from '../../compile/files.ts';
import { createFile } from '../../disk/write.ts';
import type { Registry } from '../../model/entity.ts';
import { contentFolder, realWorld, type World } from '../world.ts';

/** What `import` may use of the machine, beyond what every command may. */
export interface ImportWorld extends World {
  /** The folder that holds `content/`. */
  root: string;
  /** At most `limit` bytes of a file. @throws where it cannot be read, and `NO_FILE` for a pipe, a socket or a device */
  readBytes(path: string, limit: number): Promise<Uint8Array>;
  /** At most `limit` bytes of what is piped in. */
  readInput(limit: number): Promise<Uint8Array>;
  fetch: typeof fetch;
  /** The day, as 2026-11-23. */
  today(): string;
  /** The entities that the project has. */
  registry(): Promise<Registry>;
  exists(path: string): Promise<boolean>;
  /** Writes a new file, whole or not at all. False where there is a file already: it is left as it is. */
  create(path: string, text: string): boolean;
}

/** The machine as it is. */
export function realImportWorld(): ImportWorld {
  const world = realWorld();
  const root = contentFolder(true);
  return {
    ...world,
    root,
    readBytes,
    readInput: (limit) => firstBytes(process.stdin, limit),
    fetch: (input, init) => fetch(input, init),
    today: () => new Date().toISOString().slice(0, 10),
    registry: async () => (await readContent(root)).registry,
    exists: async (path) => existsSync(path),
    create: createFile,
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
