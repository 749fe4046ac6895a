import { type CompiledArticle, slugOf } from '../../compile/article.ts';
import { readSource } from '../../compile/disk.ts';
import { saysDraft } from '../../compile/frontmatter.ts';
import type { LocatedProblem } from '../../model/diagnostics.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { count } from '../../model/show.ts';
import { type RecordedContent, readRecordedContent } from '../../publication-record/content.ts';
import { news } from '../../publication-record/news.ts';
import { recordPath } from '../../publication-record/path.ts';
import { seal as sealed } from '../../publication-record/seal.ts';
import { serialize } from '../../publication-record/serialize.ts';
import { report } from '../../reporters/problems.ts';
import { isWithin, pathsTo } from '../arguments.ts';
import { refuseLinkedFolders } from '../linked-folders.ts';
import type { ContentWorld, ExitCode } from '../world.ts';
import { makeKey, readKey } from './keys.ts';
import { HELP, type Options, parseOptions, USAGE } from './options.ts';
import { sign, unsigned } from './sign.ts';
import { writeRecord } from './write.ts';

/** What sealing uses of the machine besides. */
export interface SealWorld extends ContentWorld {
  /** Where the private key is, unless it is said. */
  keyFile?: string;
}

/**
 * `npm run seal`: see `HELP`.
 * @throws Misuse where an option is not known, a path leads to no article or there is no key to sign with
 */
export async function seal(world: SealWorld): Promise<ExitCode> {
  const options = parseOptions(world.args);
  const keyFile = options.key ?? world.keyFile ?? 'record-key.pem';
  if (options.help) {
    world.out(HELP);
    return 0;
  }
  refuseLinkedFolders(world.cwd);
  if (options.newKey) return makeKey(keyFile, world);
  const key = options.sign ? readKey(keyFile, world) : undefined;
  const content = await readRecordedContent(world.cwd, world.today);
  const records = sealAll(content, options, world);
  if (records === undefined) return 1;
  if (key) return sign(records, content.signing, key, world);
  const notice = options.dryRun ? undefined : unsigned(records, content.signing);
  if (notice !== undefined) world.out(notice);
  return 0;
}

/** Seals what is to be sealed: all records as they are then, or nothing where something is wrong. */
function sealAll(
  content: RecordedContent,
  { paths, dryRun }: Options,
  world: ContentWorld,
): ReadonlyMap<string, ArticleRecord> | undefined {
  const articles = content.files.filter((file) => file.endsWith('.md'));
  const within = pathsTo(articles, paths, world.cwd, `there is no article here. ${USAGE}`);
  const chosen = content.articles.filter(({ file }) => isWithin(file.path, within));
  const problems = content.problems.filter((problem) => !isOfDraft(problem, content, world));
  if (problems.length > 0) return refuse(problems, world);
  const records = new Map(content.records);
  let written = 0;
  for (const article of chosen) {
    const outcome = sealArticle(article, content, world, dryRun);
    if (outcome === 'failed') return undefined;
    if (typeof outcome === 'string') continue;
    records.set(article.slug, outcome);
    written += 1;
  }
  const sum = count(written, 'record');
  world.out(dryRun ? `Dry run: ${sum} would be written, none was.` : `${sum} written.`);
  return records;
}

function refuse(problems: readonly LocatedProblem[], world: ContentWorld): undefined {
  world.err(report(problems, { color: world.color }));
  world.err('Nothing was sealed: what is sealed stays public for good, so it must pass npm run check first.');
  return undefined;
}

/** What is wrong in a draft that was never sealed is no matter of those that are. */
const isOfDraft = ({ file }: LocatedProblem, { records }: RecordedContent, { cwd }: ContentWorld): boolean =>
  file.endsWith('.md') && !records.has(slugOf(file)) && saysDraft(readSource(cwd, file).text);

function sealArticle(
  article: CompiledArticle,
  { records }: RecordedContent,
  world: ContentWorld,
  dryRun: boolean,
): ArticleRecord | 'skipped' | 'unchanged' | 'failed' {
  const { path } = article.file;
  if (article.article.draft) {
    world.out(`${path}: a draft, not sealed`);
    return 'skipped';
  }
  const previous = records.get(article.slug);
  const next = sealed(previous, article, world.today);
  const text = serialize(next);
  if (previous && serialize(previous) === text) {
    world.out(`${path}: nothing changed`);
    return 'unchanged';
  }
  if (!dryRun && !writeRecord(recordPath(article.slug), text, AGAIN, world)) return 'failed';
  world.out([path, ...news(previous, next)].join('\n  '));
  return next;
}

const AGAIN = '. It is whole, as it was before or as it is to be: run npm run seal again.';
