import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { filtersOf } from './filters.ts';
import type { SearchPart, SearchRecord } from './record.ts';
import { indexed } from './words.ts';

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
export async function searchIndex(records: Iterable<SearchRecord>, lang: string): Promise<SearchIndex> {
  try {
    const { entries, files } = await indexOf(records, lang);
    const used = files.filter(({ path, content }) => !UNUSED.test(path) && !isOfParts(path, content));
    return { entries, files: used.sort(entryLast) };
  } finally {
    await close();
  }
}

/** How many records pagefind may have waiting: it takes them one by one. */
const AHEAD = 32;

/** Languages whose words pagefind would part once more, and otherwise than we have parted them. */
const PARTED = new Set(['zh', 'ja', 'th']);

/** One index whatever languages the articles are in: pagefind would search only that of the page. */
async function indexOf(records: Iterable<SearchRecord>, lang: string) {
  const own = new Intl.Locale(lang).language;
  const language = PARTED.has(own) ? 'unknown' : own;
  const { index } = succeeded(await createIndex({ forceLanguage: language })) as { index: PagefindIndex };
  const waiting: ReturnType<PagefindIndex['addCustomRecord']>[] = [];
  let entries = 0;
  for (const record of records) {
    entries += record.parts.length;
    waiting.push(index.addCustomRecord({ ...custom(record), language }));
    if (waiting.length === AHEAD) for (const answer of waiting.splice(0)) succeeded(await answer);
  }
  for (const answer of waiting) succeeded(await answer);
  return { entries, files: succeeded(await index.getFiles()).files };
}

/**
 * Articles and entities are found by the words of all their parts, and come with the parts as they are. Titles, which
 * weigh more, are told once more: of the record, and of what is in it.
 */
function custom(record: SearchRecord) {
  const { url, title, names, parts } = record;
  const texts = parts.flatMap((part) => [...titlesOf(part), part.text]);
  const inside = parts.flatMap((part) => (part.kind === 'claim' ? titlesOf(part) : []));
  return {
    url,
    content: indexed(names === undefined ? texts : [names, ...texts]),
    meta: {
      title,
      ...(names !== undefined && { names }),
      ...(inside.length > 0 && { inside: inside.join(', ') }),
    },
    /* The filters are the one place for what is kept with a record and not searched. */
    filters: { ...filtersOf(record), [PARTS]: [JSON.stringify(parts)] },
  };
}

const titlesOf = ({ title, statement }: SearchPart): string[] =>
  statement === undefined ? [title] : [title, statement];

const PARTS = 'parts';

/** Whether a file lists all values of the filter that nobody filters by: it is as large as all articles together. */
const isOfParts = (path: string, content: Uint8Array): boolean =>
  path.startsWith('filter/') && gunzipSync(content).subarray(0, HEAD).includes(PARTS);

/** In bytes: a signature, and the name of the filter. */
const HEAD = 24;

function succeeded<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0)
    throw new Error(`The search index cannot be made: ${answer.errors.join('; ')}`);
  return answer;
}
