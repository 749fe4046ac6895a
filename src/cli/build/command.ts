import { type Built, build } from '../../press/build.ts';
import { isBuildError } from '../../press/build-error.ts';
import { onTrust } from '../../sources/captured.ts';
import { skipped } from '../../store/folder.ts';
import { flag, help, readArguments, text } from '../arguments.ts';
import { contentFolder, type ExitCode, type World } from '../world.ts';

const OPTIONS = { force: flag, outDir: { ...text, default: 'dist' }, help };
const USAGE =
  'Write: npm run build, npm run build -- --force to build from nothing, or npm run build -- --outDir FOLDER.';

const HELP = `npm run build -- [--force] [--outDir FOLDER]

Makes the site: what has changed since the last build, and nothing else. Where the content has problems, or a link leads
nowhere, it says so. Drafts are left out.

  --force           from nothing, without what the last build has kept
  --outDir FOLDER   into another folder than dist: a new one, an empty one, or one that a build has made

Variables of the environment: SITE_ADDRESS, SITE_BASE and SITE_LANG win over src/site.config.ts; CONTENT_ROOT names another
folder that holds content; GLOSSWIRE_SKIP=cards,search leaves these out.

Exit code: 0 built; 1 there are problems, or the site could not be written; 2 the command was called wrongly.`;

/**
 * `npm run build [-- --force] [--outDir FOLDER]`: builds the site.
 * @throws Misuse for what is none of these
 */
export async function buildCommand({ args, cwd, out, err }: World): Promise<ExitCode> {
  const { force, outDir, help } = readArguments(args, OPTIONS, USAGE, false).values;
  if (help) {
    out(HELP);
    return 0;
  }
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
