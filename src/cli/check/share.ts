import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import type { SourceFile } from '../../compile/article.ts';
import { SOURCES } from '../../compile/folders.ts';
import { itemsOf, splitFrontmatter } from '../../compile/frontmatter.ts';
import { readYaml } from '../../compile/yaml.ts';
import { replaceItem } from '../../editing/replace-item.ts';
import { type Library, type Source, sameDocument, sourceSchema } from '../../model/source.ts';
import { changedLines, type Mended } from './fix.ts';

/** What moving sources out of articles comes to. */
export interface Shared {
  /** The articles as they are to be, and the files of the sources that they share from now on. */
  files: SourceFile[];
  mended: Mended[];
  /** Why a source was left where it is, in words for the writer. */
  left: string[];
}

/** A source that stands in an article in full. */
interface Standing {
  file: SourceFile;
  index: number;
  source: Source;
  /** As it is written, without the id. */
  fields: object;
}

/** Moves sources that stand in several articles in the same words into files of their own. */
export function shareSources(articles: readonly SourceFile[], library: Library): Shared {
  const all = articles.flatMap(standingIn);
  const texts = new Map(articles.map(({ path, text }) => [path, text]));
  const shared: Shared = { files: [], mended: [], left: [] };
  for (const [id, standing] of Map.groupBy(all, ({ source }) => source.id)) {
    const [first] = standing;
    if (first === undefined || (standing.length === 1 && !library.has(id))) continue;
    if (!isOne(standing, library.get(id))) shared.left.push(different(id, standing));
    else if (replaceAll(standing, id, texts, shared) && !library.has(id))
      shared.files.push({ path: `${SOURCES}/${id}.yaml`, text: stringify(first.fields, { lineWidth: 0 }) });
  }
  shared.left.push(...otherwiseCalled(all));
  shared.files.push(
    ...articles
      .map(({ path, text }) => ({ path, text: texts.get(path) ?? text }))
      .filter(({ text }, index) => text !== articles[index]?.text),
  );
  return shared;
}

function standingIn(file: SourceFile): Standing[] {
  const parts = splitFrontmatter(file.text, file.path);
  if ('code' in parts) return [];
  const { data } = readYaml(parts.yaml, file.path, parts.yamlLine);
  return itemsOf(data, 'sources').flatMap((item, index): Standing[] => {
    const { data: source } = sourceSchema.safeParse(item);
    if (source === undefined) return [];
    const { id, ...fields } = Object(item);
    return [{ file, index, source, fields }];
  });
}

const isOne = ([first, ...rest]: readonly Standing[], known: Source | undefined) =>
  rest.every(({ source }) => isDeepStrictEqual(source, first?.source)) &&
  (known === undefined || isDeepStrictEqual(known, first?.source));

/** Writes the id in the place of each; false where the form of a file does not let one be exchanged. */
function replaceAll(
  standing: readonly Standing[],
  id: string,
  texts: Map<string, string>,
  shared: Shared,
): boolean {
  const edits = standing.map(({ file, index }) => {
    const text = texts.get(file.path) ?? file.text;
    return { path: file.path, text, edited: replaceItem(text, ['sources', index], id) };
  });
  for (const { path, edited } of edits) if (!edited.ok) shared.left.push(`${path}: ${edited.reason}`);
  if (edits.some(({ edited }) => !edited.ok)) return false;
  for (const { path, text, edited } of edits) {
    if (!edited.ok) continue;
    texts.set(path, edited.text);
    shared.mended.push({ file: path, ...changedLines(text, edited.text) });
  }
  return true;
}

const placesOf = (standing: readonly Standing[]) =>
  [...new Set(standing.map(({ file }) => file.path))].join(' and ');

const different = (id: string, standing: readonly Standing[]) =>
  `${placesOf(standing)}: the source ${id} stays where it is, for it is not described in the same words everywhere. Make them the same, or give what are two documents two ids.`;

/** One document that articles call by several ids. */
function otherwiseCalled(all: readonly Standing[]): string[] {
  return all.flatMap((standing, index) => {
    const other = all
      .slice(0, index)
      .find(
        ({ file, source }) =>
          file !== standing.file && source.id !== standing.source.id && sameDocument(source, standing.source),
      );
    if (other === undefined) return [];
    return [
      `${other.file.path} and ${standing.file.path}: ${other.source.id} and ${standing.source.id} are one document. Give it one id in both, and the same words.`,
    ];
  });
}
