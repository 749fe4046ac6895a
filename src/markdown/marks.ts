import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { Segment } from '../anchoring/segments.ts';
import { leads, reachedBy } from './leads.ts';
import { link, type Mark, type Piece, text } from './mark-elements.ts';
import type { PageText, TextRun } from './page-text.ts';

/** What has been decided so far while the text is walked from front to back. */
interface Routes {
  /** The annotation whose note a segment leads to. */
  lead: ReadonlyMap<Segment, string>;
  /** The annotations that words lead to, or that the note of such words leads to. */
  reached: ReadonlySet<string>;
  /** The last segment of each annotation. */
  last: ReadonlyMap<string, Segment>;
  /** The numbers of the notes whose words end at an offset: where print sets the figure of the endnote. */
  endings: ReadonlyMap<number, readonly number[]>;
  /** Marks that already have their id. */
  begun: Set<Mark>;
  /** Marks that already have their place in the tab order. */
  entered: Set<Mark>;
}

/**
 * Wraps the covered stretches of text in links to their notes, in place. The text is unchanged to the letter. Wherever
 * words of a claim are pressed, its note opens: names and figures within it are shaped, and are reached from that note.
 * The first stretch of an annotation has its id and its place in the tab order; the rest can be pressed as well.
 */
export function wrap(
  root: Root,
  page: PageText,
  segments: readonly Segment[],
  marks: ReadonlyMap<string, Mark>,
  endings: ReadonlyMap<number, readonly number[]> = new Map(),
): void {
  const withWords = segments.filter(({ start, end }) => page.text.slice(start, end).trim() !== '');
  const lead = leads(withWords);
  const routes: Routes = {
    lead,
    reached: reachedBy(withWords, lead),
    last: new Map(withWords.flatMap((one) => one.covering.map((name) => [name, one] as const))),
    endings,
    begun: new Set(),
    entered: new Set(),
  };
  const replacements = new Map<Text, ElementContent[]>();
  for (const [run, covering] of segmentsByRun(page.runs, segments)) {
    const content: ElementContent[] = [];
    let at = 0;
    for (const pieces of byLink(covering.flatMap((segment) => pieceOf(segment, run, marks, routes)))) {
      const [first, last] = [pieces[0], pieces.at(-1)];
      if (first === undefined || last === undefined) continue;
      if (first.start > at) content.push(text(run.node.value.slice(at, first.start)));
      content.push(...link(pieces, run, routes.entered));
      at = last.end;
    }
    if (at < run.node.value.length) content.push(text(run.node.value.slice(at)));
    replacements.set(run.node, content);
  }
  replace(root, replacements);
}

/** Pieces that follow one another and lead to the same note are one link. */
function byLink(pieces: readonly Piece[]): Piece[][] {
  const links: Piece[][] = [];
  for (const piece of pieces) {
    const before = links.at(-1)?.at(-1);
    const goesOn = before?.end === piece.start && before.leadsTo === piece.leadsTo && piece.lost.length === 0;
    if (goesOn) links.at(-1)?.push(piece);
    else links.push([piece]);
  }
  return links;
}

function* segmentsByRun(
  runs: readonly TextRun[],
  segments: readonly Segment[],
): Generator<[TextRun, Segment[]]> {
  let first = 0;
  for (const run of runs) {
    const end = run.start + run.node.value.length;
    while ((segments[first]?.end ?? Infinity) <= run.start) first += 1;
    const covering: Segment[] = [];
    for (let index = first; (segments[index]?.start ?? Infinity) < end; index += 1) {
      const segment = segments[index];
      if (segment) covering.push(segment);
    }
    if (covering.length > 0) yield [run, covering];
  }
}

function pieceOf(
  segment: Segment,
  run: TextRun,
  marks: ReadonlyMap<string, Mark>,
  { lead, reached, last, begun, endings }: Routes,
): Piece[] {
  const covering = segment.covering.flatMap((name) => marks.get(name) ?? []);
  const leadsTo = marks.get(lead.get(segment) ?? '');
  const start = Math.max(segment.start - run.start, 0);
  const end = Math.min(segment.end - run.start, run.node.value.length);
  if (leadsTo === undefined || run.node.value.slice(start, end).trim() === '') return [];
  const fresh = covering.filter((mark) => !begun.has(mark));
  for (const mark of fresh) begun.add(mark);
  const begins = fresh.filter(({ anchor }) => reached.has(anchor));
  const lost = fresh.filter(({ anchor }) => !reached.has(anchor));
  const numbers = endings.get(run.start + end) ?? [];
  const isLast = segment.end - run.start === end;
  const endsName =
    isLast && segment.covering.some((name) => name.startsWith('entity-') && last.get(name) === segment);
  return [{ start, end, covering, leadsTo, begins, lost, numbers, endsName }];
}

function replace(parent: Root | Element, replacements: ReadonlyMap<Text, ElementContent[]>): void {
  const children: RootContent[] = parent.children;
  const replaced = children.flatMap((child): RootContent[] => {
    if (child.type === 'text') return replacements.get(child) ?? [child];
    if (child.type === 'element') replace(child, replacements);
    return [child];
  });
  children.splice(0, children.length, ...replaced);
}
