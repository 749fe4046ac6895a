import type { Element, ElementContent, RootContent } from 'hast';
import type { FootnoteDefinition, Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { resolved } from '../uri.ts';
import { reference } from './reference.ts';
import { simpleBlock } from './simple-block.ts';

/** Stands in the tree where the number of a note is to stand. */
const NOTE = 'glosswire-note';
/** Where no Markdown can be: the numbers of the notes that end inside stand behind it. */
const CLOSED = new Set(['a', 'code', 'pre', 'kbd', 'samp', 'var', 'tt']);

/**
 * The prose of an article as a Markdown tree, with a footnote where the words of each note end. It is made from the
 * tree of the page and not from the writer’s file: there every note already has its place between the words, so that no
 * emphasis, link or table around them can come apart, and nothing is left that the page would not show.
 */
export function proseTree(blocks: readonly { html: string }[], address: string): Root {
  const children: Root['children'] = [];
  let others: string[] = [];
  const convert = () => {
    if (others.length > 0) children.push(...converted(others.join('\n'), address));
    others = [];
  };
  for (const { html } of blocks) {
    const block = simpleBlock(html, address);
    if (block === undefined) others.push(html);
    else {
      convert();
      children.push(block);
    }
  }
  convert();
  return { type: 'root', children };
}

interface Opened {
  nodes: RootContent[];
  /** Notes that end inside something that cannot hold them. */
  pending: string[];
}

/** Replaces marks by the words in them and the numbers of the notes that end there. */
function opened(children: readonly RootContent[], address: string, closed = false): Opened {
  const nodes: RootContent[] = [];
  const pending: string[] = [];
  for (const child of children) {
    if (child.type !== 'element') {
      nodes.push(child);
      continue;
    }
    const mark = isMark(child);
    const inside = opened(child.children, address, closed || (!mark && CLOSED.has(child.tagName)));
    const numbers = [...inside.pending, ...(mark ? numbersOf(child) : [])];
    if (mark) nodes.push(...inside.nodes);
    else nodes.push({ ...absolute(child, address), children: inside.nodes as ElementContent[] });
    if (closed) pending.push(...numbers);
    else nodes.push(...references(numbers, child.tagName));
  }
  return { nodes, pending };
}

const isMark = ({ properties: { className } }: Element) =>
  Array.isArray(className) && className.includes('mark');

const numbersOf = ({ properties: { dataNumbers } }: Element): string[] =>
  typeof dataNumbers === 'string' ? dataNumbers.split(',') : [];

/** Behind a block of code the numbers get a paragraph of their own. */
function references(numbers: readonly string[], behind: string): ElementContent[] {
  const notes = numbers.map(
    (number): Element => ({ type: 'element', tagName: NOTE, properties: { number }, children: [] }),
  );
  if (behind !== 'pre' || notes.length === 0) return notes;
  return [{ type: 'element', tagName: 'p', properties: {}, children: notes }];
}

/** Whoever reads the file has it elsewhere than at its address. */
function absolute(element: Element, address: string): Element {
  const properties = { ...element.properties };
  for (const name of ['href', 'src'] as const) {
    const value = properties[name];
    if (typeof value === 'string' && !isOwnFootnote(properties)) properties[name] = resolved(value, address);
  }
  return { ...element, properties };
}

const isOwnFootnote = (properties: Element['properties']) =>
  'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;

/** The writer’s own footnotes keep their names, apart from those of the notes. */
const ownLabel = (id: unknown) => `prose-${String(id).replace(/^#?(?:user-content-)?fn-/, '')}`;

const handlers: NonNullable<Options['handlers']> = {
  [NOTE]: (_state, { properties }) => reference(String(properties.number)),
  sup(state, node) {
    const [link] = node.children;
    const own = link?.type === 'element' && 'dataFootnoteRef' in link.properties;
    return own ? reference(ownLabel(link.properties.href)) : state.all(node);
  },
  section(state, node) {
    if (!('dataFootnotes' in node.properties)) return state.toFlow(state.all(node));
    const list = node.children.find((child) => child.type === 'element' && child.tagName === 'ol');
    if (list?.type !== 'element') return [];
    return list.children.flatMap((item): FootnoteDefinition[] => {
      if (item.type !== 'element') return [];
      const label = ownLabel(item.properties.id);
      const children = state.toFlow(state.all(withoutBackref(item))) as FootnoteDefinition['children'];
      return [{ type: 'footnoteDefinition', identifier: label, label, children }];
    });
  },
};

const reader = unified().use(rehypeParse, { fragment: true }).freeze();
const converter = unified().use(rehypeRemark, { handlers }).freeze();

function converted(html: string, address: string): Root['children'] {
  const { nodes: children } = opened(reader.parse(html).children, address);
  return (converter.runSync({ type: 'root', children }) as Root).children;
}

function withoutBackref(element: Element): Element {
  const children = element.children
    .filter((child) => child.type !== 'element' || !('dataFootnoteBackref' in child.properties))
    .map((child) => (child.type === 'element' ? withoutBackref(child) : child));
  return { ...element, children };
}
