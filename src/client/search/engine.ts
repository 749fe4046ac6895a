import type { Found } from '../../search/entries.ts';
import { filtersFor } from '../../search/filters.ts';
import { sentToPagefind } from '../../search/query.ts';
import type { SearchPart } from '../../search/record.ts';
import type { Question } from './choices.ts';

/** Asks the worker of pagefind to do something. */
type Engine = <Answer>(method: string, ...args: unknown[]) => Promise<Answer>;

/** How much more a word counts in these fields than in texts. The title has what pagefind gives it by default. */
const WEIGHTS = { title: 5, names: 10, inside: 4 };

let loading: Promise<Engine> | undefined;

/** Starts pagefind once, from the folder of the index; again after a failure. */
export function engine(folder: string): Promise<Engine> {
  loading ??= start(folder).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * Speaks with the worker as `pagefind.js` does, which would bring all of pagefind a second time: for browsers without
 * workers, where no page of ours may compile it.
 */
async function start(folder: string): Promise<Engine> {
  const worker = new Worker(`${folder}pagefind-worker.js`);
  const waiting = new Map<number, { done(answer: unknown): void; fail(error: Error): void }>();
  const stop = (why = 'The worker of the search has stopped.') => {
    loading = undefined;
    worker.terminate();
    for (const { fail } of waiting.values()) fail(new Error(why));
  };
  worker.onerror = () => stop();
  worker.onmessage = ({ data: { id, result, error } }) => {
    if (error) return stop(error);
    waiting.get(id)?.done(result);
    waiting.delete(id);
  };
  let last = 0;
  const ask: Engine = (method, ...args) =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      worker.postMessage({ id: last, method, args });
    });
  const { lang } = document.documentElement;
  /* Addresses of the records are whole; pagefind would add the base once more. */
  await ask('init', { basePath: folder, baseUrl: '/', language: lang, ranking: { metaWeights: WEIGHTS } });
  return ask;
}

/** One record that was found, not loaded yet. */
export type Unread = () => Promise<Found>;

/** What pagefind says of a record. */
interface Fragment {
  url: string;
  /** The words that were indexed; `locations` counts in them. */
  content: string;
  locations: number[];
  meta: { title: string };
  /** `parts` holds one JSON text: what is shown and nobody searches. */
  filters: { parts: [string] };
}

/** Whatever holds all words and something of all that is chosen, best first. */
export async function search(folder: string, { words, ...chosen }: Question): Promise<Unread[]> {
  const ask = await engine(folder);
  const filters = filtersFor(chosen);
  const { results } = await ask<{ results: { data: string }[] }>('search', sentToPagefind(words), {
    filters,
  });
  return results.map(
    ({ data }) =>
      async () =>
        found(await ask<Fragment>('getData', data)),
  );
}

function found({ url, content, locations, meta, filters }: Fragment): Found {
  const words = content.split(' ');
  const parts: SearchPart[] = JSON.parse(filters.parts[0]);
  return { url, title: meta.title, parts, forms: locations.flatMap((at) => words[at] ?? []) };
}
