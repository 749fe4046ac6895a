import type { Blockquote, FootnoteDefinition, Link, List, PhrasingContent, RootContent } from 'mdast';
import { isPlain } from './plain-text.ts';

/** What an address may hold to be written as it is, alone or as the target of a link. */
const ADDRESS = /^https?:\/\/[\w.:/?=%,;!'+~#-]+$/;

/**
 * Markdown of a block whose words need no escape: most of an article and of its notes. Nothing where one might, or where
 * the block is of another kind; then the library has to write it. The result is the same: the library looks for each of
 * fifty patterns in each piece of text, and that is what takes it so long.
 */
export function plainBlock(node: RootContent): string | undefined {
  if (node.type === 'paragraph') return line(node.children);
  if (node.type === 'heading') return behind(`${'#'.repeat(node.depth)} `, line(node.children));
  if (node.type === 'list') return list(node);
  if (node.type === 'blockquote') return quotation(node);
  return node.type === 'footnoteDefinition' ? footnote(node) : undefined;
}

/** A paragraph, and a list below it. */
function footnote({ label, children }: FootnoteDefinition): string | undefined {
  const [opening, items, ...others] = children;
  if (!isNumber(label) || opening?.type !== 'paragraph' || others.length > 0) return undefined;
  const words = behind(`[^${label}]: `, line(opening.children));
  if (words === undefined || items === undefined) return words;
  return items.type === 'list' ? behind(`${words}\n\n`, list(items, '    ')) : undefined;
}

/** A tight list of single lines; within a footnote it is indented. */
function list({ ordered, spread, children }: List, indent = ''): string | undefined {
  if (ordered || spread !== false) return undefined;
  const items = children.map(({ checked, children: [only, ...others] }) =>
    typeof checked !== 'boolean' && only?.type === 'paragraph' && others.length === 0
      ? behind(`${indent}- `, line(only.children))
      : undefined,
  );
  return items.includes(undefined) ? undefined : items.join('\n');
}

/** Paragraphs of single lines. */
function quotation({ children }: Blockquote): string | undefined {
  const lines = children.map((child) =>
    child.type === 'paragraph' ? behind('> ', line(child.children)) : undefined,
  );
  return lines.length === 0 || lines.includes(undefined) ? undefined : lines.join('\n>\n');
}

const line = (children: readonly PhrasingContent[]) => phrasing(children, '\n', '\n') || undefined;

const behind = (start: string, words: string | undefined) =>
  words === undefined ? undefined : `${start}${words}`;

/** `before` and `after`: the signs around them in the file. */
function phrasing(nodes: readonly PhrasingContent[], before: string, after: string): string | undefined {
  let written = '';
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    const piece = inline(node, written.at(-1) ?? before, next === undefined ? after : signOf(next));
    if (piece === undefined) return undefined;
    written += piece;
  }
  return written;
}

/** The first sign of what comes next; to text, all signs of Markdown but the underscore are alike. */
function signOf(node: PhrasingContent): string {
  if (node.type === 'text') return node.value.charAt(0);
  return node.type === 'emphasis' ? '_' : '[';
}

function inline(node: PhrasingContent, before: string, after: string): string | undefined {
  if (node.type === 'text') return isPlain(node.value, before, after) ? node.value : undefined;
  if (node.type === 'strong') return stressed('**', node.children, before, after);
  if (node.type === 'emphasis') return stressed('_', node.children, before, after);
  if (node.type === 'footnoteReference') return isNumber(node.label) ? `[^${node.label}]` : undefined;
  return node.type === 'link' ? link(node) : undefined;
}

const isNumber = (label: string | null | undefined) => /^\d+$/.test(label ?? '');

/** Words alone, with such signs around and at their ends that the markers cannot be taken for anything else. */
function stressed(
  marker: '**' | '_',
  [only, ...others]: readonly PhrasingContent[],
  before: string,
  after: string,
): string | undefined {
  if (only?.type !== 'text' || others.length > 0) return undefined;
  const { value } = only;
  const isApart = parts(before, value.charAt(0)) && parts(after, value.at(-1) ?? '');
  return isApart && isPlain(value, marker, marker) ? marker + value + marker : undefined;
}

/** Whether a marker between these two signs can only open, or only close. */
const parts = (outside: string, inside: string) =>
  /\s/.test(outside) ? /\S/.test(inside) : /[^*_\P{P}]/u.test(outside) && /[\p{L}\p{N}]/u.test(inside);

function link({ url, title, children }: Link): string | undefined {
  if (title || !ADDRESS.test(url)) return undefined;
  const [only, ...others] = children;
  if (only?.type === 'text' && only.value === url && others.length === 0) return `<${url}>`;
  const words = phrasing(children, '[', ']');
  return words === undefined ? undefined : `[${words}](${url})`;
}
