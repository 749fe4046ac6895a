import { join } from 'node:path';
import { slugOf } from '../../compile/article.ts';
import { readSource } from '../../compile/disk.ts';
import { ARTICLES, namesIn, SOURCES } from '../../compile/folders.ts';
import { replaceFile } from '../../disk/write.ts';
import { addEntry } from '../../editing/fields.ts';
import { editFrontmatter } from '../../editing/frontmatter.ts';
import { nearest } from '../../model/nearest.ts';
import type { Entry } from '../sources/inventory.ts';
import { Misuse } from '../world.ts';
import type { Options } from './options.ts';
import { isThere, type Result } from './result.ts';
import type { CaptureWorld } from './world.ts';

/**
 * The file of the article in whose sources those belong that are named by their addresses, as it is shown to people.
 * @throws Misuse where there is no such article
 */
export async function citingArticle(
  { article, names }: Options,
  { cwd }: CaptureWorld,
): Promise<string | undefined> {
  if (article === undefined || names.length === 0) return undefined;
  const files = await namesIn(cwd, ARTICLES, 'md');
  const file = files.find((name) => slugOf(name) === article);
  if (file !== undefined) return file;
  const close = nearest(article, files.map(slugOf));
  throw new Misuse(
    `There is no article "${article}". ${close === undefined ? `Write the name of a file in ${ARTICLES}, without .md.` : `Did you mean "${close}"?`}`,
  );
}

/**
 * Writes what was captured into the sources of an article that does not have it, and says so in the results.
 * @param file of the article
 */
export function citeAll(
  results: readonly Result[],
  file: string,
  entries: readonly Entry[],
  { cwd, disk }: CaptureWorld,
): void {
  const has = ({ id }: Result) =>
    entries.some(({ source, articles }) => source.id === id && articles.has(slugOf(file)));
  for (const result of results) {
    if (!isThere(result) || has(result)) continue;
    if (!result.file?.startsWith(SOURCES)) {
      result.open.push(
        `It stands in full in ${result.file}: to cite it in ${file} as well, move it into a file of its own in ${SOURCES}.`,
      );
      continue;
    }
    const { text, fault } = readSource(cwd, file);
    const edited = fault
      ? { ok: false as const, ...fault }
      : editFrontmatter(text, (yaml) => addEntry(yaml, [], 'sources', result.id));
    if (!edited.ok) result.open.push(`${file}: ${edited.reason}`);
    else {
      replaceFile(join(cwd, file), edited.text, disk);
      result.cited = file;
    }
  }
}
