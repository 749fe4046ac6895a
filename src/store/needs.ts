import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isFileInContent } from '../compile/beside.ts';
import type { Registry } from '../model/entity.ts';
import type { Library } from '../model/source.ts';
import { digest } from './digest.ts';
import type { Manuscript } from './manuscript.ts';

/** What an article was compiled with besides its own files. */
export interface Needs {
  /** Ids. */
  entities: readonly string[];
  sources: readonly string[];
  /** Captured texts in which passages were looked for, and pictures beside the article, or where they were not. */
  files: readonly FileState[];
}

/** A file as it was when it was looked at. */
export interface FileState {
  /** Below the folder that holds `content/`. */
  path: string;
  /** Changes when it is written. Nothing where there is no such file. */
  stamp?: string;
  /** Changes with what is in it; of what is not published, when it is written. */
  digest?: string;
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
  { entities, sources, files }: Needs,
  { root, registry, library, common }: Supply,
): string {
  const values = [
    ...entities.map((id) => [id, registry.get(id)]),
    ...sources.map((id) => [id, library.get(id)]),
  ];
  const states = files.map((before) => {
    const { path, digest } = stateOf(root, before.path, before);
    return [path, digest];
  });
  return digest(common, JSON.stringify([file, record]), JSON.stringify(values), JSON.stringify(states));
}

/**
 * A file as it is now. It is read only where it was written since it was looked at before: two machines that have checked
 * out the same content say the same of it, though each has written it at a time of its own.
 */
export function stateOf(root: string, path: string, before?: FileState): FileState {
  const there = statSync(join(root, path), { throwIfNoEntry: false });
  if (there === undefined) return { path };
  const stamp = `${there.size} ${there.mtimeMs}`;
  if (before?.stamp === stamp) return before;
  const isOpen = isFileInContent(root, path);
  return { path, stamp, digest: isOpen ? hash('sha256', readFileSync(join(root, path))) : stamp };
}
