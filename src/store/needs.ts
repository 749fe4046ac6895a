import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Registry } from '../model/entity.ts';
import type { Library } from '../model/source.ts';
import { digest } from './digest.ts';
import type { Manuscript } from './manuscript.ts';

/** What an article was compiled with besides its own files. */
export interface Needs {
  /** Ids. */
  entities: readonly string[];
  sources: readonly string[];
  /**
   * Captured texts in which passages were looked for, and pictures beside the article, or where they were not: paths below
   * the folder that holds `content/`.
   */
  captures: readonly string[];
}

/** Where all that articles need is found. */
export interface Supply {
  /** Holds `content/`. */
  root: string;
  registry: Registry;
  library: Library;
  /** A digest of all that every article is compiled with: the code, and the names of entities. */
  common: string;
}

/** A digest of all that an article is compiled from, so far as one knows what it needs. */
export function keyOf(
  { file, record }: Manuscript,
  { entities, sources, captures }: Needs,
  { root, registry, library, common }: Supply,
): string {
  const values = [
    ...entities.map((id) => [id, registry.get(id)]),
    ...sources.map((id) => [id, library.get(id)]),
  ];
  const stamps = captures.map((path) => [path, stampOf(join(root, path))]);
  return digest(common, JSON.stringify([file, record]), JSON.stringify(values), JSON.stringify(stamps));
}

/** Changes when the file comes, goes or is written. */
function stampOf(file: string): string | undefined {
  const there = statSync(file, { throwIfNoEntry: false });
  return there && `${there.size} ${there.mtimeMs}`;
}
