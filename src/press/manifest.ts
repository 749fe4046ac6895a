import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryAt, UNFINISHED } from '../store/files.ts';
import { type Names, namesOf } from './names.ts';

/**
 * The file that marks a folder as one that a build has made, and names all files that builds have made in it. It stands
 * in the folder itself, as caches are deleted and folders copied. A line is a folder and its files, as JSON.
 */
export const MARKER = '.glosswire';

const HEAD =
  'What was made here, folder by folder. Nothing else is ever taken away here; without this file, nothing is built here.';

export const isMarked = (dist: string): boolean => entryAt(join(dist, MARKER))?.isFile() === true;

/** Marks a folder, in one step: whoever is killed leaves it marked or empty. */
export function mark(dist: string): void {
  const path = join(dist, MARKER);
  if (!isMarked(dist)) at(path, () => writeFileSync(path, '', { flag: 'wx' }));
}

/** What builds have made in a folder, or were about to when they were killed. */
export function readMade(dist: string): Names {
  const names = namesOf([]);
  for (const line of readFileSync(join(dist, MARKER), 'utf8').split('\n')) {
    const [folder, ...own] = listIn(line);
    names.add(own.map((name) => `${folder}/${name}`));
  }
  return names;
}

/** Notes files that are about to be made. In one step and at the end: several threads may do so at the same time. */
export function note(dist: string, paths: Iterable<string>): void {
  const path = join(dist, MARKER);
  at(path, () => appendFileSync(path, `\n${linesOf(paths).join('\n')}\n`));
}

/** Writes down what was made in the end, in the place of all that was noted. */
export function settle(dist: string, paths: Iterable<string>): void {
  const path = join(dist, MARKER);
  const draft = path + UNFINISHED;
  try {
    at(path, () => writeFileSync(draft, [JSON.stringify(HEAD), ...linesOf(paths), ''].join('\n')));
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** What the system says of a disk that is full does not say where. */
function at(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw Object.assign(error as Error, { path });
  }
}

function linesOf(paths: Iterable<string>): string[] {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const end = path.lastIndexOf('/');
    const folder = path.slice(0, end);
    const own = folders.get(folder);
    if (own) own.push(path.slice(end + 1));
    else folders.set(folder, [path.slice(end + 1)]);
  }
  const sorted = [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([folder, names]) => JSON.stringify([folder, ...new Set(names.sort())]));
}

/** The folder and the names of a line; of one that was cut short, none. */
function listIn(line: string): string[] {
  if (!line.startsWith('[')) return [];
  try {
    return JSON.parse(line) as string[];
  } catch {
    return [];
  }
}
