import search from 'approx-string-match';
import { editDistance } from '../model/nearest.ts';
import { UNSPACED } from '../model/scripts.ts';
import { type Folded, foldedAt, foldQuote } from './fold.ts';
import { type Range, unfold } from './locate.ts';
import { isBetweenSigns } from './word-edges.ts';

/** The passage that most resembles a quote that was not found. Shown to the writer, never anchored. */
export interface Suggestion extends Range {
  /** 0 to 1: one minus the edits needed, as a share of the longer text. */
  similarity: number;
}

/** Below this a passage says something else, and to offer it would be noise. */
const LEAST_SIMILARITY = 0.5;

/**
 * Where a quote ends as a sentence does, what a passage pays for each of its own ends that stands inside a sentence,
 * and for each block that it runs on into: a share of the quote's length, on top of the edits needed.
 * So a quoted sentence is answered with a sentence, and quoted words with words.
 */
const PRICE = 0.25;
const ENDS_SENTENCE = /[.!?:]["')\]]*$/;

/**
 * The closest passage, or nothing where none is close.
 * @param breaks where the blocks of the page start and end, as offsets into the original text
 */
export function suggest(text: Folded, quote: string, breaks: readonly number[] = []): Suggestion | undefined {
  const wanted = foldQuote(quote);
  const match = closest(text.text, wanted);
  if (match === undefined) return undefined;
  const words = wholeWords(text, match.start, match.end);
  const blocks = breaks.map((offset) => foldedAt(text, offset));
  const [start, end] = wholeSentences(text.text, wanted, words, blocks);
  const edits = editDistance(wanted, text.text.slice(start, end));
  const similarity = 1 - edits / Math.max(wanted.length, end - start);
  return similarity < LEAST_SIMILARITY ? undefined : { ...unfold(text, start, end), similarity };
}

function closest(text: string, wanted: string) {
  if (wanted === '') return undefined;
  const most = Math.floor(wanted.length * (1 - LEAST_SIMILARITY));
  return search(text, wanted, most).sort(
    (a, b) => a.errors - b.errors || b.end - b.start - (a.end - a.start),
  )[0];
}

type Span = readonly [start: number, end: number];

/** Widens a span that starts or ends inside a word or a sign to the whole of it. */
function wholeWords(folded: Folded, from: number, to: number): Span {
  const { text, original, offsets, ends } = folded;
  const cuts = (at: number, place: number | undefined) =>
    (isWord(text[at - 1]) && isWord(text[at])) || !isBetweenSigns(original, place ?? 0);
  let [start, end] = [from, to];
  while (start > 0 && cuts(start, offsets[start])) start -= 1;
  while (end < text.length && cuts(end, ends[end - 1])) end += 1;
  return trimmed(text, start, end);
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return [start, end];
}

/** Of a word between spaces: in scripts without them any sign may be the last. */
const SPACED = new RegExp(`[[\\p{L}\\p{N}\\p{M}'$]--[${UNSPACED}]]`, 'v');
const isWord = (character: string | undefined) => character !== undefined && SPACED.test(character);

/** The span, with its ends moved to where sentences and blocks meet if that brings it closer to what was wanted. */
function wholeSentences(text: string, wanted: string, words: Span, blocks: readonly number[]): Span {
  const reach = Math.min(wanted.length, FARTHEST);
  const [from, to] = words.map((end) => sentenceEdges(text, end, reach, blocks));
  const price = ENDS_SENTENCE.test(wanted) ? PRICE * wanted.length : 0;
  let best = { span: words, cost: Infinity };
  for (const start of [words[0], ...(from ?? [])]) {
    for (const end of [words[1], ...(to ?? [])]) {
      const span = trimmed(text, start, end);
      const loose = Number(!from?.has(start)) + Number(!to?.has(end));
      const crossed = blocks.filter((block) => block > span[0] && block < span[1]).length;
      const fee = price * (loose + crossed);
      if (fee + Math.abs(length(span) - wanted.length) > best.cost) continue;
      const cost = fee + editDistance(wanted, text.slice(...span));
      if (cost < best.cost || (cost === best.cost && length(span) < length(best.span))) best = { span, cost };
    }
  }
  return best.span;
}

const length = ([start, end]: Span) => end - start;

/** In characters: sentences are seldom longer, and each more costs time. */
const FARTHEST = 400;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Where sentences and blocks meet, near a place. */
function sentenceEdges(text: string, place: number, reach: number, blocks: readonly number[]): Set<number> {
  const first = Math.max(0, place - reach);
  const last = Math.min(text.length, place + reach);
  const starts = blocks.filter((at) => at > first && at < last);
  const edges = new Set<number>(starts);
  if (first === 0) edges.add(0);
  if (last === text.length) edges.add(last);
  for (const [index, start] of [first, ...starts].entries()) {
    const found = [...sentences.segment(text.slice(start, starts[index] ?? last))].slice(1);
    for (const sentence of found) edges.add(start + sentence.index);
  }
  return edges;
}
