import type { Element, Nodes, Parents, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';

/** Footnotes put links into links; the parser drops a line end at the start of code. */
const CHANGED = new Set(['section', 'pre']);

/** Parses the writer’s HTML, and leaves out what a browser would hide. A tree that the parser would leave as it is has its text joined, as the parser would. */
export function rehypeRawHtml() {
  const parse = rehypeRaw();
  return (root: Root, file: Parameters<typeof parse>[1]): Root => {
    if (!needsParser(root)) {
      joinText(root);
      return root;
    }
    const parsed = parse(root, file) as Root;
    dropHidden(parsed);
    return parsed;
  };
}

/** HTML allows no link in a link, as in `[<https://a.example>](b)`: the parser takes them apart. */
function needsParser(node: Nodes, isInLink = false): boolean {
  if (node.type === 'raw') return true;
  if (!('children' in node)) return false;
  const isLink = node.type === 'element' && node.tagName === 'a';
  if ((isLink && isInLink) || (node.type === 'element' && CHANGED.has(node.tagName))) return true;
  return node.children.some((child) => needsParser(child, isInLink || isLink));
}

/** What hides an element, in the text of its style. */
export const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

const isHidden = ({ properties: { hidden, style } }: Element): boolean =>
  hidden !== undefined || HIDING.test(String(style ?? ''));

function dropHidden(parent: Parents): void {
  for (const [index, child] of [...parent.children.entries()].reverse()) {
    if (child.type !== 'element') continue;
    if (!isHidden(child)) dropHidden(child);
    else parent.children.splice(index, 1);
  }
}

/** Makes text that follows on text one node, and leaves out what is empty. */
function joinText(parent: Parents): void {
  const children: RootContent[] = [];
  for (const child of parent.children) {
    const last = children.at(-1);
    if (child.type !== 'text') {
      if (child.type === 'element') joinText(child);
      children.push(child);
    } else if (last?.type === 'text') last.value += child.value;
    else if (child.value !== '') children.push(child);
  }
  parent.children.splice(0, Infinity, ...(children as typeof parent.children));
}
