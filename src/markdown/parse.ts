import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { memoize, recent } from '../model/memoize.ts';
import { remarkEmphasis } from './emphasis.ts';
import { remarkPlugins } from './plugins.ts';

const plain = unified().use(remarkParse).use(remarkEmphasis).freeze();
const complete = unified().use(remarkParse).use(remarkPlugins).freeze();

/** Without one of these there is no table (`|`, `:-`, `-:`), strikethrough, footnote or task in a text. */
const SIGNS = /[|~]|:-|-:|\[\^|\[(?:[\s>]*|x)\]/i;
/** Without one of these there is no address in running text that would become a link. */
const ADDRESS = /@|www\.|https?:/i;

/**
 * Parses Markdown with GitHub’s extensions. They take as long again as all the rest, most of it to look for addresses
 * at every letter: so a text that has no sign of them is parsed without. The tree is the same. That of the last text is kept,
 * for several ask for it: it is only to be read.
 */
export const parseMarkdown = memoize((markdown: string): Root => {
  if (SIGNS.test(markdown)) return complete.parse(markdown);
  const tree = plain.parse(markdown);
  return ADDRESS.test(markdown) && saysAddress(tree) ? complete.parse(markdown) : tree;
}, recent());

/** True where an address stands in words, and not only where a link leads. */
function saysAddress(node: Nodes): boolean {
  if ('children' in node) return node.children.some(saysAddress);
  return (
    (node.type === 'text' && ADDRESS.test(node.value)) || ('alt' in node && ADDRESS.test(node.alt ?? ''))
  );
}
