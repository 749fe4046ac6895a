import type { Nodes, Parents, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';

/** A footnote puts a link into a link, which HTML does not allow; the parser drops a line end at the start of code. */
const CHANGED = new Set(['section', 'pre']);

/** Parses the writer’s HTML. A tree that the parser would leave as it is has its text joined, as the parser would. */
export function rehypeRawHtml() {
  const parse = rehypeRaw();
  return (root: Root, file: Parameters<typeof parse>[1]): Root => {
    if (needsParser(root)) return parse(root, file) as Root;
    joinText(root);
    return root;
  };
}

const needsParser = (node: Nodes): boolean =>
  node.type === 'raw' ||
  (node.type === 'element' && CHANGED.has(node.tagName)) ||
  ('children' in node && node.children.some(needsParser));

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
