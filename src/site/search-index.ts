import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { SEARCH_INDEX, SEARCH_RECORDS } from '../article/paths.ts';
import type { SearchFile, SearchRecord } from '../article/search/record.ts';

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

/** Makes the index from the records that the pages left in the folder of the built site, and takes these away. */
export async function indexSearch(folder: string): Promise<IndexReport> {
  const source = join(folder, SEARCH_RECORDS);
  const { lang, records }: SearchFile = JSON.parse(await readFile(source, 'utf8'));
  await rm(source);
  await rm(join(folder, SEARCH_INDEX), { recursive: true, force: true });
  try {
    const files = (await indexOf(records, lang)).filter(({ path }) => !UNUSED.test(path));
    await Promise.all(files.map(({ path, content }) => write(join(folder, SEARCH_INDEX, path), content)));
    const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
    return { records: records.length, files: files.length, bytes };
  } finally {
    await close();
  }
}

/** One index whatever languages the articles are in: pagefind would search only that of the page. */
async function indexOf(records: readonly SearchRecord[], lang: string) {
  const language = new Intl.Locale(lang).language;
  const { index } = succeeded(
    await createIndex({ forceLanguage: language, maxFragments: MOST_FRAGMENTS }),
  ) as { index: PagefindIndex };
  for (const { url, content, meta, filters, print } of records) {
    /* The filters are the one place for what is kept with a record and not searched. */
    const kept = { ...filters, print: [JSON.stringify(print)] };
    succeeded(await index.addCustomRecord({ url, content, language, meta: { ...meta }, filters: kept }));
  }
  return succeeded(await index.getFiles()).files;
}

function succeeded<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0)
    throw new Error(`The search index cannot be made: ${answer.errors.join('; ')}`);
  return answer;
}

async function write(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
