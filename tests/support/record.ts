import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { seal as sealCommand } from '../../src/cli/seal/command.ts';
import { type ContentWorld, run } from '../../src/cli/world.ts';
import type { CompiledArticle } from '../../src/compile/article.ts';
import { type Disk, realDisk } from '../../src/disk/disk.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { readRecord } from '../../src/publication-record/read.ts';
import { recorded } from '../../src/publication-record/recorded.ts';
import { seal } from '../../src/publication-record/seal.ts';
import { serialize } from '../../src/publication-record/serialize.ts';
import { report } from '../../src/reporters/problems.ts';
import { article, cast, claim, compiled, PROSE, source } from './article.ts';
import { testFolder } from './folder.ts';
import { put } from './put.ts';

export const TODAY = '2026-12-01';
export const RECORD_PATH = 'content/record/anvils.yaml';

export const second = {
  ...claim,
  id: 'second',
  label: 'On Monday',
  statement: 'Acme said so on a Monday.',
};

/** Fields of an article with two claims, on top of which a test writes its own. */
export const published = (fields: Record<string, unknown> = {}, prose = PROSE): CompiledArticle =>
  compiled(
    article({ entities: cast, claims: [claim, second], sources: [source('update')], ...fields }, prose),
  );

export const sealedFirst = (fields: Record<string, unknown> = {}): ArticleRecord =>
  seal(undefined, published(fields), '2026-11-23');

/** What `npm run check` prints of an article that was published as `before` and stands as `after`. */
export function compared(before: ArticleRecord | undefined, after: CompiledArticle, today = TODAY): string {
  const file = before && { path: RECORD_PATH, text: serialize(before) };
  const { problems } = recorded(after, file, today);
  return problems.length === 0 ? 'no problem' : report(problems);
}

/** What `npm run check` prints of a record file. */
export function readReport(text: string, path = RECORD_PATH): string {
  const read = readRecord({ path, text });
  return read.ok ? 'no problem' : report(read.problems);
}

/** A project in a temporary folder, on which commands are run. */
export function project(files: Record<string, string>) {
  const root = testFolder(files);
  return {
    root,
    write: (path: string, text: string) => put(root, path, text),
    read: (path: string) => readFile(join(root, path), 'utf8'),
    remove: (path: string) => rm(join(root, path)),
    /** Runs `npm run seal` on a day: its exit code, and all that it prints. */
    async seal({ today = TODAY, args = [], disk = realDisk }: Options = {}) {
      const printed: string[] = [];
      const print = (text: string) => void printed.push(text);
      const machine: ContentWorld = {
        args,
        cwd: root,
        today,
        disk,
        color: false,
        readText: (path) => readFile(path, 'utf8'),
        out: print,
        err: print,
      };
      const code = await run(() => sealCommand(machine), machine);
      return `${code}: ${printed.join('\n')}`;
    },
  };
}

interface Options {
  today?: string;
  args?: string[];
  disk?: Disk;
}

export const ENTITY_FILES = {
  'content/entities/acme.yaml': 'name: Acme\nkind: company\ndescription: Maker of anvils.\n',
  'content/entities/globex.yaml': 'name: Globex\nkind: company\ndescription: Maker of everything else.\n',
};
