import { type Entry, entriesOf, type Narrowed } from '../../search/entries.ts';
import type { Asked } from '../../search/query.ts';
import type { Unread } from './engine.ts';

/** How many records are loaded at once, and how many at most before what they hold is shown. */
const BATCH = 6;
const PATIENCE = 36;

/** What has been found so far: records are loaded, best first, until there are enough entries. */
export interface Hunt {
  entries: readonly Entry[];
  /** Whether every record has been looked at: then there are no other entries. */
  isDone(): boolean;
  /**
   * Looks on until there are more entries than so many, or for as long as one waits, or until `goesOn`
   * says no; after what is being looked for already.
   */
  beyond(count: number, goesOn?: () => boolean): Promise<void>;
}

/** Records with what is looked for in them. */
export interface Ground {
  records: readonly Unread[];
  asked: Asked;
  narrowed: Narrowed;
}

/** @param grounds what is looked through, one after the other; no entry comes twice */
export function hunt(...grounds: readonly Ground[]): Hunt {
  const entries: Entry[] = [];
  const known = new Set<string>();
  const records = grounds.flatMap(({ records, ...rest }) => records.map((read) => ({ read, ...rest })));
  const entriesIn = async ({ read, asked, narrowed }: (typeof records)[number]) =>
    entriesOf(await read(), asked, narrowed);
  let looked = 0;
  const isDone = () => looked >= records.length;
  const look = async (count: number, goesOn: () => boolean) => {
    const last = looked + PATIENCE;
    while (entries.length <= count && looked < last && !isDone()) {
      const batch = await Promise.all(records.slice(looked, looked + BATCH).map(entriesIn));
      looked += BATCH;
      for (const entry of batch.flat()) {
        if (!known.has(entry.url)) entries.push(entry);
        known.add(entry.url);
      }
      if (!goesOn()) return;
    }
  };
  let looking = Promise.resolve();
  return {
    entries,
    isDone,
    beyond(count, goesOn = () => true) {
      looking = looking.then(() => look(count, goesOn));
      return looking;
    },
  };
}
