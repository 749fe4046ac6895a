import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { Segment } from '../anchoring/segments.ts';
import { type Anchor, wordsAnchor } from '../model/anchor.ts';
import type { PageText, TextRun } from './page-text.ts';

/** How the words of an annotation are marked in the prose. */
export interface Mark {
  /** The note that the words lead to. */
  anchor: Anchor;
  /** What the note is, in a few words: it follows the words themselves in the link's accessible name. */
  name: string;
  /** For the style sheet: `data-status`, `data-record` and the like, without the prefix. */
  data: Readonly<Record<string, string>>;
}

/** One stretch of one text node that is to be marked. */
interface Piece {
  start: number;
  end: number;
  covering: Mark[];
  /** The mark whose note this piece leads to. */
  leadsTo: Mark;
  /** The marks that begin here. */
  begins: Mark[];
  /** The numbers of the notes whose words end here. */
  numbers: readonly number[];
}

/** What has been decided so far while the text is walked from front to back. */
interface Routes {
  /** The annotation whose note a segment leads to. */
  lead: ReadonlyMap<Segment, string>;
  /** The annotations that some segment leads to. */
  served: ReadonlySet<string>;
  /** The numbers of the notes whose words end at an offset: where print sets the figure of the endnote. */
  endings: ReadonlyMap<number, readonly number[]>;
  /** Marks that already have their id. */
  begun: Set<Mark>;
  /** Marks that already have their place in the tab order. */
  entered: Set<Mark>;
}

/**
 * Wraps the covered stretches of text in links to their notes, in place. The text is unchanged to the letter.
 * The first stretch of an annotation has its id and its place in the tab order; the rest can be pressed as well.
 */
export function wrap(
  root: Root,
  page: PageText,
  segments: readonly Segment[],
  marks: ReadonlyMap<string, Mark>,
  endings: ReadonlyMap<number, readonly number[]> = new Map(),
): void {
  const lead = leads(segments.filter(({ start, end }) => page.text.slice(start, end).trim() !== ''));
  const routes = {
    lead,
    served: new Set(lead.values()),
    endings,
    begun: new Set<Mark>(),
    entered: new Set<Mark>(),
  };
  const replacements = new Map<Text, ElementContent[]>();
  for (const [run, covering] of segmentsByRun(page.runs, segments)) {
    const pieces: ElementContent[] = [];
    let at = 0;
    for (const segment of covering) {
      const piece = pieceOf(segment, run, marks, routes);
      if (piece === undefined) continue;
      if (piece.start > at) pieces.push(text(run.node.value.slice(at, piece.start)));
      pieces.push(...element(piece, run, routes));
      at = piece.end;
    }
    if (at < run.node.value.length) pieces.push(text(run.node.value.slice(at)));
    replacements.set(run.node, pieces);
  }
  replace(root, replacements);
}

/** Which annotation each segment with words in it leads to: the most specific one, unless another would be left without any. */
function leads(segments: readonly Segment[]): Map<Segment, string> {
  const shares = new Map<string, number>();
  for (const { covering } of segments)
    for (const name of covering) shares.set(name, (shares.get(name) ?? 0) + 1);
  const result = new Map<Segment, string>();
  const served = new Set<string>();
  for (const segment of segments) {
    const needy = segment.covering.filter((name) => !served.has(name) && shares.get(name) === 1);
    const choice = needy.at(-1) ?? segment.covering.at(-1);
    for (const name of segment.covering) shares.set(name, (shares.get(name) ?? 1) - 1);
    if (choice === undefined) continue;
    result.set(segment, choice);
    served.add(choice);
  }
  return result;
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
  { lead, begun, endings }: Routes,
): Piece | undefined {
  const covering = segment.covering.flatMap((name) => marks.get(name) ?? []);
  const leadsTo = marks.get(lead.get(segment) ?? '');
  const start = Math.max(segment.start - run.start, 0);
  const end = Math.min(segment.end - run.start, run.node.value.length);
  if (leadsTo === undefined || run.node.value.slice(start, end).trim() === '') return undefined;
  const begins = covering.filter((mark) => !begun.has(mark));
  for (const mark of begins) begun.add(mark);
  return { start, end, covering, leadsTo, begins, numbers: endings.get(run.start + end) ?? [] };
}

function element(piece: Piece, run: TextRun, { served, entered }: Routes): Element[] {
  const { covering, leadsTo, begins } = piece;
  const words = run.node.value.slice(piece.start, piece.end);
  const enters = !entered.has(leadsTo) && !run.linked;
  if (enters) entered.add(leadsTo);
  const own = [leadsTo, ...begins].find(
    (mark) => begins.includes(mark) && served.has(mark.anchor) && keepsId(mark, run),
  );
  const others = begins.filter((mark) => mark !== own);
  const data = Object.assign({}, ...covering.map((mark) => mark.data)) as Record<string, string>;
  const properties: Element['properties'] = {
    className: ['mark'],
    ...(own && { id: wordsAnchor(own.anchor) }),
    ...Object.fromEntries(Object.entries(data).map(([key, value]) => [`data-${key}`, value])),
    dataNotes: covering.map(({ anchor }) => anchor).join(' '),
    ...(piece.numbers.length > 0 && { dataNumbers: piece.numbers.join(',') }),
  };
  const starts = others.map((mark) => target(mark, !served.has(mark.anchor) && !run.linked));
  if (run.linked)
    return [...starts, { type: 'element', tagName: 'mark', properties, children: [text(words)] }];
  const link = {
    href: `#${leadsTo.anchor}`,
    ...(enters ? { ariaLabel: `${words.trim()} (${leadsTo.name})` } : { tabIndex: -1 }),
  };
  return [
    ...starts,
    { type: 'element', tagName: 'a', properties: { ...properties, ...link }, children: [text(words)] },
  ];
}

/**
 * Reader modes take words for furniture where their element’s id sounds like it: `words-claim-share-of-earnings` is
 * taken for a button, and what is no link for more than that. Such an id stands on an empty element before the words
 * (https://github.com/mozilla/readability/blob/0.6.0/Readability.js, `shareElements` and `unlikelyCandidates`).
 */
const keepsId = ({ anchor }: Mark, { linked }: TextRun): boolean =>
  !SHARING.test(anchor) && !(linked && UNLIKELY.test(anchor));

const SHARING = /(?:\b|_)share(?:daddy)?(?:\b|_)/i;
const UNLIKELY =
  /-ad-|banner|breadcrumbs|combx|comment|community|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|agegate|pagination|pager|popup/i;

/**
 * An empty target for an annotation whose first stretch already carries another one's id.
 * Where no words at all are left to lead to its note, the target itself is the link; the style sheet gives it a sign.
 */
function target(mark: Mark, isLink: boolean): Element {
  const id = wordsAnchor(mark.anchor);
  if (!isLink) return { type: 'element', tagName: 'span', properties: { id }, children: [] };
  const properties = {
    id,
    className: ['mark', 'sign'],
    href: `#${mark.anchor}`,
    ariaLabel: mark.name,
    dataNotes: mark.anchor,
  };
  return { type: 'element', tagName: 'a', properties, children: [] };
}

const text = (value: string): Text => ({ type: 'text', value });

function replace(parent: Root | Element, replacements: ReadonlyMap<Text, ElementContent[]>): void {
  const children: RootContent[] = parent.children;
  const replaced = children.flatMap((child): RootContent[] => {
    if (child.type === 'text') return replacements.get(child) ?? [child];
    if (child.type === 'element') replace(child, replacements);
    return [child];
  });
  children.splice(0, children.length, ...replaced);
}
