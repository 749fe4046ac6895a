import { type Built, build } from '../../press/build.ts';
import { isBuildError } from '../../press/build-error.ts';
import { onTrust } from '../../sources/captured.ts';
import { skipped } from '../../store/folder.ts';
import { flag, readArguments, text } from '../arguments.ts';
import { contentFolder, type ExitCode, type World } from '../world.ts';

const OPTIONS = { force: flag, outDir: { ...text, default: 'dist' } };
const USAGE =
  'Write: npm run build, npm run build -- --force to build from nothing, or npm run build -- --outDir FOLDER.';

/**
 * `npm run build [-- --force] [--outDir FOLDER]`: builds the site.
 * @throws Misuse for what is none of these
 */
export async function buildCommand({ args, cwd, out, err }: World): Promise<ExitCode> {
  const { force, outDir } = readArguments(args, OPTIONS, USAGE, false).values;
  const began = performance.now();
  try {
    const report = await build({
      project: cwd,
      root: contentFolder(),
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

function told({ articles, printed, listed, search, unseen, leftOut }: Built, milliseconds: number): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  const made = `${printed} of ${articles} articles and ${listed} pages across them made in ${seconds} s; every link of them leads somewhere.`;
  return [made, ...(search ? [searchable(search)] : []), ...onTrust(unseen), ...unfinished(leftOut)].join(
    '\n',
  );
}

const unfinished = (files: readonly string[]) =>
  files.length === 0
    ? []
    : [`Left out as drafts are, with problems that npm run check tells: ${files.join(', ')}.`];

const searchable = ({ entries, files, bytes }: NonNullable<Built['search']>) =>
  `${entries} entries made searchable: ${files} files, ${Math.round(bytes / 1024)} KB.`;
