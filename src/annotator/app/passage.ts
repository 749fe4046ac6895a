import type { Passage } from '../protocol.ts';

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, pre, figcaption, blockquote, div, .block';
/** What stands among the words and is none of them. */
const BESIDE = '.notes, [data-footnote-ref], [data-footnote-backref]';

/** The words of the prose that are selected, without the notes between them; nothing where none are. */
export function selectedPassage(): Passage | undefined {
  const selection = getSelection();
  const prose = document.querySelector('.article .prose');
  if (!prose || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!prose.contains(range.commonAncestorContainer)) return undefined;
  const quote = textOf(range).trim();
  if (quote === '') return undefined;
  const before = document.createRange();
  before.setStart(prose, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return { quote, start: textOf(before).replace(/\s+/g, '').length };
}

/** The text of the blocks in a range, with a space where one block meets the next. */
function textOf(range: Range): string {
  let text = '';
  let last: Element | null = null;
  for (const node of textNodes(range)) {
    const block = node.parentElement?.closest(BLOCKS) ?? null;
    if (last && block !== last) text += ' ';
    last = block;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.data.length;
    text += node.data.slice(start, end);
  }
  return text.replace(/\s+/g, ' ');
}

function* textNodes(range: Range): Generator<Text> {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (let node = walker.currentNode as Node | null; node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const parent = node.parentElement;
    if (parent?.closest('.block') && !parent.closest(BESIDE)) yield node;
  }
}
