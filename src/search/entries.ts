import type { Chosen } from './filters.ts';
import { type Asked, countOf, type Held, heldIn, lacksSigns, meanings } from './query.ts';
import type { SearchPart, SearchRecord } from './record.ts';

/** A record that pagefind has found. */
export interface Found extends Pick<SearchRecord, 'url' | 'title' | 'parts'> {
  /** The forms of words that it was found by. */
  forms: readonly string[];
}

/** What parts must be themselves; empty is what was not chosen. The year is that of the whole record. */
export type Narrowed = Omit<Chosen, 'year'>;

/** A result. */
export interface Entry {
  url: string;
  part: SearchPart;
  /** The title of the article in which it stands, and the address of its words there. */
  place?: { title: string; url: string };
  /** The forms to mark. */
  found: ReadonlyMap<string, Held>;
}

/**
 * The parts of a record that hold all words, those with words in their titles first. Where its words are scattered over
 * its parts, those that hold most of them; the record itself where pagefind parts words otherwise than we do. None where signs
 * of a script without spaces are in none of them.
 */
export function entriesOf(record: Found, asked: Asked, narrowed: Narrowed): Entry[] {
  const found = meanings(record.forms, asked);
  if (lacksSigns(found, asked)) return [];
  const all = record.parts.map((part) => {
    const title = heldIn(part.title, found, asked) | heldIn(part.statement ?? '', found, asked);
    return { part, title: countOf(title), held: countOf(title | heldIn(part.text, found, asked)) };
  });
  const most = Math.max(...all.map(({ held }) => held));
  const isLost = asked.words.length > 0 && most === 0;
  if (isLost && asked.isPhrase) return [];
  return (isLost ? all.slice(0, 1) : all)
    .filter(({ part, held }) => held === most && isWanted(part, narrowed))
    .sort((a, b) => b.title - a.title)
    .map(({ part }) => entry(record, part, found));
}

const isWanted = ({ kind, status, entities }: SearchPart, narrowed: Narrowed): boolean =>
  (narrowed.kinds.length === 0 || narrowed.kinds.includes(kind)) &&
  (narrowed.status === '' || narrowed.status === status) &&
  (narrowed.entity === '' || entities.includes(narrowed.entity));

function entry({ url, title }: Found, part: SearchPart, found: ReadonlyMap<string, Held>): Entry {
  const isInside = part.kind === 'claim' || part.kind === 'figure';
  return {
    url: url + part.to,
    part,
    ...(isInside && { place: { title, url: url + (part.words ?? part.to) } }),
    found,
  };
}
