import { parseHTML } from 'linkedom';
import { fold } from '../../anchoring/fold.ts';
import { textDigest } from '../digest.ts';

/** What begins and ends a block of text. The same as where the text of a page is read while it is made. */
const BLOCKS = new Set(
  'address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul br'.split(
    ' ',
  ),
);

/** The digest of the prose of an article, from its page; undefined where it has none. */
export function proseDigest(html: string): string | undefined {
  const blocks = [...parseHTML(html).document.querySelectorAll('.prose .block')];
  if (blocks.length === 0) return undefined;
  const pieces: string[] = [];
  for (const block of blocks) for (const child of block.childNodes) read(child, pieces);
  return textDigest(fold(pieces.join('')).text);
}

const [ELEMENT, TEXT] = [1, 3];

function read(node: ChildNode, pieces: string[]): void {
  if (node.nodeType === TEXT && node.textContent) pieces.push(node.textContent);
  if (node.nodeType !== ELEMENT || isSign(node as Element)) return;
  const breaks = BLOCKS.has((node as Element).localName);
  if (breaks) separate(pieces);
  if ((node as Element).id === 'footnote-label') pieces.push('Footnotes');
  else for (const child of node.childNodes) read(child, pieces);
  if (breaks) separate(pieces);
}

function separate(pieces: string[]): void {
  const end = pieces.at(-1)?.at(-1);
  if (end !== undefined && !/\s/.test(end)) pieces.push(' ');
}

/** The number of a footnote, the arrow back from it, the sign of a task: the page’s own. */
const isSign = (element: Element): boolean =>
  element.hasAttribute('data-task') ||
  element.hasAttribute('data-footnote-ref') ||
  element.hasAttribute('data-footnote-backref') ||
  (element.localName === 'sup' && element.firstElementChild?.hasAttribute('data-footnote-ref') === true);
