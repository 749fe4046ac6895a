import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { ArticleView, BlockView } from '../../views/article/view.ts';
import { anchorAddress, type Publication } from '../publication.ts';

/** What is worth keeping where neither our style sheet nor our ids are. */
const ATTRIBUTES = [
  'href',
  'src',
  'alt',
  'title',
  'colSpan',
  'rowSpan',
  'start',
  'cite',
  'dateTime',
  'lang',
  'dir',
];
const ADDRESSES = ['href', 'src', 'cite'];

interface Context {
  /** An address of the prose as a whole one. */
  resolve(address: string): string | undefined;
  /** The note of a number, on the site. */
  note(number: number): string | undefined;
  /** The numbers that have been set so far. */
  seen: Set<number>;
}

/**
 * The prose for where it stands alone: the marked words are plain text, and where the words of a note end its number
 * leads to it. The link goes to the note on the site and the prose has no ids, because a reader of feeds shows many
 * articles on one page, where `#note-1` would be anybody’s; most of them drop ids anyway.
 */
export function proseInFull(view: ArticleView, publication: Publication): string {
  const home = publication.absolute(view.path);
  const addresses = new Map(view.notes.map((note) => [note.number, anchorAddress(view, note, publication)]));
  const context: Context = {
    resolve: (address) => (URL.canParse(address, home) ? new URL(address, home).href : undefined),
    note: (number) => addresses.get(number),
    seen: new Set(),
  };
  const blocks = view.blocks.map((block) => ({
    block,
    nodes: plain(fromHtml(block.html, { fragment: true }).children, false, context),
  }));
  return blocks.map(({ block, nodes }) => toHtml(withUnset(block, nodes, context))).join('\n');
}

function plain(nodes: readonly Nodes[], linked: boolean, context: Context): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element') return [];
    const isLink = node.tagName === 'a' && !isMark(node);
    const children = plain(node.children, linked || isLink, context);
    if (isMark(node)) return [...children, ...superscript(numbersOf(node), linked, context)];
    const properties = kept(node, context);
    if (isEmpty(node, children)) return [];
    return node.tagName === 'a' && properties.href === undefined
      ? children
      : [{ ...node, properties, children }];
  });
}

/** What is left of the place where an id was, and of the boxes of a list of tasks. */
const isEmpty = ({ tagName }: Element, children: readonly ElementContent[]) =>
  tagName === 'input' || (tagName === 'span' && children.length === 0);

const isMark = ({ properties }: Element) =>
  Array.isArray(properties.className) && properties.className.includes('mark');

const numbersOf = ({ properties }: Element): number[] =>
  typeof properties.dataNumbers === 'string' ? properties.dataNumbers.split(',').map(Number) : [];

function kept({ properties }: Element, { resolve }: Context): Element['properties'] {
  return Object.fromEntries(
    ATTRIBUTES.flatMap((name) => {
      const value = properties[name];
      const shown = ADDRESSES.includes(name) && typeof value === 'string' ? resolve(value) : value;
      return shown === undefined ? [] : [[name, shown]];
    }),
  );
}

/** In brackets, so that nobody takes it for a footnote of the writer’s own. No link stands within a link. */
function superscript(numbers: readonly number[], linked: boolean, { note, seen }: Context): Element[] {
  if (numbers.length === 0) return [];
  for (const number of numbers) seen.add(number);
  const links = numbers.flatMap((number, index) => [
    ...(index > 0 ? [', '] : []),
    linked ? `${number}` : h('a', { href: note(number) }, `${number}`),
  ]);
  return [h('sup', ['[', ...links, ']'])];
}

/** A note whose words end where no mark does still has its number: at the end of its block. */
function withUnset({ notes }: BlockView, nodes: ElementContent[], context: Context): ElementContent[] {
  const unset = notes.map(({ number }) => number).filter((number) => !context.seen.has(number));
  const last = nodes.at(-1);
  if (unset.length === 0) return nodes;
  const sup = superscript(unset, false, context);
  return last?.type === 'element' && last.tagName === 'p'
    ? nodes.with(-1, { ...last, children: [...last.children, ...sup] })
    : [...nodes, ...sup];
}
