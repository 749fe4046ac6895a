import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { captureSources } from '../../src/cli/capture/command.ts';
import type { CaptureWorld } from '../../src/cli/capture/world.ts';
import { seal as sealCommand } from '../../src/cli/seal/command.ts';
import { run } from '../../src/cli/world.ts';
import { type Disk, realDisk } from '../../src/disk/disk.ts';
import { article, cast, claim } from '../support/article.ts';
import { testFolder } from '../support/folder.ts';
import { put } from '../support/put.ts';
import { ENTITY_FILES } from '../support/record.ts';
import { world } from '../support/world.ts';

interface Machine {
  today?: string;
  disk?: Disk;
  archive?: string;
  now?: number;
}

export const TODAY = '2026-11-24';

/** A source as it is written in a file of its own. */
export const sourceFile = (url: string, fields: Record<string, unknown> = {}) =>
  stringify({ publisher: 'The Daily Anvil', url, tier: 'major', ...fields });

/** An article whose one claim rests on these passages. @param sources its list, of ids or in full */
export const quotingArticle = (evidence: Record<string, unknown>[], sources: unknown[]) =>
  article({
    entities: cast,
    claims: [{ ...claim, evidence: evidence.map((one) => ({ stance: 'supports', ...one })) }],
    sources,
  });

/** A project in a folder, on which `npm run capture` is run. */
export function capturing(files: Record<string, string>) {
  const root = testFolder({ ...ENTITY_FILES, ...files });
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return {
    root,
    read,
    write: (path: string, text: string) => put(root, path, text),
    /** The paths of all that was captured. */
    captures: () =>
      existsSync(join(root, 'captures'))
        ? readdirSync(join(root, 'captures'), { recursive: true })
            .map(String)
            .filter((name) => name.endsWith('.txt'))
            .sort()
        : [],
    /** Seals what there is, as `npm run seal` does. */
    async seal() {
      const { machine } = world([]);
      const given = { ...machine, cwd: root, today: '2026-12-01', disk: realDisk };
      await run(() => sealCommand({ ...given, readText: (path) => readFile(path, 'utf8') }), given);
    },
    /** Runs the command: its exit code and all that it prints, without ports and digests. */
    async capture(
      args: string[],
      { today = TODAY, disk = realDisk, archive = 'http://archive.invalid', now = 0 }: Machine = {},
    ) {
      const { machine, printed } = world(args);
      let time = now;
      const given: CaptureWorld = {
        ...machine,
        cwd: root,
        from: root,
        today,
        disk,
        readText: (path) => readFile(path, 'utf8'),
        fetch,
        clock: {
          now: () => time,
          async sleep(ms) {
            time += ms;
          },
        },
        archive,
      };
      const code = await run(() => captureSources(given), given);
      return plain(`${code}: ${printed()}`);
    },
  };
}

/** Without what is different each time: the port. */
export const plain = (text: string) => text.replace(/127\.0\.0\.1:\d+/g, 'host');
