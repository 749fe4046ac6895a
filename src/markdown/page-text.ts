import type { Element, Nodes, Root, Text } from 'hast';

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
}

const BLOCKS = new Set(
  'address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const QUIET = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

interface Place {
  quiet: boolean;
  linked: boolean;
  block: number;
}

/**
 * Reads the text in document order. Where two blocks meet, one space stands between them that no node
 * holds, so that a quote can run on from one paragraph to the next. Footnote numbers are no text.
 */
export function pageText(root: Root): PageText {
  const page: PageText = { text: '', runs: [], breaks: [] };
  for (const [block, child] of root.children.entries()) {
    visit(child, { quiet: false, linked: false, block }, page);
  }
  return page;
}

function visit(node: Nodes, place: Place, page: PageText): void {
  if (node.type === 'text') return addText(node, place, page);
  if (node.type !== 'element' || isFootnoteNumber(node)) return;
  const breaks = BLOCKS.has(node.tagName) || node.tagName === 'br';
  if (breaks) separate(page);
  const inside: Place = {
    quiet: place.quiet || QUIET.has(node.tagName),
    linked: place.linked || node.tagName === 'a',
    block: place.block,
  };
  for (const child of node.children) visit(child, inside, page);
  if (breaks) separate(page);
}

function addText(node: Text, place: Place, page: PageText): void {
  if (node.value === '') return;
  page.runs.push({ ...place, node, start: page.text.length });
  page.text += node.value;
}

function separate(page: PageText): void {
  if (page.text === '') return;
  if (!/\s$/.test(page.text)) page.text += ' ';
  if (page.breaks.at(-1) !== page.text.length) page.breaks.push(page.text.length);
}

/** The reference `[^1]` becomes, or the arrow that leads back from the note. */
function isFootnoteNumber({ tagName, properties, children }: Element): boolean {
  if ('dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties) return true;
  const [only] = children;
  return tagName === 'sup' && only?.type === 'element' && 'dataFootnoteRef' in only.properties;
}
