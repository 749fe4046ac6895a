import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { SEARCH_INDEX } from '../article/paths.ts';
import type { SearchRecord } from '../article/search/record.ts';
import { writeWhole } from './files.ts';
import { sweep } from './sweep.ts';

export interface IndexReport {
  records: number;
  files: number;
  bytes: number;
}

/**
 * Each record is a file of its own, of which a reader loads those that are shown. Beyond so many they share files:
 * some hosts take no more than 20,000.
 */
const MOST_FRAGMENTS = 2_000;

/** Interfaces that come with pagefind, and which our own page replaces: two thirds of its bytes. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Names the other files, by their digests: whoever searches gets the old index or the new one, whole. */
const ENTRY = 'pagefind-entry.json';
const entryLast = (a: { path: string }, b: { path: string }) =>
  Number(a.path === ENTRY) - Number(b.path === ENTRY);

/** Makes the index of the built site in a folder, in place of the one that is there. */
export async function indexSearch(
  folder: string,
  records: Iterable<SearchRecord>,
  lang: string,
): Promise<IndexReport> {
  try {
    const { count, files: all } = await indexOf(records, lang);
    const files = all.filter(({ path }) => !UNUSED.test(path));
    const paths = new Set(files.map(({ path }) => `${SEARCH_INDEX}${path}`));
    for (const { path, content } of files.toSorted(entryLast))
      writeWhole(join(folder, SEARCH_INDEX, path), content);
    sweep(folder, (path) => paths.has(path), SEARCH_INDEX.slice(0, -1));
    const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
    return { records: count, files: files.length, bytes };
  } finally {
    await close();
  }
}

/** One index whatever languages the articles are in: pagefind would search only that of the page. */
async function indexOf(records: Iterable<SearchRecord>, lang: string) {
  const language = new Intl.Locale(lang).language;
  const { index } = succeeded(
    await createIndex({ forceLanguage: language, maxFragments: MOST_FRAGMENTS }),
  ) as { index: PagefindIndex };
  let count = 0;
  for (const { url, content, meta, filters, print } of records) {
    count += 1;
    /* The filters are the one place for what is kept with a record and not searched. */
    const kept = { ...filters, print: [JSON.stringify(print)] };
    succeeded(await index.addCustomRecord({ url, content, language, meta: { ...meta }, filters: kept }));
  }
  return { count, files: succeeded(await index.getFiles()).files };
}

function succeeded<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0)
    throw new Error(`The search index cannot be made: ${answer.errors.join('; ')}`);
  return answer;
}
