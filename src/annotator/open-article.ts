import { lstatSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type CompiledArticle, compileArticle, type SourceFile } from '../compile/article.ts';
import { readSource } from '../compile/disk.ts';
import { ARTICLES } from '../compile/folders.ts';
import { type OneArticle, readOne } from '../compile/one.ts';
import { replaceFile } from '../disk/write.ts';
import type { LocatedProblem } from '../model/diagnostics.ts';
import type { Registry } from '../model/entity.ts';
import { dayOf } from '../publication-record/days.ts';
import { recordPath } from '../publication-record/path.ts';
import { recorded } from '../publication-record/recorded.ts';
import type { Refused } from './protocol.ts';

/** An article that is open for annotation: as it is on the disk, and compiled. */
export interface Open extends OneArticle {
  compiled: CompiledArticle;
}

export const refused = (...problems: string[]): Refused => ({ ok: false, problems });

/** Opens an article by its slug, or says why it cannot be annotated. */
export async function open(root: string, slug: string): Promise<Open | Refused> {
  const one = await readOne(root, slug);
  if (one === undefined || !(await isInside(root, one.file)))
    return refused(`There is no article "${slug}" in ${ARTICLES}.`);
  const compiled = compileArticle(one.file, one.registry);
  if (compiled.ok) return { ...one, compiled: compiled.value };
  return refused('The article has problems of its own: mend them first.', ...told(compiled.problems));
}

/** False for a name that leads out of the folder, as a symbolic link may. */
async function isInside(root: string, { path }: SourceFile): Promise<boolean> {
  const [folder, file] = await Promise.all(
    [ARTICLES, path].map((one) => realpath(join(root, one)).catch(() => undefined)),
  );
  return folder !== undefined && file?.startsWith(folder + sep) === true;
}

/** The article with another text, compiled, before anything is written. */
export function tryOut(
  { file }: Open,
  text: string,
  registry: Registry,
): { ok: true; compiled: CompiledArticle } | Refused {
  const compiled = compileArticle({ path: file.path, text }, registry);
  return compiled.ok ? { ok: true, compiled: compiled.value } : refused(...told(compiled.problems));
}

export const told = (problems: readonly LocatedProblem[]): string[] =>
  problems.map(({ reason }) => reason.replace(/^(?:claims|amounts|entities)\[\d+\]\./, ''));

/** Writes what was tried out, as a whole or not at all, and says what a build would still refuse. */
export async function write(root: string, compiled: CompiledArticle): Promise<string[]> {
  replaceFile(join(root, compiled.file.path), compiled.file.text);
  const path = recordPath(compiled.slug);
  const isThere = lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
  const record = isThere ? readSource(root, path) : undefined;
  return told(recorded(compiled, record, dayOf(new Date())).problems);
}
