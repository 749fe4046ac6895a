import search from 'approx-string-match';
import { type Folded, foldQuote } from './fold.ts';
import { type Range, unfold } from './locate.ts';

/** The passage that most resembles a quote that was not found. Shown to the writer, never anchored. */
export interface Suggestion extends Range {
  /** 0 to 1: one minus the edits needed, as a share of the longer text. */
  similarity: number;
}

/** Below this a passage says something else, and to offer it would be noise. */
const LEAST_SIMILARITY = 0.5;

/** The closest passage, from whole word to whole word, or nothing where none is close. */
export function suggest(text: Folded, quote: string): Suggestion | undefined {
  const wanted = foldQuote(quote);
  const match = closest(text.text, wanted);
  if (match === undefined) return undefined;
  const [start, end] = wholeWords(text.text, match.start, match.end);
  const similarity = 1 - match.errors / Math.max(wanted.length, end - start);
  return similarity < LEAST_SIMILARITY ? undefined : { ...unfold(text, start, end), similarity };
}

function closest(text: string, wanted: string) {
  if (wanted === '') return undefined;
  const most = Math.floor(wanted.length * (1 - LEAST_SIMILARITY));
  return search(text, wanted, most).sort(
    (a, b) => a.errors - b.errors || b.end - b.start - (a.end - a.start),
  )[0];
}

/** Widens a span that starts or ends inside a word to the whole word. */
function wholeWords(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start > 0 && isWord(text[start - 1]) && isWord(text[start])) start -= 1;
  while (end < text.length && isWord(text[end - 1]) && isWord(text[end])) end += 1;
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return [start, end];
}

const isWord = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}\p{M}'$]/u.test(character);
