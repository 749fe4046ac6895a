/** What we use of pagefind in the browser (https://pagefind.app/docs/api/). It ships no types of its own. */
interface Pagefind {
  options(options: {
    baseUrl: string;
    excerptLength: number;
    excerptEllipsis: string;
    ranking: { metaWeights: Record<string, number> };
  }): Promise<void>;
  init(): Promise<void>;
  search(words: string | null, options: { filters: Filters }): Promise<Answer>;
}

export type Filters = Record<string, string | { any: string[] }>;

export interface Answer {
  results: { data(): Promise<Found> }[];
  /** How many there would be without the filters. */
  unfilteredResultCount: number;
}

/** One result, as the record says. */
export interface Found {
  url: string;
  /** HTML: see `stretches`. */
  excerpt: string;
  meta: { title: string; status?: string };
  /** `print` holds one JSON text: what the result shows and nobody searches. */
  filters: { print: [string] };
}

/** What `print` holds. */
export interface Print {
  kind: string;
  line?: string;
  article?: string;
  words?: string;
}

/**
 * What is searched for some words. Signs of currency are taken out: pagefind leaves them out of its index, but not
 * of what it looks for.
 */
export const searched = (words: string): string | null =>
  words === '' ? null : words.replace(/\p{Sc}/gu, ' ');

let loading: Promise<Pagefind> | undefined;

/** Loads pagefind once, from the folder of the index; again after a failure. */
export function engine(folder: string): Promise<Pagefind> {
  loading ??= load(folder).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** How much more a word counts in these fields than in prose. The title has what pagefind gives it by default. */
const WEIGHTS = { title: 5, names: 10 };

async function load(folder: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  /* Addresses of the records are whole; pagefind would add the base once more. */
  await pagefind.options({
    baseUrl: '/',
    excerptLength: 32,
    excerptEllipsis: '…',
    ranking: { metaWeights: WEIGHTS },
  });
  await pagefind.init();
  return pagefind;
}
