import type { DateView } from './format.ts';
import type { ClaimRow } from './ledger.ts';

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
export function timeline(rows: readonly ClaimRow[]): Event[] {
  const events = new Map<string, Event>();
  const add = (key: string, event: Omit<Event, 'rows'>, row: ClaimRow) => {
    const known = events.get(key) ?? { ...event, rows: [] };
    if (!known.rows.includes(row)) known.rows.push(row);
    events.set(key, known);
  };
  for (const row of rows) {
    for (const { date, note } of row.claim.history) {
      add(`${date.iso} ${note}`, { lane: 'happened', date, text: note }, row);
    }
    for (const { published, publisher, title, url } of row.claim.evidence) {
      if (published)
        add(
          url,
          { lane: 'said', date: published, text: title ? `${publisher}, “${title}”` : publisher, url },
          row,
        );
    }
  }
  return [...events.values()].toSorted((a, b) =>
    a.date.iso < b.date.iso ? -1 : a.date.iso > b.date.iso ? 1 : 0,
  );
}
