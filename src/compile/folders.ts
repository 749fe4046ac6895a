import { type Dirent, lstatSync, realpathSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, matchesGlob, relative, resolve, sep } from 'node:path';
import { memoize } from '../model/memoize.ts';
import type { SourceFile } from './article.ts';
import { readSource } from './disk.ts';

/** Where content is kept, below the project's root. */
export const ARTICLES = 'content/articles';
export const ENTITIES = 'content/entities';
export const SOURCES = 'content/sources';

/** There is no content where somebody says that it is; the message says who, and what to write instead. */
export class RootError extends Error {
  override name = 'RootError';

  constructor(message: string) {
    super(message);
    /* Where in our code it was noticed helps nobody; whatever prints the error leaves out an empty trace. */
    this.stack = '';
  }
}

/**
 * The folder that holds `content/`: the project, unless the variable CONTENT_ROOT names another one.
 * @param mayBeNew for what writes the first file of a content
 * @throws RootError where the variable names a folder that is not there, or has no content: a build would take the
 * whole site away
 */
export function contentRoot(project: string, { CONTENT_ROOT = '' } = process.env, mayBeNew = false): string {
  if (CONTENT_ROOT === '') return project;
  const root = resolve(project, CONTENT_ROOT);
  const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder(mayBeNew ? root : join(root, 'content'))) return root;
  const what = isFolder(root) ? `${root} has no folder content` : `There is no folder ${root}`;
  const meant = isFolder(join(dirname(root), 'content')) && !mayBeNew ? ` (${dirname(root)} has one)` : '';
  throw new RootError(
    `${what}, and the variable CONTENT_ROOT says that content is there. Write the folder that holds content into it${meant}, or unset it.`,
  );
}

/**
 * Every file of a folder with one of the endings that is not hidden, as problems name it, in order. Links to folders are not followed;
 * they are named as well, so that they can be told of. So is the folder itself where it is none.
 */
export async function namesIn(root: string, folder: string, endings: string): Promise<string[]> {
  const there = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (there?.isDirectory() === false) return [folder];
  return (await entriesIn(root, folder))
    .filter(({ entry }) => matchesGlob(entry.name, `*.${endings}`) || leadsToFolder(entry))
    .map(({ path }) => path)
    .filter((path) => !isHidden(path))
    .sort();
}

/** Whatever stands in a folder or further below, with its path as problems name it; nothing where there is no such folder. */
export async function entriesIn(root: string, folder: string): Promise<{ entry: Dirent; path: string }[]> {
  const cwd = join(root, folder);
  if (lstatSync(cwd, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const entries = await readdir(cwd, { recursive: true, withFileTypes: true });
  const pathOf = memoize((parent) => relative(root, parent).split(sep).join('/'));
  return entries.map((entry) => ({ entry, path: `${pathOf(entry.parentPath)}/${entry.name}` }));
}

/** False for a path by a link that leads out of the content, whatever stands at its end. */
export function isInContent(root: string, path: string): boolean {
  try {
    const folder = realpathSync(dirname(join(root, path))) + sep;
    return folder.startsWith(realpathSync(join(root, 'content')) + sep);
  } catch {
    return false;
  }
}

/** True for a file whose name begins with a point, or that of one of its folders. */
export const isHidden = (path: string): boolean => /(?:^|\/)\./.test(path);

function leadsToFolder(entry: Dirent): boolean {
  try {
    return entry.isSymbolicLink() && statSync(join(entry.parentPath, entry.name)).isDirectory();
  } catch {
    return false;
  }
}

/** Reads every file of a folder with one of the endings, in the order of their names. */
export async function readFolder(root: string, folder: string, endings: string): Promise<SourceFile[]> {
  const names = await namesIn(root, folder, endings);
  return names.map((path) => readSource(root, path));
}
