import { readContent } from '../../compile/files.ts';
import { realDisk } from '../../disk/disk.ts';
import { type PlainFile, readPlainFile } from '../../disk/read.ts';
import type { Registry } from '../../model/entity.ts';
import { firstBytes } from '../first-bytes.ts';
import { addressFault } from '../new/address.ts';
import { contentFolder, type ExitCode, realWorld, type World } from '../world.ts';
import { listName } from '../written/list.ts';
import { recover } from '../written/take-back.ts';
import { type ToWrite, writeListed } from '../written/write.ts';
import { undoImport } from './undo.ts';

/** What `import` may use of the machine, beyond what every command may. */
export interface ImportWorld extends World {
  /** A plain file of at most `most` bytes. @throws where it cannot be read */
  readFile(path: string, most: number): PlainFile;
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
    readFile: readPlainFile,
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
