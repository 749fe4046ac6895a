import { memoize, recent } from '../model/memoize.ts';
import type { ArticleView, Note } from '../views/article/view.ts';
import { END_WORDS, MOST_WORDS, textDirective, wordsIn } from '../views/text-directive.ts';

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
  const [start = '', end] = ends(text.slice(place.start, place.end), first !== last);
  const isUnique = !recurs(text, start);
  const before = isUnique ? [] : wordsIn(text.slice(first?.start ?? 0, place.start)).slice(-END_WORDS);
  const after = isUnique ? [] : wordsIn(text.slice(place.end, last?.end)).slice(0, END_WORDS);
  return `#${note.anchor}${textDirective({ prefix: before.join(' '), start, end, suffix: after.join(' ') })}`;
}

/** Words that are not in one block match only by their ends. */
function ends(quote: string, crosses: boolean): string[] {
  const all = wordsIn(quote);
  if (all.length > MOST_WORDS) return [all.slice(0, END_WORDS).join(' '), all.slice(-END_WORDS).join(' ')];
  return crosses && all.length > 1 ? [...all.slice(0, 1), ...all.slice(-1)] : [all.join(' ')];
}

/** Whether words occur more than once. Browsers match without regard to case. */
function recurs(text: string, quote: string): boolean {
  const [all, words] = [lowered(text), quote.toLowerCase()];
  const first = all.indexOf(words);
  return first >= 0 && all.includes(words, first + words.length);
}

const lowered = memoize((text: string) => text.toLowerCase(), recent());
