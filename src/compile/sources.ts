import type { LocatedProblem, Problem } from '../model/diagnostics.ts';
import { unknown, unread } from '../model/integrity.ts';
import { type Library, sourceFileSchema } from '../model/source.ts';
import type { SourceFile } from './article.ts';
import { SOURCES } from './folders.ts';
import { itemsOf } from './frontmatter.ts';
import { readNamed } from './named-files.ts';

/** All of `content/sources`, with what is wrong in it. */
export function compileSources(files: readonly SourceFile[]): {
  library: Library;
  problems: LocatedProblem[];
} {
  const { values, problems } = readNamed(
    files,
    sourceFileSchema,
    () => 'is the id by which articles name the source',
  );
  return { library: new Map([...values].map(([id, source]) => [id, { id, ...source }])), problems };
}

/** Frontmatter with the shared sources in the place of their ids; an id that is not known stays. */
export function withShared(data: unknown, library: Library): unknown {
  const sources = itemsOf(data, 'sources');
  if (!sources.some((item) => typeof item === 'string')) return data;
  return {
    ...Object(data),
    sources: sources.map((item) => (typeof item === 'string' ? (library.get(item) ?? item) : item)),
  };
}

/** The ids among the sources that nothing in `content/sources` has. */
export const unknownSources = (data: unknown, library: Library, refused: ReadonlySet<string>): Problem[] =>
  itemsOf(data, 'sources').flatMap((item, index): Problem[] => {
    if (typeof item !== 'string' || library.has(item)) return [];
    if (refused.has(`${SOURCES}/${item}`))
      return [{ code: 'unknown-source', path: ['sources', index], reason: unread('sources', item) }];
    const hint = `write content/sources/${item}.yaml first, or correct the id.`;
    return [
      { code: 'unknown-source', path: ['sources', index], reason: unknown(item, [...library.keys()], hint) },
    ];
  });
