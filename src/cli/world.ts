import { readFile } from 'node:fs/promises';
import { styleText } from 'node:util';
import { contentRoot, RootError } from '../compile/folders.ts';
import { type Disk, realDisk } from '../disk/disk.ts';
import { printable } from '../model/control-characters.ts';
import { diskFault, diskReason } from '../model/disk-fault.ts';
import { dayOf } from '../publication-record/days.ts';
import { siteFault } from './site-fault.ts';

/** What a command may use of the machine. Handed to it, so that its tests need no mocks. */
export interface World {
  /** What was written after the command's name. */
  args: readonly string[];
  /** The project's root. */
  cwd: string;
  /** Reads UTF-8 text. @throws where the file cannot be read */
  readText(path: string): Promise<string>;
  out(text: string): void;
  err(text: string): void;
  color: boolean;
}

/** What a command that reads content uses of the machine besides. */
export interface ContentWorld extends World {
  /** The folder of the project, where that is not the one that holds `content/`. */
  project?: string;
  /** The day it is where the writer is. */
  today: string;
  disk: Disk;
}

/** 0: all is well. 1: the command found something wrong. 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2;

export type Command = (world: World) => Promise<ExitCode>;

/** The command was called wrongly; the message says how, where and what to write instead. */
export class Misuse extends Error {}

/**
 * Runs a command; misuse becomes a message and the exit code 2; what the disk refuses, and a configuration that cannot
 * be used, one and the code 1.
 */
export async function run(command: Command, world: World): Promise<ExitCode> {
  try {
    return await command(world);
  } catch (error) {
    const fault = diskFault(error) ?? siteFault(error);
    if (fault === undefined && !(error instanceof Misuse)) throw error;
    world.err(fault ?? (error as Misuse).message);
    return fault === undefined ? 2 : 1;
  }
}

/** What `styleText` writes. */
const COLOUR = new RegExp(`(${String.fromCodePoint(0x1b)}\\[\\d+m)`);

/** Names of files and words of others may hold what would command a terminal: of it only colours are sent. */
const shown = (text: string) =>
  text
    .split(COLOUR)
    .map((part, index) => (index % 2 === 0 ? printable(part) : part))
    .join('');

/** The machine as it is. */
export function realWorld(): World {
  return {
    args: process.argv.slice(2),
    cwd: process.cwd(),
    readText: (path) => readFile(path, 'utf8'),
    out: (text) => void process.stdout.write(`${shown(text)}\n`),
    err: (text) => void process.stderr.write(`${shown(text)}\n`),
    color: styleText('red', ' ', { stream: process.stderr }) !== ' ',
  };
}

/**
 * The machine for what reads and writes content: `cwd` is the folder that holds `content/`.
 * @param mayBeNew for what writes the first file of a content
 */
export const realContentWorld = (mayBeNew = false): ContentWorld => ({
  ...realWorld(),
  project: process.cwd(),
  cwd: contentFolder(mayBeNew),
  today: dayOf(new Date()),
  disk: realDisk,
});

/** The folder that holds `content/`. Where there is none the process says so, and ends: no command could do anything. */
export function contentFolder(mayBeNew = false): string {
  try {
    return contentRoot(process.cwd(), process.env, mayBeNew);
  } catch (error) {
    if (!(error instanceof RootError)) throw error;
    realWorld().err(error.message);
    process.exit(2);
  }
}

/** Why a file could not be written. */
export const refusalOf = (error: unknown): string =>
  diskReason(error) ?? (error instanceof Error ? error.message : String(error));
