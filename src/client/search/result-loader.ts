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

export function hunt(records: readonly Unread[], asked: Asked, narrowed: Narrowed): Hunt {
  const entries: Entry[] = [];
  let looked = 0;
  const isDone = () => looked >= records.length;
  const look = async (count: number, goesOn: () => boolean) => {
    const last = looked + PATIENCE;
    while (entries.length <= count && looked < last && !isDone()) {
      const batch = await Promise.all(records.slice(looked, looked + BATCH).map((read) => read()));
      looked += BATCH;
      entries.push(...batch.flatMap((record) => entriesOf(record, asked, narrowed)));
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
