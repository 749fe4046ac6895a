import { type Built, build } from '../../press/build.ts';
import { isBuildError } from '../../press/build-error.ts';
import type { Shard } from '../../press/shard.ts';
import { onTrust } from '../../sources/captured.ts';
import { skipped } from '../../store/folder.ts';
import { flag, help, readArguments, text } from '../arguments.ts';
import { contentFolder, type ExitCode, Misuse, type World } from '../world.ts';

const OPTIONS = { force: flag, outDir: { ...text, default: 'dist' }, shard: text, merge: text, help };
const USAGE =
  'Write: npm run build, npm run build -- --force to build from nothing, or npm run build -- --outDir FOLDER.';

const HELP = `npm run build -- [--force] [--outDir FOLDER] [--shard I/N | --merge FOLDER]

Makes the site: what has changed since the last build, and nothing else. Where the content has problems, or a link leads
nowhere, it says so. Drafts are left out.

  --force           from nothing, without what the last build has kept
  --outDir FOLDER   into another folder than dist: a new one, an empty one, or one that a build has made
  --shard I/N       the pages of a share of the articles alone, such as 2/4: for a site that is too large for one machine
  --merge FOLDER    the site from its shards, of which each has a folder in FOLDER: what goes across articles is made, and
                    links are followed

Variables of the environment: SITE_ADDRESS, SITE_BASE and SITE_LANG win over src/site.config.ts; CONTENT_ROOT names another
folder that holds content; GLOSSWIRE_SKIP=cards,search leaves these out.

Exit code: 0 built; 1 there are problems, or the site could not be written; 2 the command was called wrongly.`;

/**
 * `npm run build [-- --force] [--outDir FOLDER] [--shard I/N | --merge FOLDER]`: builds the site, or a share of it.
 * @throws Misuse for what is none of these
 */
export async function buildCommand({ args, cwd, out, err }: World): Promise<ExitCode> {
  const { force, outDir, merge, help, ...values } = readArguments(args, OPTIONS, USAGE, false).values;
  if (help) {
    out(HELP);
    return 0;
  }
  const shard = values.shard === undefined ? undefined : shardOf(values.shard);
  if (shard && merge !== undefined)
    throw new Misuse('A shard is made, or all of them are put together: write --shard or --merge, not both.');
  const began = performance.now();
  try {
    const report = await build({
      project: cwd,
      root: contentFolder(),
      outDir,
      isForced: force,
      cards: !skipped('cards'),
      search: !skipped('search'),
      shard,
      merge,
      say: out,
    });
    out(told(report, performance.now() - began, shard));
    return 0;
  } catch (error) {
    if (!isBuildError(error)) throw error;
    err(error.message);
    return 1;
  }
}

/** @throws Misuse for what is no share of a whole */
function shardOf(written: string): Shard {
  const [, number = 0, of = 0] = /^(\d{1,4})\/(\d{1,4})$/.exec(written)?.map(Number) ?? [];
  if (number >= 1 && number <= of) return { number, of };
  throw new Misuse(`--shard needs a share such as 2/4, the second of four, not "${written}".`);
}

function told(
  { articles, printed, listed, search, unseen, leftOut }: Built,
  milliseconds: number,
  shard: Shard | undefined,
): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  const made = shard
    ? `Shard ${shard.number}/${shard.of}: ${printed} of ${articles} articles made in ${seconds} s; their links are followed when all shards are put together.`
    : `${printed} of ${articles} articles and ${listed} pages across them made in ${seconds} s; every link of them leads somewhere.`;
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
