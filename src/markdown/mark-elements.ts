import type { Element, ElementContent, Text } from 'hast';
import { type Anchor, wordsAnchor } from '../model/anchor.ts';
import type { TextRun } from './page-text.ts';

/** How the words of an annotation are marked in the prose. */
export interface Mark {
  /** The note that the words lead to. */
  anchor: Anchor;
  /** What the note is, in a few words: assistive technology says it of the link. */
  kind: string;
  /** Which note it is: said where no words lead to it. */
  name: string;
  /** For the style sheet: `data-status`, `data-record` and the like, without the prefix. */
  data: Readonly<Record<string, string>>;
}

/** A stretch of one text node over which the same annotations hold. */
export interface Piece {
  start: number;
  end: number;
  covering: Mark[];
  /** The marks that begin here. */
  begins: Mark[];
  /** Those of them that no words lead to, for want of words of their own. */
  lost: Mark[];
  /** The mark whose note this piece leads to. */
  leadsTo: Mark;
  /** The numbers of the notes whose words end here. */
  numbers: readonly number[];
  /** Whether a name ends here. */
  endsName: boolean;
}

/** The pieces of one link, and before it the targets of what begins with it and has no element of its own. */
export function link(pieces: readonly Piece[], run: TextRun, entered: Set<Mark>): ElementContent[] {
  const [first] = pieces;
  if (first === undefined) return [];
  const { leadsTo, begins, lost } = first;
  const common = first.covering.filter((mark) => pieces.every(({ covering }) => covering.includes(mark)));
  const isWhole = pieces.length === 1;
  const { id, before } = idFor([leadsTo, ...common], first, run);
  const children = isWhole
    ? [text(run.node.value.slice(first.start, first.end))]
    : pieces.flatMap((piece) => inner(piece, common, run));
  const starts = [...lost.map((mark) => target(mark, !run.linked)), ...before];
  const enters = !entered.has(leadsTo);
  if (!run.linked) entered.add(leadsTo);
  const way = enters ? { 'aria-description': leadsTo.kind } : { tabIndex: -1 };
  const properties = {
    className: ['mark', ...(begins.includes(leadsTo) ? ['first'] : []), ...(isWhole ? ring(first) : [])],
    ...id,
    ...(!run.linked && { href: `#${leadsTo.anchor}` }),
    ...(isWhole && numbers(first)),
    ...shape(common, leadsTo),
    ...(!run.linked && { ...alone(common, leadsTo), ...way }),
  };
  const tagName = run.linked ? 'mark' : 'a';
  return [...starts, { type: 'element', tagName, properties, children }];
}

/** The address of a link tells its note; where it is the only one, nothing else does. */
const alone = (common: readonly Mark[], leadsTo: Mark): Element['properties'] =>
  common.length === 1 && common[0] === leadsTo ? { dataNotes: undefined } : {};

/** What stands within a link: the words of a name or a figure in a claim, or plain words. */
function inner(piece: Piece, common: readonly Mark[], run: TextRun): ElementContent[] {
  const words = text(run.node.value.slice(piece.start, piece.end));
  const others = piece.covering.filter((mark) => !common.includes(mark));
  if (others.length === 0 && piece.numbers.length === 0) return [words];
  const { id, before } = idFor(others, piece, run);
  const className = ring(piece);
  const properties = {
    ...(className.length > 0 && { className }),
    ...id,
    ...numbers(piece),
    ...shape(others, others.at(-1)),
  };
  return [...before, { type: 'element', tagName: 'span', properties, children: [words] }];
}

const ring = ({ endsName }: Piece): string[] => (endsName ? ['ring'] : []);

const numbers = (piece: Piece) => piece.numbers.length > 0 && { dataNumbers: piece.numbers.join(',') };

/** What the style sheet and the script ask of an element; what its words lead to has the last word. */
function shape(marks: readonly Mark[], leadsTo: Mark | undefined): Element['properties'] {
  if (marks.length === 0) return {};
  const data = Object.assign({}, ...marks.map((mark) => mark.data), leadsTo?.data) as Record<string, string>;
  return {
    ...Object.fromEntries(Object.entries(data).map(([key, value]) => [`data-${key}`, value])),
    dataNotes: marks.map(({ anchor }) => anchor).join(' '),
  };
}

/** The id of an element, which one of the marks that begin with it gives, and the targets of the others, before it. */
function idFor(marks: readonly Mark[], { begins }: Piece, run: TextRun) {
  const here = begins.filter((mark) => marks.includes(mark));
  const own = marks.find((mark) => here.includes(mark) && keepsId(mark, run));
  return {
    id: own && { id: wordsAnchor(own.anchor) },
    before: here.filter((mark) => mark !== own).map((mark) => target(mark, false)),
  };
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
    ariaLabel: `${mark.kind}: ${mark.name}`,
  };
  return { type: 'element', tagName: 'a', properties, children: [] };
}

export const text = (value: string): Text => ({ type: 'text', value });
