import { type Folded, fold, foldedAt, foldQuote } from '../../src/anchoring/fold.ts';
import { type Location, locate, occurrences, type Range, surroundings } from '../../src/anchoring/locate.ts';
import { suggest } from '../../src/anchoring/suggest.ts';
import { splitFrontmatter } from '../../src/compile/frontmatter.ts';
import { pageText } from '../../src/markdown/page-text.ts';
import { toTree } from '../../src/markdown/render.ts';
import { type Category, categories, type Item, type Row } from './rows.ts';

/** What became of the quotes of one category. */
export interface Score {
  category: Category;
  items: number;
  /** On words that are the quote's (or, where it was edited, what it has become), in the place that its context names. */
  right: number;
  /** On anything else, or on anything at all where the quote's words are gone. */
  wrong: number;
  /** Not anchored: absent, or several places with nothing to choose by. */
  reported: number;
  /** Reported, with what the quote has become as the closest passage. */
  suggested: number;
}

/** Looks for every quote in the text after the edit, and scores each category. */
export function measure(rows: readonly Row[]): Score[] {
  const outcomes = rows.flatMap((row) => {
    const page = readPage(row.new);
    return row.items.map((item) => ({ category: item.cat, outcome: outcomeOf(item, page) }));
  });
  return categories.map((category) => {
    const own = outcomes.filter((one) => one.category === category).map(({ outcome }) => outcome);
    const count = (wanted: Outcome) => own.filter((outcome) => outcome === wanted).length;
    const suggested = count('suggested');
    return {
      category,
      items: own.length,
      right: count('right'),
      wrong: count('wrong'),
      reported: suggested + count('reported'),
      suggested,
    };
  });
}

type Outcome = 'right' | 'wrong' | 'reported' | 'suggested';

interface Page {
  text: string;
  folded: Folded;
  breaks: readonly number[];
}

/**
 * The site that the data comes from is built by Hugo, which replaces its shortcodes before Markdown is read.
 * The data's quotes were taken with an "x" for each, within addresses (where it makes the link a link) and without.
 */
const SHORTCODE = /\{\{\s*[<%][\s\S]*?[>%]\s*\}\}/g;

function readPage(source: string): Page {
  const markdown = source.replace(SHORTCODE, 'x');
  const parts = splitFrontmatter(markdown, '');
  const { text, breaks } = pageText(toTree('body' in parts ? parts.body : markdown));
  return { text, breaks, folded: fold(text) };
}

function outcomeOf(item: Item, page: Page): Outcome {
  const location = place(item, page.folded);
  if (location.kind === 'found') return isRight(item, location.range, page) ? 'right' : 'wrong';
  const close = suggest(page.folded, item.exact, page.breaks);
  const isMeant = close !== undefined && item.expected !== undefined && reads(page, close, item.expected);
  return isMeant ? 'suggested' : 'reported';
}

/** The quote alone; where it has several places, with as much of its context as still stands next to one of them. */
function place({ exact, prefix, suffix }: Item, text: Folded): Location {
  const alone = locate(text, { quote: exact });
  if (alone.kind !== 'ambiguous') return alone;
  const contexts = [{ prefix, suffix }, { prefix }, { suffix }];
  const tries = contexts.map((context) => locate(text, { quote: exact, ...context }));
  return tries.find(({ kind }) => kind === 'found') ?? alone;
}

/** True where the words are the quote's own and no other place agrees better with its context. */
function isRight(item: Item, range: Range, page: Page): boolean {
  if (item.cat === 'gone' || !reads(page, range, item.exact)) return false;
  if (item.cat === 'edited-words') return item.expected !== undefined && reads(page, range, item.expected);
  const quote = foldQuote(item.exact);
  const agreements = [...occurrences(page.folded.text, quote)].map((at) =>
    agreement(page.folded, at, quote.length, item),
  );
  const own = agreement(page.folded, foldedAt(page.folded, range.start), quote.length, item);
  return own === Math.max(...agreements);
}

const reads = ({ text }: Page, { start, end }: Range, words: string) =>
  foldQuote(text.slice(start, end)) === foldQuote(words);

/** How many characters next to a place are the same as next to the quote in the old text. */
function agreement({ text }: Folded, at: number, length: number, { prefix, suffix }: Item): number {
  const { before, after } = surroundings(text, at, at + length);
  return (
    sharedStart(reversed(before.slice(-prefix.length - 1)), reversed(foldQuote(prefix))) +
    sharedStart(after, foldQuote(suffix))
  );
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

const reversed = (text: string) => [...text].reverse().join('');
