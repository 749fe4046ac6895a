import { realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { type PlainFile, readPlainFile } from '../../disk/read.ts';
import { type ReadPublished, Unreadable } from '../../publication-record/verify/finding.ts';
import type { Fetch } from '../network/network.ts';
import { Misuse } from '../world.ts';
import { fetchText } from './fetch-text.ts';
import type { Options } from './options.ts';

/** In bytes. Records and pages are far smaller: what is not is no page of ours. */
export const LARGEST = 20_000_000;

export const isAddress = (place: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(place);

/**
 * Reads what is published in a folder or at an address.
 * @throws Misuse for what is neither
 */
export async function publishedAt(
  { place, minutes }: Options,
  cwd: string,
  fetch: Fetch,
): Promise<ReadPublished> {
  if (isAddress(place)) return atAddress(place, minutes, fetch);
  const folder = await realpath(resolve(cwd, place)).catch(() => undefined);
  if (folder === undefined || !(await stat(folder)).isDirectory())
    throw new Misuse(`${place} is neither a folder nor an address that starts with https:// or http://.`);
  return (path) => readInside(folder, path);
}

async function readInside(folder: string, path: string): Promise<string | undefined> {
  const file = await realpath(join(folder, path)).catch(() => undefined);
  if (file === undefined) return undefined;
  if (!file.startsWith(folder + sep)) throw new Unreadable('leads out of the folder');
  const read = opened(file);
  if (read.kind === 'no-file') throw new Unreadable('is no file but a folder, a pipe, a socket or a device');
  if (read.kind === 'too-large')
    throw new Unreadable(`has ${read.size} bytes, and ${LARGEST} are the most that are read`);
  return read.bytes.toString('utf8');
}

function opened(file: string): PlainFile {
  try {
    return readPlainFile(file, LARGEST);
  } catch {
    throw new Unreadable('cannot be opened');
  }
}

function atAddress(place: string, minutes: number, fetch: Fetch): ReadPublished {
  const home = URL.parse(place);
  if (!home || !/^https?:$/.test(home.protocol))
    throw new Misuse(`${place} is no web address: only http:// and https:// are read.`);
  if (!home.pathname.endsWith('/')) home.pathname += '/';
  home.search = '';
  home.hash = '';
  const queue = limited(AT_ONCE);
  const end = AbortSignal.timeout(minutes * 60_000);
  return (path) => queue(() => fetchText(new URL(path, home), { fetch, end, limit: LARGEST }));
}

const AT_ONCE = 4;

/** Does so many things at a time, and the others when these have done. */
function limited(most: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (running >= most) await new Promise<void>((resolve) => void waiting.push(resolve));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
