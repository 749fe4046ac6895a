import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { ArticleView } from '../../views/article/view.ts';
import { numbered } from '../numbered.ts';
import { anchorAddress, type Publication } from '../publication.ts';

/** What is worth keeping where neither our style sheet nor our ids are. */
const ATTRIBUTES = 'href src alt title colSpan rowSpan start cite dateTime lang dir'.split(' ');
const ADDRESSES = ['href', 'src', 'cite'];

/**
 * The prose for where it stands alone: the marked words are plain text, and where the words of a note end its number
 * leads to it. The link goes to the note on the site and the prose has no ids, because a reader of feeds shows many
 * articles on one page, where `#note-1` would be anybody’s; most of them drop ids anyway.
 */
export function proseInFull(view: ArticleView, publication: Publication): string {
  const home = publication.absolute(view.path);
  const addresses = new Map(view.notes.map((note) => [note.number, anchorAddress(view, note, publication)]));
  const elements = numbered(view.blocks, (numbers) => [superscript(numbers, addresses)]);
  return elements.map((element) => toHtml(plain(element, home))).join('\n');
}

/** In brackets, so that nobody takes it for a footnote of the writer’s own. */
function superscript(numbers: readonly number[], addresses: ReadonlyMap<number, string>): Element {
  const links = numbers.flatMap((number, index) => [
    ...(index > 0 ? [', '] : []),
    h('a', { href: addresses.get(number) }, `${number}`),
  ]);
  return h('sup', ['[', ...links, ']']);
}

function plain(node: ElementContent, home: string): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  const children = node.children.flatMap((child) => plain(child, home));
  const properties = kept(node, home);
  if (isEmpty(node, children)) return [];
  return node.tagName === 'a' && properties.href === undefined
    ? children
    : [{ ...node, properties, children }];
}

/** What is left of the place where an id was. */
const isEmpty = ({ tagName }: Element, children: readonly ElementContent[]) =>
  tagName === 'span' && children.length === 0;

const kept = ({ properties }: Element, home: string): Element['properties'] =>
  Object.fromEntries(
    ATTRIBUTES.flatMap((name) => {
      const value = properties[name];
      const shown = ADDRESSES.includes(name) && typeof value === 'string' ? whole(value, home) : value;
      return shown === undefined ? [] : [[name, shown]];
    }),
  );

const whole = (address: string, home: string): string | undefined => URL.parse(address, home)?.href;
