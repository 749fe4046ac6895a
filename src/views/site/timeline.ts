import type { Voice } from '../../i18n/voice.ts';
import { compare } from '../compare.ts';
import { type DateView, dateView } from '../format.ts';
import { type ClaimRow, evidenceOf } from './ledger.ts';

/** Something dated: what happened to the subject of a claim, or what somebody published about it. */
export interface Event {
  lane: 'happened' | 'said';
  date: DateView;
  /** What happened, or who published what. */
  text: string;
  /** The document, for what was said, and whether it is one of a party concerned. */
  url?: string;
  isPrimary?: boolean;
  rows: ClaimRow[];
}

/**
 * Two lanes in order of time. What happened comes from the history of claims; what was said, from the dates of the
 * documents that bear on them. What is known only by its year or month stands before the days of that time.
 */
export function timeline(rows: readonly ClaimRow[], { lang, words }: Voice): Event[] {
  const events = new Map<string, Event>();
  const add = (key: string, row: ClaimRow, make: () => Omit<Event, 'rows'>): Event => {
    const known = events.get(key);
    const event = known ?? { ...make(), rows: [row] };
    if (known === undefined) events.set(key, event);
    else if (known.rows.at(-1) !== row) known.rows.push(row);
    return event;
  };
  for (const row of rows) {
    for (const { date, note } of row.claim.history)
      add(`${date.iso} ${note}`, row, () => ({
        lane: 'happened',
        date: dateView(date.iso, lang),
        text: note,
      }));
    for (const { published, publisher, title, url, declared } of evidenceOf(row)) {
      if (published === undefined) continue;
      const event = add(url, row, () => ({
        lane: 'said',
        date: dateView(published.iso, lang),
        text: title ? `${publisher}, ${words.quoted(title)}` : publisher,
        url,
      }));
      if (declared.tier === 'primary') event.isPrimary = true;
    }
  }
  return [...events.values()].toSorted((a, b) => compare(a.date.iso, b.date.iso));
}
