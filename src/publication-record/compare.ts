import type { CompiledArticle } from '../compile/article.ts';
import type { Problem } from '../model/diagnostics.ts';
import type { ArticleRecord } from '../model/record.ts';
import { textDigest } from './digest.ts';
import { articleProblems } from './rules/article.ts';
import { changedClaims } from './rules/changed.ts';
import type { Comparison } from './rules/comparison.ts';
import { formerIdProblems } from './rules/former.ts';
import { futureDates } from './rules/future.ts';
import { vanishedClaims } from './rules/vanished.ts';
import { withdrawalProblems } from './rules/withdrawn.ts';

const rules = [
  articleProblems,
  vanishedClaims,
  changedClaims,
  formerIdProblems,
  withdrawalProblems,
  futureDates,
];

/**
 * What an article changes of what was published without saying so.
 * Paths lead into the article's frontmatter: it is the article that is to be corrected, never the record.
 * @param record undefined where the article has not been sealed
 * @param today the day it is: entries to paste bear it, and dates after it lie in the future
 */
export function compare(
  record: ArticleRecord | undefined,
  { article, rendered }: CompiledArticle,
  today: string,
): Problem[] {
  const comparison: Comparison = { record, article, digest: textDigest(rendered.folded.text), today };
  return rules.flatMap((rule) => rule(comparison));
}
