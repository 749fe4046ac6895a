import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Emphasis, FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import type { BlockView } from '../../views/article/view.ts';
import { numbered } from '../numbered.ts';
import { resolved } from '../uri.ts';

/** Stands in the tree of the page where the number of a note is to stand. */
const NOTE = 'glosswire-note';

/**
 * The prose of an article as a Markdown tree, with a footnote where the words of each note end.
 * @param address where the page is: whoever reads the file has it elsewhere
 */
export function proseTree(blocks: readonly BlockView[], address: string): Root {
  const elements = numbered(blocks, (numbers) => numbers.map((number) => h(NOTE, { number })));
  const children = elements.flatMap((element) => [
    absolute(element, address),
    { type: 'text' as const, value: '\n' },
  ]);
  return converter.runSync({ type: 'root', children }) as Root;
}

function absolute(node: ElementContent, address: string): ElementContent {
  if (node.type !== 'element') return node;
  if (node.properties.dataTask !== undefined) return box(node.properties.dataTask === 'done');
  const properties = { ...node.properties };
  for (const name of ['href', 'src'] as const) {
    const value = properties[name];
    if (typeof value === 'string' && !isOwnFootnote(properties)) properties[name] = resolved(value, address);
  }
  return { ...node, properties, children: node.children.map((child) => absolute(child, address)) };
}

/** What the sign of a task stands for. */
const box = (checked: boolean): Element => h('input', { type: 'checkbox', checked, disabled: true });

const isOwnFootnote = (properties: Element['properties']) =>
  'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;

/** The writer’s own footnotes keep their names, apart from those of the notes. */
const ownLabel = (id: unknown) => `prose-${String(id).replace(/^#?(?:user-content-)?fn-/, '')}`;

const handlers: NonNullable<Options['handlers']> = {
  [NOTE]: (_state, { properties }) => reference(String(properties.number)),
  /* How signs are read aloud has no form in Markdown, and would stand between the words. */
  rt: () => undefined,
  rp: () => undefined,
  sup(state, node) {
    const [link] = node.children;
    const own = link?.type === 'element' && 'dataFootnoteRef' in link.properties;
    return own ? reference(ownLabel(link.properties.href)) : state.all(node);
  },
  figcaption: (state, node) => ({
    type: 'paragraph',
    children: [{ type: 'emphasis', children: state.all(node) as Emphasis['children'] }],
  }),
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

const converter = unified().use(rehypeRemark, { handlers }).freeze();

const reference = (label: string): FootnoteReference => ({
  type: 'footnoteReference',
  identifier: label,
  label,
});

function withoutBackref(element: Element): Element {
  const children = element.children
    .filter((child) => child.type !== 'element' || !('dataFootnoteBackref' in child.properties))
    .map((child) => (child.type === 'element' ? withoutBackref(child) : child));
  return { ...element, children };
}
