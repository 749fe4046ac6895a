import { slugOf } from '../compile/article.ts';
import { type Content, readContent } from '../compile/files.ts';
import { readFolder } from '../compile/folders.ts';
import type { ArticleRecord } from '../model/record.ts';
import { dayOf } from './days.ts';
import { RECORD, slugOfRecord } from './path.ts';
import { orphans, recorded } from './recorded.ts';
import { readSigning, type Signing } from './signing-files.ts';

/** All content of a project with what was published of it before. */
export interface RecordedContent extends Content {
  /** By slug; without the articles that were never sealed. */
  records: ReadonlyMap<string, ArticleRecord>;
  signing: Signing;
}

/**
 * Reads and compiles all content of a project and compares it with the record: what `npm run check` reports.
 * @param today the day it is where the writer is
 */
export async function readRecordedContent(root: string, today = dayOf(new Date())): Promise<RecordedContent> {
  const [content, recordFiles] = await Promise.all([readContent(root), readFolder(root, RECORD, 'yaml')]);
  const { problems: signingProblems, ...signing } = readSigning(root);
  const articleFiles = content.files.filter((path) => path.endsWith('.md'));
  const compiled = new Map(content.articles.map((article) => [article.slug, article]));
  const files = new Map(recordFiles.map((file) => [slugOfRecord(file.path), file]));
  const results = [...new Set(articleFiles.map(slugOf))].map((slug) => ({
    slug,
    ...recorded(compiled.get(slug), files.get(slug), today),
  }));
  return {
    ...content,
    files: [...content.files, ...recordFiles.map(({ path }) => path)],
    problems: [
      ...content.problems,
      ...orphans(recordFiles, articleFiles),
      ...results.flatMap(({ problems }) => problems),
      ...signingProblems,
    ],
    signing,
    records: new Map(
      results.flatMap(({ slug, record }): [string, ArticleRecord][] => (record ? [[slug, record]] : [])),
    ),
  };
}
