import { type CompiledArticle, type Fault, locateIn, type SourceFile, slugOf } from '../compile/article.ts';
import type { LocatedProblem } from '../model/diagnostics.ts';
import type { ArticleRecord } from '../model/record.ts';
import { compare } from './compare.ts';
import { RECORD, recordPath, slugOfRecord } from './path.ts';
import { readRecord } from './read.ts';

export interface Recorded {
  record: ArticleRecord | undefined;
  problems: LocatedProblem[];
}

/**
 * An article beside its record. The build and the commands both come here, so they cannot disagree.
 * @param article undefined where it has problems of its own: then the record is read, and not compared
 * @param file undefined where the article has not been sealed
 */
export function recorded(
  article: CompiledArticle | undefined,
  file: SourceFile | undefined,
  today: string,
): Recorded {
  const read = file && readRecord(file);
  if (read?.ok === false) return { record: undefined, problems: read.problems };
  const record = read?.record;
  return { record, problems: article ? locateIn(article.file, compare(record, article, today)) : [] };
}

/**
 * Records of articles whose files are gone. Reads names alone, so that a build need not parse every record.
 * @param articles the paths of the articles that there are
 */
export function orphans(
  records: readonly Pick<SourceFile, 'path'>[],
  articles: readonly string[],
): LocatedProblem[] {
  const slugs = new Set(articles.map(slugOf));
  return records.flatMap(({ path }) => {
    const fault = faultOf(path, slugs);
    return fault === undefined ? [] : [{ ...fault, file: path, line: 1, column: 1, path: [] }];
  });
}

function faultOf(path: string, slugs: ReadonlySet<string>): Fault | undefined {
  const slug = slugOfRecord(path);
  if (path === RECORD)
    return { code: 'unreadable', reason: `${RECORD} is no folder of its own: put the folder itself here.` };
  if (path !== recordPath(slug))
    return { code: 'record-name', reason: `Records stand in ${RECORD} itself: move this file there.` };
  return slugs.has(slug) ? undefined : { code: 'article-vanished', reason: vanished(slug, path) };
}

const vanished = (slug: string, path: string) =>
  `The article "${slug}" was published and its file is gone, but /articles/${slug}/ and the addresses of its claims are public. Put content/articles/${slug}.md back under this name (git log --all -- "content/articles/**/${slug}.md" finds it); to take back what it says, withdraw its claims. If it was sealed by mistake and no reader has seen it, delete ${path}.`;
