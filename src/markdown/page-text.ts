import type { Element, Nodes, Root, Text } from 'hast';
import type { Range } from '../anchoring/locate.ts';
import { isTaskSign } from './task-signs.ts';

/** A text node with its place in the text of the page. */
export interface TextRun {
  node: Text;
  /** UTF-16 offset of its first unit in the text of the page. */
  start: number;
  /** In code or a heading, where names are not marked as mentions. */
  quiet: boolean;
  /** Inside a link of the writer's own, where no second link may stand. */
  linked: boolean;
  /** Index of the top-level block that holds it. */
  block: number;
}

/** The text of the page as a reader sees it, and which node holds which part of it. */
export interface PageText {
  text: string;
  runs: TextRun[];
  /** Where a block of any depth starts or ends: no sentence runs across. In order. */
  breaks: number[];
  /** Where the heading of footnotes stands, which is the page’s own: no writer’s words are in it. */
  heading?: Range | undefined;
}

const BLOCKS = new Set(
  'address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const NO_TEXT = new Set(['rt', 'rp']);
const QUIET = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const HEADING = 'Footnotes';

interface Place {
  quiet: boolean;
  linked: boolean;
  block: number;
}

/** The text so far, in pieces: to look at the end of a string that grows is slow (it is copied each time). */
interface Draft extends Omit<PageText, 'text'> {
  pieces: string[];
  length: number;
}

/**
 * Reads the text in document order. Where two blocks meet, one space stands between them that no node
 * holds, so that a quote can run on from one paragraph to the next. Footnote numbers and the signs of tasks are no text,
 * nor is how signs are read aloud (`rt`), with the brackets for browsers that set it behind them; and the heading of
 * footnotes is the same in every language: what was sealed does not hang on how a page speaks.
 */
export function pageText(root: Root): PageText {
  const draft: Draft = { pieces: [], length: 0, runs: [], breaks: [] };
  for (const [block, child] of root.children.entries()) {
    visit(child, { quiet: false, linked: false, block }, draft);
  }
  const { pieces, runs, breaks, heading } = draft;
  return { text: pieces.join(''), runs, breaks, heading };
}

function visit(node: Nodes, place: Place, draft: Draft): void {
  if (node.type === 'text') addText(node, place, draft);
  if (node.type !== 'element' || NO_TEXT.has(node.tagName) || isFootnoteNumber(node) || isTaskSign(node))
    return;
  const breaks = BLOCKS.has(node.tagName) || node.tagName === 'br';
  if (breaks) separate(draft);
  if (node.properties.id === 'footnote-label') {
    draft.heading = { start: draft.length, end: draft.length + HEADING.length };
    add(HEADING, draft);
    separate(draft);
    return;
  }
  const inside: Place = {
    quiet: place.quiet || QUIET.has(node.tagName),
    linked: place.linked || node.tagName === 'a',
    block: place.block,
  };
  for (const child of node.children) visit(child, inside, draft);
  if (breaks) separate(draft);
}

function addText(node: Text, place: Place, draft: Draft): void {
  if (node.value === '') return;
  draft.runs.push({ ...place, node, start: draft.length });
  add(node.value, draft);
}

function add(text: string, draft: Draft): void {
  draft.pieces.push(text);
  draft.length += text.length;
}

function separate(draft: Draft): void {
  if (draft.length === 0) return;
  if (!/\s/.test(draft.pieces.at(-1)?.at(-1) ?? '')) add(' ', draft);
  if (draft.breaks.at(-1) !== draft.length) draft.breaks.push(draft.length);
}

/** The reference `[^1]` becomes, or the arrow that leads back from the note. */
function isFootnoteNumber({ tagName, properties, children }: Element): boolean {
  if ('dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties) return true;
  const [only] = children;
  return tagName === 'sup' && only?.type === 'element' && 'dataFootnoteRef' in only.properties;
}
