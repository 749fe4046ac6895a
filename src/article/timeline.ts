import { kept } from '../interface/kept.ts';
import type { Voice } from '../interface/voice.ts';
import { type DateView, dateView } from './format.ts';
import { type ClaimRow, evidenceOf } from './ledger.ts';

/** Something dated: what happened to the subject of a claim, or what somebody published about it. */
export interface Event {
  lane: 'happened' | 'said';
  date: DateView;
  /** What happened, or who published what. */
  text: string;
  /** The document, for what was said. */
  url?: string;
  rows: ClaimRow[];
}

/**
 * Two lanes in order of time. What happened comes from the history of claims; what was said, from the dates of the
 * documents that bear on them. What is known only by its year or month stands before the days of that time.
 */
export function timeline(rows: readonly ClaimRow[], { lang, words }: Voice): Event[] {
  const dateOf = kept((iso) => dateView(iso, lang));
  const events = new Map<string, Event>();
  const add = (key: string, row: ClaimRow, event: () => Omit<Event, 'rows'>) => {
    const known = events.get(key);
    if (known === undefined) events.set(key, { ...event(), rows: [row] });
    else if (known.rows.at(-1) !== row) known.rows.push(row);
  };
  for (const row of rows) {
    for (const { date, note } of row.claim.history)
      add(`${date.iso} ${note}`, row, () => ({ lane: 'happened', date: dateOf(date.iso), text: note }));
    for (const { published, publisher, title, url } of evidenceOf(row)) {
      if (published)
        add(url, row, () => ({
          lane: 'said',
          date: dateOf(published.iso),
          text: title ? `${publisher}, ${words.quoted(title)}` : publisher,
          url,
        }));
    }
  }
  return [...events.values()].toSorted((a, b) =>
    a.date.iso < b.date.iso ? -1 : a.date.iso > b.date.iso ? 1 : 0,
  );
}
