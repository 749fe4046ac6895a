import { join } from 'node:path';
import { type CompiledArticle, locateIn } from '../../compile/article.ts';
import type { Disk } from '../../disk/disk.ts';
import { replaceFile } from '../../disk/write.ts';
import type { LocatedProblem } from '../../model/diagnostics.ts';
import { diskReason } from '../../model/disk-fault.ts';
import { type RecordedContent, readRecordedContent } from '../../publication-record/content.ts';
import { isFuture } from '../../publication-record/days.ts';
import { news } from '../../publication-record/news.ts';
import { recordPath } from '../../publication-record/path.ts';
import { seal as sealed } from '../../publication-record/seal.ts';
import { serialize } from '../../publication-record/serialize.ts';
import { report } from '../../reporters/problems.ts';
import type { ExitCode, World } from '../world.ts';
import { articlePaths, isWithin, parseArguments } from './arguments.ts';

/** What sealing uses of the machine besides. */
export interface SealWorld extends World {
  /** The day it is where the writer is. */
  today: string;
  disk: Disk;
}

/**
 * `npm run seal [-- --dry-run] [PATH…]`: writes what is published to the record, and says what is new.
 * Refuses where `npm run check` does: what is sealed can never be taken back.
 * @throws Misuse where an option is not known or a path leads to no article
 */
export async function seal(world: SealWorld): Promise<ExitCode> {
  const { dryRun, paths } = parseArguments(world.args);
  const content = await readRecordedContent(world.cwd, world.today);
  const within = articlePaths(paths, world.cwd, content);
  const chosen = content.articles.filter(({ file }) => isWithin(file.path, within));
  const problems = [...content.problems, ...chosen.flatMap((article) => tooEarly(article, content, world))];
  if (problems.length > 0) return refuse(problems, world);
  let written = 0;
  for (const article of chosen) {
    const outcome = sealArticle(article, content, world, dryRun);
    if (outcome === 'failed') return 1;
    if (outcome === 'written') written += 1;
  }
  const records = `${written} ${written === 1 ? 'record' : 'records'}`;
  world.out(dryRun ? `Dry run: ${records} would be written, none was.` : `${records} written.`);
  return 0;
}

function refuse(problems: readonly LocatedProblem[], world: SealWorld): ExitCode {
  world.err(report(problems, { color: world.color }));
  world.err('Nothing was sealed: what is sealed stays public for good, so it must pass npm run check first.');
  return 1;
}

/** The first sealing says that the article is out: not before the day on which it is. */
function tooEarly(
  { slug, article, file }: CompiledArticle,
  { records }: RecordedContent,
  { today }: SealWorld,
): LocatedProblem[] {
  if (article.draft || records.has(slug) || !isFuture(article.published, today)) return [];
  const reason = `The article is to be published on ${article.published}, and today is ${today}. Seal it on that day, or write draft: true until then; if it is out already, correct published.`;
  return locateIn(file, [{ code: 'future', path: ['published'], reason }]);
}

function sealArticle(
  article: CompiledArticle,
  { records }: RecordedContent,
  world: SealWorld,
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

function write(path: string, text: string, { cwd, disk, err }: SealWorld): boolean {
  try {
    replaceFile(join(cwd, path), text, disk);
    return true;
  } catch (error) {
    const why = diskReason(error) ?? (error instanceof Error ? error.message : String(error));
    err(
      `${path} could not be written (${why}). It is whole, as it was before or as it is to be: run npm run seal again.`,
    );
    return false;
  }
}
