import { lstatSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type CompiledArticle, compileArticle, type SourceFile } from '../compile/article.ts';
import { readSource } from '../compile/disk.ts';
import { ARTICLES } from '../compile/folders.ts';
import { type OneArticle, readOne } from '../compile/one.ts';
import { replaceFile } from '../disk/write.ts';
import type { Edited } from '../editing/frontmatter.ts';
import type { LocatedProblem } from '../model/diagnostics.ts';
import type { Registry } from '../model/entity.ts';
import { dayOf } from '../publication-record/days.ts';
import { recordPath } from '../publication-record/path.ts';
import { recorded } from '../publication-record/recorded.ts';

/** An article that is open for annotation: as it is on the disk, and compiled. */
export interface Open extends OneArticle {
  compiled: CompiledArticle;
}

/** What is asked cannot be done; the problems say why, in words for the writer. Nothing was written. */
export class Refusal extends Error {
  readonly problems: string[];

  constructor(...problems: string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Opens an article by its slug. @throws Refusal where it cannot be annotated */
export async function open(root: string, slug: string): Promise<Open> {
  const one = await readOne(root, slug);
  if (one === undefined || !(await isInside(root, one.file)))
    throw new Refusal(`There is no article "${slug}" in ${ARTICLES}.`);
  const compiled = compileArticle(one.file, one.registry, one);
  if (compiled.ok) return { ...one, compiled: compiled.value };
  throw new Refusal('The article has problems of its own: mend them first.', ...told(compiled.problems));
}

/** False for a name that leads out of the folder, as a symbolic link may. */
async function isInside(root: string, { path }: SourceFile): Promise<boolean> {
  const [folder, file] = await Promise.all(
    [ARTICLES, path].map((one) => realpath(join(root, one)).catch(() => undefined)),
  );
  return folder !== undefined && file?.startsWith(folder + sep) === true;
}

/** The text that an edit leaves. @throws Refusal where it could not be made */
export function textOf(edited: Edited): string {
  if (edited.ok) return edited.text;
  throw new Refusal(edited.reason);
}

/** The article with another text, compiled, before anything is written. @throws Refusal where it has problems */
export function tryOut({ file, library }: Open, text: string, registry: Registry): CompiledArticle {
  const compiled = compileArticle({ path: file.path, text }, registry, { library });
  if (compiled.ok) return compiled.value;
  throw new Refusal(...told(compiled.problems));
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
