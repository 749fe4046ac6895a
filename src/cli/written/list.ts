import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import * as z from 'zod';
import { isInContent } from '../../compile/folders.ts';
import type { Disk } from '../../disk/disk.ts';
import { isAlive, isRunning, processName } from '../../disk/process.ts';
import { readPlainFile } from '../../disk/read.ts';
import { replaceOwn, UNFINISHED } from '../../disk/write.ts';
import { digestSchema } from '../../model/record.ts';

/** A file of the content, and nothing else: a list may have been tampered with. */
const PATH = /^content\/(?:articles|entities)\/(?:(?!\.\.?\/)[^/\\]+\/)*[^/\\]+\.(?:md|yaml)$/;

const fileSchema = z.strictObject({
  path: z.string().regex(PATH),
  /** SHA-256 of what was written, in hexadecimal. */
  sha256: digestSchema,
  /** What stood there before; left out for a new file. */
  before: z.string().optional(),
});

const listSchema = z.strictObject({
  version: z.literal(1),
  /** The name of the process that is writing; left out once all is written. */
  writer: z.string().optional(),
  files: z.array(fileSchema),
});

/** What a command wrote into the content, by which it can be taken back. */
export type List = z.output<typeof listSchema>;
export type WrittenFile = z.output<typeof fileSchema>;

/** Below the folder that holds `content/`: in no repository, and on no page. */
const FOLDER = '.cache/written';

/** In bytes: an article and its parties have far less. */
const LARGEST = 20_000_000;

/** The commands that can be taken back. */
export type Commands = 'import' | 'propose';

/** Names of the lists of a command, by the slug of the article. */
export const listName = (command: Commands, slug: string): string => `${command}-${slug}`;

const pathOf = (root: string, name: string) => join(root, FOLDER, `${name}.json`);

/** @throws what the disk throws */
export function keepList(root: string, name: string, list: Omit<List, 'version'>, disk: Disk): void {
  replaceOwn(pathOf(root, name), `${JSON.stringify({ version: 1, ...list })}\n`, disk);
}

export const removeList = (root: string, name: string, disk: Disk): void => disk.remove(pathOf(root, name));

/** Nothing where there is none, or what is there is none of ours. */
export function readList(root: string, name: string): List | undefined {
  try {
    const file = readPlainFile(pathOf(root, name), LARGEST);
    return file.kind === 'read' ? listSchema.parse(JSON.parse(file.bytes.toString('utf8'))) : undefined;
  } catch {
    return undefined;
  }
}

/** The slugs of the articles of which a command has a list. */
export const slugsIn = (root: string, command: Commands): string[] =>
  namesIn(root, FOLDER).flatMap((name) =>
    name.startsWith(`${command}-`) && name.endsWith('.json') ? [name.slice(command.length + 1, -5)] : [],
  );

/** The lists that a process which has ended has left unfinished, by name. */
export const unfinishedLists = (root: string): [string, List][] =>
  namesIn(root, FOLDER).flatMap((file): [string, List][] => {
    const name = file.replace(/\.json$/, '');
    const list = readList(root, name);
    return list?.writer === undefined || isWriting(list.writer, pathOf(root, name)) ? [] : [[name, list]];
  });

/** This process is not: it does nothing else while it writes. */
const isWriting = (writer: string, file: string) =>
  writer !== processName(process.pid) && isRunning(writer, file);

/** Takes away what processes which have ended have left beside the lists. */
export const sweepLists = (root: string, disk: Disk): void => sweep(root, FOLDER, '', disk);

/** Takes away what processes which have ended have left beside a file of the content; a list may have been tampered with. */
export function sweepBeside(root: string, path: string, disk: Disk): void {
  if (isInContent(root, path)) sweep(root, posix.dirname(path), posix.basename(path), disk);
}

function sweep(root: string, folder: string, start: string, disk: Disk): void {
  for (const name of namesIn(root, folder)) {
    const pid = name.startsWith(start) ? Number(STAGED.exec(name)?.[1]) : Number.NaN;
    /* In a container, one process after the other has the number of this one. */
    if (pid === process.pid || (pid > 0 && !isAlive(pid))) disk.remove(join(root, folder, name));
  }
}

/** A file that is being written, by which process. */
const STAGED = new RegExp(`\\.(\\d+)-\\d+${RegExp.escape(UNFINISHED)}$`);

function namesIn(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder));
  } catch {
    return [];
  }
}
