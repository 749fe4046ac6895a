import type { LocatedProblem } from '../model/diagnostics.ts';
import { capturedIn } from '../sources/captured.ts';
import { compileArticle, type SourceFile, slugOf } from './article.ts';
import { readSource } from './disk.ts';
import { ARTICLES, namesIn } from './folders.ts';
import { readShared, type Shared } from './shared.ts';

/** One article and what articles share, as they are on the disk now. */
export interface OneArticle extends Shared {
  file: SourceFile;
}

/** Reads one article, by its slug alone: what no file of the folder is called is not there. */
export async function readOne(root: string, slug: string): Promise<OneArticle | undefined> {
  const path = (await namesIn(root, ARTICLES, 'md')).find((name) => slugOf(name) === slug);
  if (path === undefined) return undefined;
  return { file: readSource(root, path), ...(await readShared(root)) };
}

/** What keeps an article from being shown: nothing, where only other articles have problems. */
export async function problemsOfOne(root: string, slug: string): Promise<LocatedProblem[]> {
  const one = await readOne(root, slug);
  if (one === undefined) return [];
  const compiled = compileArticle(one.file, one.registry, { ...one, captured: capturedIn(root) });
  return compiled.ok ? [] : [...one.problems, ...compiled.problems];
}
