import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { IndexRecord } from './index-record.ts';

export interface SearchIndex {
  /** How many things can be found. */
  entries: number;
  /**
   * Paths below the folder of the index. The last one names the others by their digests: as long as it is written last,
   * whoever searches gets the old index or the new one, whole.
   */
  files: { path: string; content: Uint8Array }[];
}

/** Interfaces that come with pagefind, and which our own page replaces. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

const ENTRY = 'pagefind-entry.json';
const entryLast = (a: { path: string }, b: { path: string }) =>
  Number(a.path === ENTRY) - Number(b.path === ENTRY);

/**
 * The search index of a site.
 * @param records what can be found
 * @param lang of the site, BCP 47
 */
export async function searchIndex(records: Iterable<IndexRecord>, lang: string): Promise<SearchIndex> {
  try {
    const { entries, files } = await indexOf(records, lang);
    return { entries, files: files.filter(({ path }) => !UNUSED.test(path)).sort(entryLast) };
  } finally {
    await close();
  }
}

/** How many records pagefind may have waiting: it takes them one by one. */
const AHEAD = 32;

/** Languages whose words pagefind would part once more, and otherwise than we have parted them. */
const PARTED = new Set(['zh', 'ja', 'th']);

/** One index whatever languages the articles are in: pagefind would search only that of the page. */
async function indexOf(records: Iterable<IndexRecord>, lang: string) {
  const own = new Intl.Locale(lang).language;
  const language = PARTED.has(own) ? 'unknown' : own;
  const { index } = succeeded(await createIndex({ forceLanguage: language })) as { index: PagefindIndex };
  const waiting: ReturnType<PagefindIndex['addCustomRecord']>[] = [];
  let entries = 0;
  for (const { entries: own, ...record } of records) {
    entries += own;
    waiting.push(index.addCustomRecord({ ...record, language }));
    if (waiting.length === AHEAD) for (const answer of waiting.splice(0)) succeeded(await answer);
  }
  for (const answer of waiting) succeeded(await answer);
  return { entries, files: succeeded(await index.getFiles()).files };
}

function succeeded<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0)
    throw new Error(`The search index cannot be made: ${answer.errors.join('; ')}`);
  return answer;
}
