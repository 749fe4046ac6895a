import { inColumns } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import { joinLines, type Lexicon, lexiconOf } from './hyphens.ts';
import { type Line, linesOf } from './lines.ts';
import { paragraphsOf, runsOn } from './paragraphs.ts';
import type { PageRuns } from './run.ts';

interface Page {
  body: string[];
  /** Small print below the body: what is quoted runs past it. */
  notes: string[];
}

/**
 * The text of each page. A sentence that runs on to the next page stands whole on the page on which it starts, before the
 * notes of that page.
 */
export function pageTexts(pages: readonly PageRuns[]): string[] {
  const lines = withoutFurniture(pages.map(({ runs }) => linesOf(runs)));
  const lexicon = lexiconOf(lines.flat().map(({ text }) => text));
  const size = bodySize(lines.flat());
  const set = lines.map((page): Page => pageOf(inColumns(page), size, lexicon));
  for (const [index, page] of set.entries()) {
    const next = set[index + 1];
    if (next) carryOver(page, next, lexicon);
  }
  return set.map(({ body, notes }, index) =>
    [...body, ...notes, ...(pages[index]?.askew ?? [])].join('\n\n'),
  );
}

/** The size in which most is set. */
function bodySize(lines: readonly Line[]): number {
  const sizes = Map.groupBy(lines, ({ size }) => Math.round(size * 2) / 2);
  const length = ([, set]: [number, Line[]]) => set.reduce((sum, { text }) => sum + text.length, 0);
  return [...sizes].toSorted((a, b) => length(b) - length(a))[0]?.[0] ?? 0;
}

/** Of the size of the body. */
const SMALL_PRINT = 0.92;

function pageOf(blocks: readonly Line[][], size: number, lexicon: Lexicon): Page {
  const isNote = (line: Line) => line.size < SMALL_PRINT * size;
  const parted = blocks.map((block) => {
    const end = block.findLastIndex((line) => !isNote(line)) + 1;
    return { body: block.slice(0, end), notes: block.slice(end) };
  });
  const texts = (part: keyof Page) =>
    paragraphsOf(
      parted.map((block) => block[part]).filter((block) => block.length > 0),
      lexicon,
    );
  return { body: texts('body'), notes: texts('notes') };
}

const SENTENCE = /^[\s\S]*?(?:[.!?](?=[\s"'”’)\]])["'”’)\]]*|[。！？]」?)/u;

/** Takes the end of a sentence back to the page on which it starts. */
function carryOver(page: Page, next: Page, lexicon: Lexicon): void {
  const [last, first] = [page.body.at(-1), next.body[0]];
  if (last === undefined || first === undefined || !runsOn(last, first)) return;
  const rest = SENTENCE.exec(first)?.[0] ?? first;
  page.body[page.body.length - 1] = joinLines(last, rest, lexicon);
  const kept = first.slice(rest.length).trim();
  next.body.splice(0, 1, ...(kept === '' ? [] : [kept]));
}
