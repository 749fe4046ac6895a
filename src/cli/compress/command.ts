import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compress } from '../../hosting/compress.ts';
import { isMarked, MARKER, note, readMade, settle } from '../../press/manifest.ts';
import { type ExitCode, Misuse, type World } from '../world.ts';

const USAGE =
  'Write: npm run compress, or npm run compress -- FOLDER for a site that was built elsewhere than in dist.';

/**
 * `npm run compress [-- FOLDER]`: puts a .br and a .gz file beside each text file of the built site.
 * @throws Misuse where the folder is not there
 */
export async function compressSite({ args, cwd, out }: World): Promise<ExitCode> {
  const [folder = 'dist', ...more] = args;
  if (folder.startsWith('-')) throw new Misuse(`There is no option ${folder}. ${USAGE}`);
  if (more.length > 0) throw new Misuse(`One folder at a time. ${USAGE}`);
  if (!(await isFolder(resolve(cwd, folder))))
    throw new Misuse(`There is no folder ${folder}: build the site first, with npm run build. ${USAGE}`);
  const dist = resolve(cwd, folder);
  if (!isMarked(dist))
    throw new Misuse(
      `No build has made ${JSON.stringify(folder)}: there is no ${MARKER} in it, and other folders are left alone. ${USAGE}`,
    );
  const made = readMade(dist);
  const { files, written, removed } = await compress(dist, {
    has: made.has,
    add(paths) {
      note(dist, paths);
      made.add(paths);
    },
  });
  settle(
    dist,
    made.below('').filter((path) => existsSync(join(dist, path))),
  );
  out(
    `${files} text files: ${written} variants written, ${2 * files - written} as they were, ${removed} taken away.`,
  );
  return 0;
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
