import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { entryAt } from '../store/files.ts';
import { BuildError } from './build-error.ts';
import { isMarked, MARKER } from './manifest.ts';

/** What a project holds that is no built site, below its folder. */
const OWN =
  'src content public tests deploy docs .git .github .ci .vscode .astro .cache node_modules/.cache/glosswire'.split(
    ' ',
  );

/** What is in a folder that nobody has put anything into. */
const NOTHING = new Set(['.git', '.DS_Store', 'lost+found']);

export interface Around {
  /** The folder of the project. */
  project: string;
  /** The folder that holds `content/`. */
  root: string;
}

/**
 * The folder to build into, without links. It may be new, empty, or made by an earlier build, and is no part of the
 * project; there may be a `.git` in it.
 * @param written by a person, or a program on behalf of one
 * @throws BuildError for any other, before anything is written
 */
export function outDir(written: string, { project, root }: Around): string {
  if (written.trim() === '')
    throw new BuildError(
      'The name of the folder to build into is empty: look at the variable that it comes from, or leave out --outDir to build into dist.',
    );
  const path = resolve(project, written);
  const lost = upwards(path).find((one) => isLink(one) && !existsSync(one));
  if (lost !== undefined) throw refused(written, `${lost} is a link that leads nowhere`);
  const folder = real(path);
  refuseOwn(written, folder, { project, root });
  const nearest = upwards(folder).find((one) => existsSync(one)) ?? folder;
  if (!statSync(nearest).isDirectory()) throw refused(written, `${nearest} is no folder`);
  if (nearest !== folder || isMarked(folder)) return folder;
  if (isLink(path)) throw refused(written, `it is a link to ${folder}, where nothing was built yet`);
  const foreign = readdirSync(folder).find((name) => !NOTHING.has(name));
  if (foreign === undefined) return folder;
  throw refused(
    written,
    `there are files in it, such as ${foreign}, and no ${MARKER} that says that a build has made them`,
    'Remove it, if nothing in it is needed, or name',
  );
}

const isLink = (path: string) => entryAt(path)?.isSymbolicLink() === true;

const refused = (written: string, why: string, remedy = 'Name') =>
  new BuildError(
    `Nothing is built into ${JSON.stringify(written)}: ${why}. ${remedy} a folder for the site alone: npm run build -- --outDir FOLDER.`,
  );

function refuseOwn(written: string, folder: string, { project, root }: Around): void {
  const around = keysOf(folder);
  if (keysOf(real(project)).includes(around[0] ?? ''))
    throw refused(written, 'it is the folder of the project, or one above it');
  const own = [...OWN.map((name) => [name, join(project, name)]), ['content', join(root, 'content')]];
  for (const [name = '', path = ''] of own) {
    const keys = keysOf(real(path));
    if (around.includes(keys[0] ?? '') || keys.includes(around[0] ?? ''))
      throw refused(written, `${name} belongs to the project`);
  }
}

/** A path without links; of what is not there yet, the part that is. */
function real(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync.native(path);
  return join(real(dirname(path)), basename(path));
}

/** A path and all folders above it. */
function upwards(path: string): string[] {
  return dirname(path) === path ? [path] : [path, ...upwards(dirname(path))];
}

/**
 * The same for the same folder, however it is written and by whatever way one comes to it: disks may tell no capitals
 * from small letters.
 */
const keysOf = (path: string): string[] =>
  upwards(path).map((one) => {
    if (!existsSync(one)) return one.toLowerCase();
    const { dev, ino } = statSync(one, { bigint: true });
    return `${dev}:${ino}`;
  });
