/** Where prose is too tangled to be parsed in reasonable time, and why. */
export interface Tangle {
  /** UTF-16 offset into the prose. */
  offset: number;
  reason: string;
}

/** Quotations and lists that begin on one line, within each other; indentation that would nest as deep. */
const NESTED = /^(?:[ \t]{200}|(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){50})/m;
const LIST_ITEM = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/gm;
const MOST_ITEMS = 5000;
const LINE_END = /\r\n?|\n/g;
const MOST_LINES = 50_000;
/** What opens or closes emphasis and links: the parser compares each with those before it in its paragraph. */
const SIGNS = /[*_~[\]]/g;
const MOST_SIGNS = 2000;
/** Between blank lines stands one paragraph at most. */
const PARAGRAPH = /(?:(?!^[ \t\r]*$)[^\n]*\n)*(?:(?!^[ \t\r]*$)[^\n]+)?/gm;

/** What opens a block for others: quotations, items of lists and notes, within each other. */
const OPENING = /^[ \t]*((?:(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]|\[\^[^\]\n]{1,99}\]:)[ \t]*)+)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t\r]*$/;
/** At the end of each, micromark 4.0.3 copies all that it has read so far. */
const MOST_OPENINGS = 1000;

/** The line below the head of a table, and a few that are none. */
const TABLE_RULE = /^[ \t>]*[|:-][ \t|:\r-]*$/;
/** A row has as many as the head, whether it writes them or not. */
const MOST_CELLS = 20_000;

/**
 * The first place where the parser would take more than linear time. Its limits are far above what an article has,
 * and keep the worst article of the greatest length below about a minute.
 */
export function tangle(prose: string): Tangle | undefined {
  const nested = NESTED.exec(prose);
  if (nested) return { offset: nested.index, reason: DEEP };
  const item = nth(prose.matchAll(LIST_ITEM), MOST_ITEMS);
  if (item !== undefined) return { offset: item, reason: LONG };
  const line = nth(prose.matchAll(LINE_END), MOST_LINES);
  if (line !== undefined) return { offset: line, reason: MANY };
  const opening = nth(openings(prose), MOST_OPENINGS);
  if (opening !== undefined) return { offset: opening, reason: OPENED };
  for (const { 0: paragraph, index } of prose.matchAll(PARAGRAPH)) {
    const table = wideTable(paragraph);
    if (table !== undefined) return { offset: index + table, reason: WIDE };
    if (paragraph.length <= MOST_SIGNS) continue;
    const sign = nth(paragraph.matchAll(SIGNS), MOST_SIGNS);
    if (sign !== undefined) return { offset: index + sign, reason: DENSE };
  }
  return undefined;
}
export const DEEP =
  'The prose nests quotations, lists, emphasis or HTML too deeply to be read: look for a run of signs such as > or * that was pasted by mistake.';
const LONG = `The prose has more than ${MOST_ITEMS.toLocaleString('en')} items of lists: divide it, or take out what was pasted by mistake.`;
const MANY = `The prose has more than ${MOST_LINES.toLocaleString('en')} lines: divide it, or take out what was pasted by mistake.`;
const OPENED = `The prose has more than ${MOST_OPENINGS.toLocaleString('en')} quotations, lists, notes and underlined headings: divide it, or take out what was pasted by mistake.`;
const WIDE = `This table has more than ${MOST_CELLS.toLocaleString('en')} cells, with those that shorter rows leave out: divide it, or take out what was pasted by mistake.`;
const DENSE = `This paragraph has more than ${MOST_SIGNS.toLocaleString('en')} signs of emphasis and links (* _ ~ [ ]): divide it with a blank line, or take out what was pasted by mistake.`;

/** Where a quotation, a list or a note begins, and where a heading is underlined. */
function* openings(prose: string): Generator<{ index: number }> {
  let [last, isBelowText] = ['', false];
  for (const { 0: line, index } of prose.matchAll(/[^\n]*\n?/g)) {
    const kind = (OPENING.exec(line)?.[1] ?? '').replace(/[\d \t]/g, '');
    const isUnderline = isBelowText && UNDERLINE.test(line.trimEnd());
    /* A list goes on behind an empty line, a quotation does not; no note follows on itself. */
    const goesOn = kind === last && !kind.includes('[') && (isBelowText || !kind.startsWith('>'));
    if (isUnderline || (kind !== '' && !goesOn)) yield { index };
    isBelowText = line.trim() !== '';
    if (kind !== '' || /^\S/.test(line)) last = kind;
  }
}

/** Where the line below the head of a table stands that has too many cells. */
function wideTable(paragraph: string): number | undefined {
  const lines = paragraph.trimEnd().split('\n');
  let start = 0;
  for (const [above, line] of lines.entries()) {
    if (line.includes('-') && TABLE_RULE.test(line)) {
      const columns = line.replace(/^[ \t>]*\|?|\|?[ \t\r]*$/g, '').split('|').length;
      if (columns * (lines.length - above) > MOST_CELLS) return start;
    }
    start += line.length + 1;
  }
  return undefined;
}

/** Where the match after the first so many stands. */
function nth(matches: Iterable<{ index: number }>, most: number): number | undefined {
  let count = 0;
  for (const { index } of matches) {
    count += 1;
    if (count > most) return index;
  }
  return undefined;
}
