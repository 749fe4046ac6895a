import type { LocatedProblem } from '../model/diagnostics.ts';
import type { Registry } from '../model/entity.ts';
import type { Library } from '../model/source.ts';
import { capturedIn } from '../sources/captured.ts';
import { type Compiled, type CompiledArticle, compileArticle, type SourceFile, slugOf } from './article.ts';
import { ARTICLES, readFolder } from './folders.ts';
import { passedOver } from './passed-over.ts';
import { readShared } from './shared.ts';

/** All content of a project. */
export interface Content {
  /** Every file that was read, as problems name it. */
  files: string[];
  registry: Registry;
  library: Library;
  articles: CompiledArticle[];
  problems: LocatedProblem[];
}

/** Reads and compiles all content of a project as it is now; `src/publication-record` compares it with what was published. */
export async function readContent(root: string): Promise<Content> {
  const [shared, articleFiles, over] = await Promise.all([
    readShared(root),
    readFolder(root, ARTICLES, 'md'),
    passedOver(root),
  ]);
  const { registry, library, problems, refused } = shared;
  const compiled = articleFiles.map(
    (file): Compiled => compileArticle(file, registry, { library, refused, captured: capturedIn(root) }),
  );
  return {
    files: [...shared.files, ...articleFiles.map(({ path }) => path)],
    registry,
    library,
    articles: compiled.flatMap((result) => (result.ok ? [result.value] : [])),
    problems: [
      ...problems,
      ...over,
      ...sameSlug(articleFiles),
      ...compiled.flatMap((result) => (result.ok ? [] : result.problems)),
    ],
  };
}

export function sameSlug(files: readonly Pick<SourceFile, 'path'>[]): LocatedProblem[] {
  const first = new Map(files.toReversed().map(({ path }) => [slugOf(path), path]));
  return files.flatMap(({ path }): LocatedProblem[] => {
    const slug = slugOf(path);
    const earlier = first.get(slug);
    if (earlier === path) return [];
    const reason = `${earlier} already has the address /articles/${slug}/: give this file another name.`;
    return [{ code: 'duplicate-slug', path: [], reason, file: path, line: 1, column: 1 }];
  });
}
