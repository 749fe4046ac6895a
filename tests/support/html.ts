import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** The blocks of some prose as a page has them. */
export const htmlOf = ({ blocks }: { blocks: readonly { element: Element }[] }): string =>
  blocks.map(({ element }) => toHtml(element)).join('\n');

/** HTML read as a browser reads it. */
export function parse(html: string): Root {
  const root: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  return unified().use(rehypeRaw).runSync(root) as Root;
}

export const textOf = (html: string): string => gather(parse(html));

export function idsIn(html: string): string[] {
  const ids: string[] = [];
  visit(parse(html), 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.push(properties.id);
  });
  return ids;
}

/** The words marked for a note, by their address or by `data-notes`, without the white space between them. */
export function wordsOf(html: string, note: string): string {
  const words: string[] = [];
  visit(parse(html), 'element', (node) => {
    const { dataNotes: notes, href } = node.properties;
    const isLink = notes === undefined && href === `#${note}`;
    if (isLink || (typeof notes === 'string' && notes.split(' ').includes(note))) words.push(gather(node));
  });
  return words.join('').replace(/\s+/g, '');
}

function gather(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(gather).join('') : '';
}

/** What in some HTML could run, reach another host by itself, or pass for ours. */
export function dangersIn(html: string): string[] {
  const dangers: string[] = [];
  visit(parse(html), 'element', ({ tagName, properties }) => {
    if (
      /^(?:script|style|iframe|object|embed|form|base|meta|link|svg|math|template|source|button)$/.test(
        tagName,
      )
    )
      dangers.push(`<${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      const address = String(value)
        .replace(/[\t\r\n]/g, '')
        .trim();
      if (/^on|^style$|^srcdoc$|^srcset$|^formaction$|^accesskey$/i.test(name)) dangers.push(name);
      if (/^(?:href|src|cite|longDesc)$/.test(name) && /^(?!https?:|mailto:|irc)[a-z.+-]*:/i.test(address))
        dangers.push(`${name}=${address}`);
      if (name === 'src' && /^(?:https?:|[\\/]{2})/i.test(address)) dangers.push(`src=${address}`);
    }
  });
  return dangers;
}
