import { access, link, mkdir, mkdtemp, open, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readContent } from '../../compile/files.ts';
import { contentRoot } from '../../compile/folders.ts';
import type { Registry } from '../../model/entity.ts';
import { realWorld, type World } from '../world.ts';

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
  create(path: string, text: string): Promise<boolean>;
}

/** The machine as it is. */
export function realImportWorld(): ImportWorld {
  const world = realWorld();
  const root = contentRoot(world.cwd);
  return {
    ...world,
    root,
    readBytes,
    readInput: (limit) => firstBytes(process.stdin, limit),
    fetch: (input, init) => fetch(input, init),
    today: () => new Date().toISOString().slice(0, 10),
    registry: async () => (await readContent(root)).registry,
    exists: (path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    create,
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

/**
 * Writes beside the target and then links it there: a link fails where there is a file already,
 * and nobody ever sees half of one.
 */
async function create(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const folder = await mkdtemp(join(dirname(path), '.import-'));
  const draft = join(folder, 'draft');
  try {
    await writeFile(draft, text, { flush: true });
    await link(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw Object.assign(error as Error, { path });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
