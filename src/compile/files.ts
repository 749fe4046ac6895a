import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { LocatedProblem } from '../model/diagnostics.ts';
import type { Registry } from '../model/entity.ts';
import { type Compiled, type CompiledArticle, compileArticle, type SourceFile, slugOf } from './article.ts';
import { compileEntities } from './entities.ts';

/** Where content is kept, below the project's root. */
export const ARTICLES = 'content/articles';
export const ENTITIES = 'content/entities';

/** The folder that holds `content/`: the project, unless the variable CONTENT_ROOT names another one below it. */
export function contentRoot(project: string, { CONTENT_ROOT } = process.env): string {
  return CONTENT_ROOT === undefined ? project : resolve(project, CONTENT_ROOT);
}

/** Every file of a folder with one of the endings, as problems name it, in order. */
export async function namesIn(root: string, folder: string, endings: string): Promise<string[]> {
  const cwd = join(root, folder);
  if (!existsSync(cwd)) return [];
  const names = await Array.fromAsync(glob(`**/*.${endings}`, { cwd }));
  return names.map((name) => shown(root, join(cwd, name))).sort();
}

/** Reads every file of a folder with one of the endings, in the order of their names. */
export async function readFolder(root: string, folder: string, endings: string): Promise<SourceFile[]> {
  const names = await namesIn(root, folder, endings);
  return Promise.all(names.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })));
}

const shown = (root: string, path: string) => relative(root, path).split(sep).join('/');

/** All content of a project. */
export interface Content {
  /** Every file that was read, as problems name it. */
  files: string[];
  registry: Registry;
  articles: CompiledArticle[];
  problems: LocatedProblem[];
}

/** Reads and compiles all content of a project as it is now; `src/record` compares it with what was published. */
export async function readContent(root: string): Promise<Content> {
  const [entityFiles, articleFiles] = await Promise.all([
    readFolder(root, ENTITIES, '{yaml,yml}'),
    readFolder(root, ARTICLES, 'md'),
  ]);
  const { registry, problems } = compileEntities(entityFiles);
  const compiled = articleFiles.map((file): Compiled => compileArticle(file, registry));
  return {
    files: [...entityFiles, ...articleFiles].map(({ path }) => path),
    registry,
    articles: compiled.flatMap((result) => (result.ok ? [result.value] : [])),
    problems: [
      ...problems,
      ...sameSlug(articleFiles),
      ...compiled.flatMap((result) => (result.ok ? [] : result.problems)),
    ],
  };
}

export function sameSlug(files: readonly SourceFile[]): LocatedProblem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ path }): LocatedProblem[] => {
    const slug = slugOf(path);
    const earlier = first.get(slug);
    if (earlier === undefined) {
      first.set(slug, path);
      return [];
    }
    const reason = `${earlier} already has the address /articles/${slug}/: give this file another name.`;
    return [{ code: 'duplicate-slug', path: [], reason, file: path, line: 1, column: 1 }];
  });
}
