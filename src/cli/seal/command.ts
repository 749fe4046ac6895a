import { join } from 'node:path';
import { type CompiledArticle, locateIn } from '../../compile/article.ts';
import { replaceFile } from '../../disk/write.ts';
import type { LocatedProblem } from '../../model/diagnostics.ts';
import { count } from '../../model/show.ts';
import { type RecordedContent, readRecordedContent } from '../../publication-record/content.ts';
import { isFuture } from '../../publication-record/days.ts';
import { news } from '../../publication-record/news.ts';
import { recordPath } from '../../publication-record/path.ts';
import { seal as sealed } from '../../publication-record/seal.ts';
import { serialize } from '../../publication-record/serialize.ts';
import { report } from '../../reporters/problems.ts';
import { isWithin, pathsTo } from '../arguments.ts';
import { type ContentWorld, type ExitCode, Misuse, refusalOf } from '../world.ts';

const USAGE =
  'Write: npm run seal, npm run seal -- --dry-run, or npm run seal -- PATH… with articles or folders of them.';

/**
 * `npm run seal [-- --dry-run] [PATH…]`: writes what is published to the record, and says what is new.
 * Refuses where `npm run check` does: what is sealed can never be taken back.
 * @throws Misuse where an option is not known or a path leads to no article
 */
export async function seal(world: ContentWorld): Promise<ExitCode> {
  const option = world.args.find((arg) => arg.startsWith('-') && arg !== '--dry-run');
  if (option !== undefined) throw new Misuse(`There is no option ${option}. ${USAGE}`);
  const paths = world.args.filter((arg) => arg !== '--dry-run');
  const dryRun = paths.length < world.args.length;
  const content = await readRecordedContent(world.cwd, world.today);
  const articles = content.files.filter((file) => file.endsWith('.md'));
  const within = pathsTo(articles, paths, world.cwd, `there is no article here. ${USAGE}`);
  const chosen = content.articles.filter(({ file }) => isWithin(file.path, within));
  const problems = [...content.problems, ...chosen.flatMap((article) => tooEarly(article, content, world))];
  if (problems.length > 0) return refuse(problems, world);
  let written = 0;
  for (const article of chosen) {
    const outcome = sealArticle(article, content, world, dryRun);
    if (outcome === 'failed') return 1;
    if (outcome === 'written') written += 1;
  }
  const records = count(written, 'record');
  world.out(dryRun ? `Dry run: ${records} would be written, none was.` : `${records} written.`);
  return 0;
}

function refuse(problems: readonly LocatedProblem[], world: ContentWorld): ExitCode {
  world.err(report(problems, { color: world.color }));
  world.err('Nothing was sealed: what is sealed stays public for good, so it must pass npm run check first.');
  return 1;
}

/** The first sealing says that the article is out: not before the day on which it is. */
function tooEarly(
  { slug, article, file }: CompiledArticle,
  { records }: RecordedContent,
  { today }: ContentWorld,
): LocatedProblem[] {
  if (article.draft || records.has(slug) || !isFuture(article.published, today)) return [];
  const reason = `The article is to be published on ${article.published}, and today is ${today}. Seal it on that day, or write draft: true until then; if it is out already, correct published.`;
  return locateIn(file, [{ code: 'future', path: ['published'], reason }]);
}

function sealArticle(
  article: CompiledArticle,
  { records }: RecordedContent,
  world: ContentWorld,
  dryRun: boolean,
): 'skipped' | 'unchanged' | 'written' | 'failed' {
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
  if (!dryRun && !write(recordPath(article.slug), text, world)) return 'failed';
  world.out([path, ...news(previous, next)].join('\n  '));
  return 'written';
}

function write(path: string, text: string, { cwd, disk, err }: ContentWorld): boolean {
  try {
    replaceFile(join(cwd, path), text, disk);
    return true;
  } catch (error) {
    err(
      `${path} could not be written (${refusalOf(error)}). It is whole, as it was before or as it is to be: run npm run seal again.`,
    );
    return false;
  }
}
