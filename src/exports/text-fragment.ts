import { memoize, recent } from '../model/memoize.ts';
import type { ArticleView, Note } from '../views/article/view.ts';
import { joined } from './text.ts';

/** More words than this are named by their beginning and their end. */
const LONG = 8;
const ENDS = 4;

/**
 * `#claim-x:~:text=…`: browsers that know text fragments scroll to the words and light them up; others, and all once the
 * words have changed, go to the anchor (https://wicg.github.io/scroll-to-text-fragment/#syntax). Context is
 * given only where the words occur more than once, and from the same block: it has to match as well, and between
 * blocks there are notes.
 */
export function textFragment(article: ArticleView, note: Pick<Note, 'anchor'>): string {
  const [place] = article.places.get(note.anchor) ?? [];
  if (place === undefined) return `#${note.anchor}`;
  const { text, blocks } = article;
  const first = blocks.find(({ start, end }) => start <= place.start && place.start < end);
  const last = blocks.find(({ start, end }) => start < place.end && place.end <= end);
  const quote = ends(text.slice(place.start, place.end), first !== last);
  const isUnique = !recurs(text, quote[0] ?? '');
  const before = isUnique ? [] : words(text.slice(first?.start ?? 0, place.start)).slice(-ENDS);
  const after = isUnique ? [] : words(text.slice(place.end, last?.end)).slice(0, ENDS);
  const [lead, trail] = [before, after].map((side) => encoded(side.join(' ')));
  const parts = joined(',', lead && `${lead}-`, ...quote.map(encoded), trail && `-${trail}`);
  return `#${note.anchor}:~:text=${parts}`;
}

/** Words that are not in one block match only by their ends. */
function ends(quote: string, crosses: boolean): string[] {
  const all = words(quote);
  if (all.length > LONG) return [all.slice(0, ENDS).join(' '), all.slice(-ENDS).join(' ')];
  return crosses && all.length > 1 ? [...all.slice(0, 1), ...all.slice(-1)] : [all.join(' ')];
}

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** Whether words occur more than once. Browsers match without regard to case. */
function recurs(text: string, quote: string): boolean {
  const [all, words] = [lowered(text), quote.toLowerCase()];
  const first = all.indexOf(words);
  return first >= 0 && all.includes(words, first + words.length);
}

const lowered = memoize((text: string) => text.toLowerCase(), recent());

/** A hyphen, a comma or an ampersand in the words would be read as syntax ("must be percent-encoded"). */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
