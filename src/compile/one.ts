import type { LocatedProblem } from '../model/diagnostics.ts';
import type { Registry } from '../model/entity.ts';
import { compileArticle, type SourceFile, slugOf } from './article.ts';
import { readSource } from './disk.ts';
import { compileEntities } from './entities.ts';
import { ARTICLES, ENTITIES, namesIn, readFolder } from './folders.ts';

/** One article and the entities, as they are on the disk now. */
export interface OneArticle {
  file: SourceFile;
  registry: Registry;
  /** What is wrong in the entity files. */
  entityProblems: LocatedProblem[];
}

/** Reads one article, by its slug alone: what no file of the folder is called is not there. */
export async function readOne(root: string, slug: string): Promise<OneArticle | undefined> {
  const path = (await namesIn(root, ARTICLES, 'md')).find((name) => slugOf(name) === slug);
  if (path === undefined) return undefined;
  const { registry, problems } = compileEntities(await readFolder(root, ENTITIES, '{yaml,yml}'));
  return { file: readSource(root, path), registry, entityProblems: problems };
}

/** What keeps an article from being shown: nothing, where only other articles have problems. */
export async function problemsOfOne(root: string, slug: string): Promise<LocatedProblem[]> {
  const one = await readOne(root, slug);
  if (one === undefined) return [];
  const compiled = compileArticle(one.file, one.registry);
  return compiled.ok ? [] : [...one.entityProblems, ...compiled.problems];
}
