import type { Element, Nodes, Root, RootContent } from 'hast';
import { castNames } from '../anchoring/cast-names.ts';
import { type Folded, fold } from '../anchoring/fold.ts';
import { type Location, locate, overlap, type Range } from '../anchoring/locate.ts';
import { type Named, segment } from '../anchoring/segments.ts';
import { type Anchor, anchor } from '../model/anchor.ts';
import type { Mention } from '../model/article.ts';
import type { Registry } from '../model/entity.ts';
import type { Selector } from '../model/quote.ts';
import { joinLines } from './join-lines.ts';
import type { Mark } from './mark-elements.ts';
import { wrap } from './marks.ts';
import { markOwnLanguage, type OwnLanguage } from './own-language.ts';
import { type PageText, pageText } from './page-text.ts';
import { toPage } from './page-tree.ts';
import type { PageWords } from './page-words.ts';
import { parseMarkdown } from './parse.ts';

/** A mark with the quote that places it. */
export interface QuoteMark extends Mark {
  selector: Selector;
}

/** The mark of a member of the cast, with which of the places of its name are meant. */
export interface CastMark extends Mark {
  mention?: Mention | undefined;
}

export interface Annotations {
  /** Claims and figures, each placed by its quote. */
  quoted: readonly QuoteMark[];
  /** The cast, each placed by its name. */
  cast: ReadonlyMap<string, CastMark>;
  /** Every known entity: a name inside a longer name belongs to the longer one. */
  registry: Registry;
  /** What the page says within the prose; English where nobody reads it. */
  words?: PageWords;
  /** Of the prose, BCP 47. */
  lang?: string;
  /** Of `words`, where that is another one. */
  own?: OwnLanguage;
  /** Words below whose block a picture stands. */
  pictures?: readonly Selector[];
}

/** A top-level block of the prose with the notes whose words begin in it, in reading order. */
export interface Block extends Range {
  /** Cleaned of everything that could run, with its words marked. Plain data: it may be kept as JSON. */
  element: Element;
  notes: Anchor[];
  /** The pictures that stand below it, as indexes. */
  pictures: number[];
}

export interface Rendered {
  blocks: Block[];
  /** The text of the page as a reader sees it, without the notes. */
  text: string;
  folded: Folded;
  /** Where blocks of any depth start and end, as offsets into `text`. */
  breaks: readonly number[];
  /** Where each annotation stands in `text`. A member of the cast has every place where it is named. */
  places: Map<Anchor, Range[]>;
  /** The quotes that name no place, or more than one. */
  unplaced: Map<Anchor, Exclude<Location, { kind: 'found' }>>;
  /** Where the words are that place each picture. */
  pictures: Location[];
}

/** Markdown to the tree of the page, cleaned of everything that could run. */
export function toTree(markdown: string, words?: PageWords): Root {
  const root = toPage(parseMarkdown(markdown), words);
  joinLines(root);
  return root;
}

/** Markdown to blocks in which the words of every annotation are marked. */
export function render(markdown: string, annotations: Annotations): Rendered {
  const elements = toTree(markdown, annotations.words).children.flatMap(blockOf);
  const root: Root = { type: 'root', children: elements };
  if (annotations.own?.lang !== undefined) markOwnLanguage(root, annotations.own);
  const page = pageText(root);
  const folded = fold(page.text);
  const { places, unplaced } = place(folded, page, annotations);
  const pictures = (annotations.pictures ?? []).map((selector) => locate(folded, selector));
  const below = pictures.map((spot) =>
    spot.kind === 'found' ? runAt({ start: spot.range.end - 1 }, page)?.block : undefined,
  );
  const named = [...places].flatMap(([name, ranges]) =>
    visible(name, ranges).map((range) => ({ ...range, name })),
  );
  const marks = new Map<string, Mark>([
    ...annotations.quoted.map((mark) => [mark.anchor, mark] as const),
    ...[...annotations.cast.values()].map((mark) => [mark.anchor, mark] as const),
  ]);
  const notes = notesByBlock(places, page);
  const extents = extentsOf(page);
  wrap(root, page, segment(named), marks, endings([...notes.values()].flat(), places));
  forgetPositions(root);
  return {
    blocks: elements.map((element, index) => ({
      element,
      notes: notes.get(index) ?? [],
      pictures: below.flatMap((block, picture) => (block === index ? [picture] : [])),
      ...(extents.get(index) ?? { start: 0, end: 0 }),
    })),
    text: page.text,
    folded,
    breaks: page.breaks,
    places,
    unplaced,
    pictures,
  };
}

/** Where nodes come from in the file is of no use once they are kept, and would be most of what is. */
function forgetPositions(node: Nodes): void {
  delete node.position;
  if ('children' in node) for (const child of node.children) forgetPositions(child);
}

/** Where each block stands in the text; a block without text is nowhere. */
function extentsOf({ runs }: PageText): Map<number, Range> {
  const extents = new Map<number, Range>();
  for (const { block, start, node } of runs) {
    extents.set(block, { start: extents.get(block)?.start ?? start, end: start + node.value.length });
  }
  return extents;
}

function place(folded: Folded, page: PageText, { quoted, cast, registry, lang = 'en' }: Annotations) {
  const places: Rendered['places'] = new Map();
  const unplaced: Rendered['unplaced'] = new Map();
  for (const mark of quoted) {
    const location = locate(folded, mark.selector);
    if (location.kind !== 'found') unplaced.set(mark.anchor, location);
    else if (page.heading && overlap(location.range, page.heading))
      unplaced.set(mark.anchor, { kind: 'absent' });
    else places.set(mark.anchor, [location.range]);
  }
  const members = new Map([...cast].map(([id, { mention }]) => [id, mention]));
  const isSeen = (range: Range) => !isQuiet(range, page);
  for (const [id, ranges] of castNames(folded, registry, { members, lang, isSeen }))
    places.set(anchor('entity', id), ranges);
  return { places, unplaced };
}

/** A name is marked where it is first met: more would make a rash of the prose. */
const visible = (name: Anchor, ranges: Range[]): Range[] =>
  name.startsWith('entity-') ? ranges.slice(0, 1) : ranges;

function notesByBlock(places: Rendered['places'], page: PageText): Map<number, Anchor[]> {
  const firsts = [...places].flatMap(([name, [first]]): Named<Anchor>[] =>
    first ? [{ ...first, name }] : [],
  );
  const blocks = new Map<number, Anchor[]>();
  for (const first of firsts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const block = runAt(first, page)?.block ?? 0;
    blocks.set(block, [...(blocks.get(block) ?? []), first.name]);
  }
  return blocks;
}

/** Where the words of each note end, with the numbers that the notes have in reading order. */
function endings(order: readonly Anchor[], places: Rendered['places']): Map<number, number[]> {
  const numbers = new Map<number, number[]>();
  for (const [index, name] of order.entries()) {
    const end = places.get(name)?.[0]?.end;
    if (end !== undefined) numbers.set(end, [...(numbers.get(end) ?? []), index + 1]);
  }
  return numbers;
}

/** The text node in which a range begins. */
function runAt({ start }: Pick<Range, 'start'>, { runs }: PageText) {
  let [low, high] = [0, runs.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}

const isQuiet = (range: Range, page: PageText) => runAt(range, page)?.quiet ?? false;

/** Text that raw HTML leaves outside any paragraph becomes one: a block stays one node when its words are marked. */
function blockOf(node: RootContent): Element[] {
  if (node.type === 'element') return [node];
  if (node.type !== 'text' || node.value.trim() === '') return [];
  return [{ type: 'element', tagName: 'p', properties: {}, children: [node] }];
}
