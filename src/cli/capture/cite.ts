import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLES, SOURCES } from '../../compile/folders.ts';
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
 * The article in whose sources those belong that are named by their addresses.
 * @throws Misuse where there is no such article
 */
export function citingArticle({ article, names }: Options, { cwd }: CaptureWorld): string | undefined {
  if (article === undefined || names.length === 0) return undefined;
  const folder = join(cwd, ARTICLES);
  const slugs = existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.md$/, '')) : [];
  if (slugs.includes(article)) return article;
  const close = nearest(article, slugs);
  throw new Misuse(
    `There is no article "${article}". ${close === undefined ? `Write the name of a file in ${ARTICLES}, without .md.` : `Did you mean "${close}"?`}`,
  );
}

/** Writes what was captured into the sources of an article that does not have it, and says so in the results. */
export function citeAll(
  results: readonly Result[],
  slug: string,
  entries: readonly Entry[],
  { cwd, disk }: CaptureWorld,
): void {
  const file = `${ARTICLES}/${slug}.md`;
  const has = ({ id }: Result) =>
    entries.some(({ source, articles }) => source.id === id && articles.has(slug));
  for (const result of results) {
    if (!isThere(result) || has(result)) continue;
    if (!result.file?.startsWith(SOURCES)) {
      result.open.push(
        `It stands in full in ${result.file}: to cite it in ${file} as well, move it into a file of its own in ${SOURCES}.`,
      );
      continue;
    }
    const path = join(cwd, file);
    const edited = editFrontmatter(readFileSync(path, 'utf8'), (yaml) =>
      addEntry(yaml, [], 'sources', result.id),
    );
    if (!edited.ok) result.open.push(`${file}: ${edited.reason}`);
    else {
      replaceFile(path, edited.text, disk);
      result.cited = file;
    }
  }
}
