import type { Found } from '../../search/entries.ts';
import { filtersFor } from '../../search/filters.ts';
import { partsIn } from '../../search/index-record.ts';
import { sentToPagefind } from '../../search/query.ts';
import type { Question } from './choices.ts';

/** What is used of pagefind (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(words: string | null, options: object): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

/** How much more a word counts in these fields than in texts. The title has what pagefind gives it by default. */
const WEIGHTS = { title: 5, names: 10, inside: 4 };

let loading: Promise<Pagefind> | undefined;

/** Starts pagefind once, from the folder of the index; again after a failure. */
export function engine(folder: string): Promise<Pagefind> {
  loading ??= start(folder).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(folder: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  /* Addresses of the records are whole; pagefind would add the base once more. */
  await pagefind.options({ basePath: folder, baseUrl: '/', ranking: { metaWeights: WEIGHTS } });
  await pagefind.init();
  return pagefind;
}

/** One record that was found, not loaded yet. */
export type Unread = () => Promise<Found>;

/** What pagefind says of a record. */
interface Fragment {
  /** The address, and its parts behind it. */
  raw_url: string;
  /** The words that were indexed; `locations` counts in them. */
  raw_content: string;
  locations: number[];
  meta: { title: string };
}

/** Whatever holds all words and something of all that is chosen, best first. */
export async function search(folder: string, { words, ...chosen }: Question): Promise<Unread[]> {
  const pagefind = await engine(folder);
  const { results } = await pagefind.search(sentToPagefind(words), { filters: filtersFor(chosen) });
  return results.map((result) => async () => found(await result.data()));
}

function found({ raw_url, raw_content, locations, meta }: Fragment): Found {
  const words = raw_content.split(' ');
  return { ...partsIn(raw_url), title: meta.title, forms: locations.flatMap((at) => words[at] ?? []) };
}
