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
import { type Filled, inEnglish, type Messages, message, messagesOf } from './messages.ts';

/** An article that is open for annotation: as it is on the disk, and compiled. */
export interface Open extends OneArticle {
  compiled: CompiledArticle;
}

/** What is asked cannot be done; the messages say why. Nothing was written. */
export class Refusal extends Error {
  readonly messages: readonly Messages[];

  constructor(...messages: Messages[]) {
    super('The annotator refuses this.');
    this.messages = messages;
  }
}

/** Opens an article by its slug. @throws Refusal where it cannot be annotated */
export async function open(root: string, slug: string): Promise<Open> {
  const one = await readOne(root, slug);
  if (one === undefined || !(await isInside(root, one.file)))
    throw new Refusal(message(({ noArticle }) => noArticle(slug, ARTICLES)));
  const compiled = compileArticle(one.file, one.registry, one);
  if (compiled.ok) return { ...one, compiled: compiled.value };
  throw new Refusal(
    message(({ ownProblems }) => ownProblems),
    messagesOf(compiled.problems),
  );
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
  throw new Refusal(
    message(({ byHand }) => byHand),
    (words) => inEnglish(edited, words),
  );
}

/** The article with another text, compiled, before anything is written. @throws Refusal where it has problems */
export function tryOut(
  { file, library, refused }: Open,
  text: string,
  registry: Registry,
  filled: Filled,
): CompiledArticle {
  const compiled = compileArticle({ path: file.path, text }, registry, { library, refused });
  if (compiled.ok) return compiled.value;
  throw new Refusal(messagesOf(compiled.problems, filled));
}

/** Writes what was tried out, as a whole or not at all, and says what a build would still refuse. */
export async function write(root: string, compiled: CompiledArticle): Promise<LocatedProblem[]> {
  replaceFile(join(root, compiled.file.path), compiled.file.text);
  const path = recordPath(compiled.slug);
  const isThere = lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
  const record = isThere ? readSource(root, path) : undefined;
  return recorded(compiled, record, dayOf(new Date())).problems;
}
