import type { Element, ElementContent, RootContent } from 'hast';
import type { Heading, Paragraph, PhrasingContent } from 'mdast';

/** The number of a note, where an element stands for one. */
type NoteIn = (element: Element) => PhrasingContent | undefined;

/** No words at all, or white space that has to be collapsed. */
const UNEVEN = /^$|^ | $| {2}|[\t\n\v\f\r]/;

/**
 * A paragraph or heading of words, emphasis, links and notes, as Markdown: that is most of an article, and the library
 * does much for it that only other blocks need. Nothing where the block is such another one.
 */
export function simpleBlock(node: RootContent, note: NoteIn): Paragraph | Heading | undefined {
  if (node.type !== 'element' || !isBare(node) || UNEVEN.test(textOf(node))) return undefined;
  const children = phrasing(node.children, note);
  if (children === undefined) return undefined;
  if (node.tagName === 'p') return { type: 'paragraph', children };
  const depth = HEADINGS.indexOf(node.tagName) + 1;
  return isDepth(depth) ? { type: 'heading', depth, children } : undefined;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const isDepth = (depth: number): depth is Heading['depth'] => depth > 0;

const isBare = ({ properties }: Element) => Object.keys(properties).length === 0;

const textOf = (node: RootContent): string => {
  if (node.type === 'element') return node.children.map(textOf).join('');
  return node.type === 'text' ? node.value : '';
};

function phrasing(nodes: readonly ElementContent[], note: NoteIn): PhrasingContent[] | undefined {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else {
      const converted = node.type === 'text' ? { ...node } : inline(node, note);
      if (converted === undefined) return undefined;
      result.push(converted);
    }
  }
  return result;
}

function inline(node: ElementContent, note: NoteIn): PhrasingContent | undefined {
  if (node.type !== 'element') return undefined;
  const own = note(node);
  if (own !== undefined) return own;
  const children = phrasing(node.children, note);
  if (children === undefined) return undefined;
  const { tagName, properties } = node;
  if (tagName === 'strong' && isBare(node)) return { type: 'strong', children };
  if (tagName === 'em' && isBare(node)) return { type: 'emphasis', children };
  const { href, ...others } = properties;
  if (tagName !== 'a' || typeof href !== 'string' || Object.keys(others).length > 0) return undefined;
  return { type: 'link', url: href, title: null, children };
}
