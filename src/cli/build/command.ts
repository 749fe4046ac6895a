import { parseArgs } from 'node:util';
import { contentRoot } from '../../compile/folders.ts';
import { build } from '../../press/build.ts';
import { isBuildError } from '../../press/build-error.ts';
import type { Report } from '../../press/build-pages.ts';
import { skipped } from '../../store/folder.ts';
import { type ExitCode, Misuse, type World } from '../world.ts';

const USAGE =
  'Write: npm run build, npm run build -- --force to build from nothing, or npm run build -- --outDir FOLDER.';

/**
 * `npm run build [-- --force] [--outDir FOLDER]`: builds the site.
 * @throws Misuse for what is none of these
 */
export async function buildCommand({ args, cwd, out, err }: World): Promise<ExitCode> {
  const { force, outDir } = options(args);
  const began = performance.now();
  try {
    const report = await build({
      project: cwd,
      root: contentRoot(cwd),
      outDir,
      isForced: force,
      cards: !skipped('cards'),
      search: !skipped('search'),
      say: out,
    });
    out(told(report, performance.now() - began));
    return 0;
  } catch (error) {
    if (!isBuildError(error)) throw error;
    err(error.message);
    return 1;
  }
}

function options(args: readonly string[]): { force: boolean; outDir: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { force: { type: 'boolean', default: false }, outDir: { type: 'string', default: 'dist' } },
    });
    return values;
  } catch (error) {
    throw new Misuse(`${(error as Error).message.split('. ')[0]}. ${USAGE}`);
  }
}

function told({ articles, printed, listed, search }: Report, milliseconds: number): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  const made = `${printed} of ${articles} articles and ${listed} pages across them made in ${seconds} s; every link of them leads somewhere.`;
  if (search === undefined) return made;
  const size = `${search.files} files, ${Math.round(search.bytes / 1024)} KB`;
  return `${made}\n${search.entries} entries made searchable: ${size}.`;
}
