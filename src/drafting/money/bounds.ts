import type { Bound } from '../../model/vocabulary.ts';
import { matchAt } from '../sticky.ts';

/** Words that limit a sum, with where the phrase that they belong to starts and ends. */
export interface Bounded {
  bound: Exclude<Bound, 'range'>;
  start: number;
  end: number;
}

type Limit = Bounded['bound'];

const BEFORE: readonly [Limit, string][] = [
  ['at-most', 'no (?:more|greater|higher) than|not more than|(?:a )?maximum of|at (?:the )?most'],
  ['at-least', 'no (?:less|fewer|lower) than|not less than|(?:a )?minimum of|at (?:the )?least'],
  [
    'at-least',
    '(?:well |far |slightly |just |a little |much )?(?:more|greater|higher) than|(?:well |just |slightly )?(?:over|above)',
  ],
  ['at-least', 'upwards? of|in excess of|north of|exceeding|topping'],
  [
    'at-most',
    '(?:well |far |slightly |just |a little |much )?(?:less|fewer|lower|smaller) than|(?:well |just |slightly )?(?:under|below)',
  ],
  ['at-most', 'up to|as much as|as many as|(?:very )?nearly|almost|just shy of|just short of|south of'],
  [
    'about',
    'just about|about|around|approximately|approx\\.?|roughly|some|circa|close to|in the (?:region|neighbou?rhood) of|on the order of|something like',
  ],
  ['about', 'an estimated|estimated at|an approximate|estimated'],
  ['exact', 'exactly|precisely'],
];

const patterns = BEFORE.map(
  ([bound, words]) =>
    [
      bound,
      new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${words})\\s+(?:an?\\s+|the\\s+)?(?:estimated\\s+|additional\\s+|total\\s+of\\s+)?$`,
        'iu',
      ),
    ] as const,
);
const AFTER: readonly [Limit, RegExp][] = [
  ['at-least', /\+|\s?-?plus\b|\s(?:or|and) (?:more|above|up|over|higher)\b/iuy],
  ['at-most', /\s(?:or|and) (?:less|under|below|lower)\b/iuy],
  ['about', /\s(?:or so|or thereabouts)\b/iuy],
];
/** "a row over $5 million", "talks about $5 billion": what it is about, not how much. */
const SUBJECT =
  /(?:disputes?|rows?|battles?|fights?|feuds?|argu\w+|quarrel\w*|sue[ds]?|suit|lawsuits?|talk(?:s|ed|ing)?|concern\w*|complain\w*|worr\w+|news|question\w*|ask\w*|clash\w*|take)\s(?:over|about)\s+(?:an?\s+|the\s+)?$/iu;

/** In characters: bounds stand next to the sum. */
const REACH = 60;

/** The limit that the words around a sum put on it. */
export function boundOf(text: string, start: number, end: number): Bounded {
  const before = text.slice(Math.max(0, start - REACH), start);
  for (const [bound, pattern] of AFTER) {
    const match = matchAt(pattern, text, end);
    if (match !== null) return { bound, start, end: end + match[0].length };
  }
  if (SUBJECT.test(before)) return { bound: 'exact', start, end };
  for (const [bound, pattern] of patterns) {
    const match = pattern.exec(before);
    if (match !== null) return { bound, start: start - (before.length - match.index), end };
  }
  return { bound: 'exact', start, end };
}
