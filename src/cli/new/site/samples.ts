import { createHash } from 'node:crypto';
import type { SourceFile } from '../../../compile/article.ts';
import { ARTICLES, ENTITIES, SOURCES } from '../../../compile/folders.ts';
import { RECORD } from '../../../publication-record/path.ts';

/** Digests of the files as they come with Glosswire, by path. */
export type Digests = ReadonlyMap<string, string>;

/** @param list a line for each file, as sha256sum writes it: the digest, two spaces and the path */
export const readDigests = (list: string): Digests =>
  new Map(
    list
      .trim()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );

/** SHA-256 of a text, in hexadecimal. Git may have written its lines in the manner of Windows. */
export const digestOf = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');

export const isAsItCame = ({ path, text }: SourceFile, digests: Digests): boolean =>
  digests.get(path) === digestOf(text);

/** What becomes of the files of `content`, as paths. */
export interface SampleFiles {
  /** As they came, and needed by nothing that stays. In an order in which what is left is whole at any moment. */
  removable: string[];
  /** Samples that somebody has changed. */
  changed: string[];
  /** As they came, but something that stays names them. */
  needed: string[];
}

/**
 * Tells the samples from the files of the publisher. A name is looked for as a word: rather a sample that stays than an
 * article that misses one.
 */
export function sortSamples(files: readonly SourceFile[], digests: Digests): SampleFiles {
  const samples = files.filter((file) => isAsItCame(file, digests));
  let staying = files.filter((file) => !samples.includes(file));
  let going = samples;
  for (let needed = staying; needed.length > 0; ) {
    needed = going.filter((file) => isNeeded(file, staying));
    going = going.filter((file) => !needed.includes(file));
    staying = [...staying, ...needed];
  }
  return {
    removable: FOLDERS.flatMap((folder) => pathsIn(folder, going)),
    changed: paths(staying.filter(({ path }) => digests.has(path) && !paths(samples).includes(path))),
    needed: paths(samples.filter((file) => !going.includes(file))),
  };
}

/** A record without its article, and an article without its entities or sources, would be problems. */
const FOLDERS = [RECORD, ARTICLES, SOURCES, ENTITIES];

const paths = (files: readonly SourceFile[]) => files.map(({ path }) => path);
const pathsIn = (folder: string, files: readonly SourceFile[]) =>
  paths(files).filter((path) => path.startsWith(`${folder}/`));

/** A record goes with its article, an article with links to it. */
function isNeeded({ path }: SourceFile, staying: readonly SourceFile[]): boolean {
  const id = path.replace(/^.*\/|\.\w+$/g, '');
  if (path.startsWith(`${RECORD}/`)) return staying.some((file) => file.path === `${ARTICLES}/${id}.md`);
  const name = path.startsWith(`${ARTICLES}/`) ? `articles/${id}` : id;
  const word = new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`);
  return staying.some(({ text }) => word.test(text));
}
