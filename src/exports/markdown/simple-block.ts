import type { BlockContent, Heading, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { resolved } from '../uri.ts';
import { reference } from './reference.ts';

const BLOCK = /^<(p|h[1-6])>(.*)<\/\1>$/s;
const LIST = /^<ul>\n<li>(.*)<\/li>\n<\/ul>$/s;
const QUOTATION = /^<blockquote>\n<p>(.*)<\/p>\n<\/blockquote>$/s;
const TEXT = '[^<&]*(?:&#x(?:26|3C);[^<&]*)*';
/** Text; words with a mark; the empty target of one; the start of emphasis or of a link; the end of these. */
const TOKEN = new RegExp(
  [
    `((?=[^<&]|&#x(?:26|3C);)${TEXT})`,
    `<(a|mark) class="mark(?: [^"]*)?"((?: [a-z-]+="[^"]*")*)>(${TEXT})</\\2>`,
    '<span id="[^"]*"></span>',
    '<(?:(em|strong)|a href="([^"&\\s\\0]*)")>',
    '</(em|strong|a)>',
  ].join('|'),
  'gy',
);
const NUMBERS = / data-numbers="([^"]*)"/;
/** No words at all, or white space that has to be collapsed. */
const UNEVEN = /^$|^ | $| {2}|[\0\t\n\v\f\r]/;

/**
 * A paragraph or heading of words, emphasis, links and marks, a list or quotation of such lines, as Markdown: that is most
 * of an article, and the libraries do much for it that only other blocks need. Nothing where the block is such another one.
 * @param html as the page has it
 * @param address where the page is
 */
export function simpleBlock(html: string, address: string): BlockContent | undefined {
  const [, items] = LIST.exec(html) ?? [];
  if (items !== undefined) return list(paragraphs(items.split('</li>\n<li>'), address));
  const [, quoted] = QUOTATION.exec(html) ?? [];
  if (quoted !== undefined) return quotation(paragraphs(quoted.split('</p>\n<p>'), address));
  const [, name = '', inside = ''] = BLOCK.exec(html) ?? [];
  const children = line(inside, address);
  if (children === undefined || name === 'p') return children && { type: 'paragraph', children };
  return { type: 'heading', depth: Number(name.charAt(1)) as Heading['depth'], children };
}

function paragraphs(lines: readonly string[], address: string): Paragraph[] | undefined {
  const all = lines.map((html) => line(html, address));
  const whole = all.filter((children) => children !== undefined);
  if (whole.length < all.length) return undefined;
  return whole.map((children) => ({ type: 'paragraph', children }));
}

/** The library takes the number of a note for a block: items with several of them stand apart. */
function list(items: Paragraph[] | undefined): BlockContent | undefined {
  const children = items?.map((item): ListItem => {
    const spread = item.children.filter(({ type }) => type === 'footnoteReference').length > 1;
    return { type: 'listItem', spread, checked: null, children: [item] };
  });
  if (children === undefined) return undefined;
  const spread = children.length > 1 && children.some((item) => item.spread);
  return { type: 'list', ordered: false, start: null, spread, children };
}

const quotation = (children: Paragraph[] | undefined): BlockContent | undefined =>
  children && { type: 'blockquote', children };

function line(inside: string, address: string): PhrasingContent[] | undefined {
  const tokens = [...inside.matchAll(TOKEN)];
  const last = tokens.at(-1);
  if (last === undefined || last.index + last[0].length < inside.length) return undefined;
  if (UNEVEN.test(tokens.map(([, text = '', , , marked = '']) => text + marked).join(''))) return undefined;
  return upTo(undefined, tokens.values(), address);
}

/**
 * What stands before the end of an element, or of the block.
 * @param waiting the notes that end inside a link: there they cannot be, so they stand behind it
 */
function upTo(
  end: string | undefined,
  tokens: Iterator<RegExpExecArray>,
  address: string,
  waiting?: PhrasingContent[],
): PhrasingContent[] | undefined {
  const found: PhrasingContent[] = [];
  for (let token = tokens.next(); !token.done; token = tokens.next()) {
    const [, text, mark, data = '', marked = '', stress, href, ended] = token.value;
    if (ended !== undefined) return ended === end ? found : undefined;
    if (waiting !== undefined && (mark === 'a' || href !== undefined)) return undefined;
    if (text !== undefined) say(text, found);
    if (mark !== undefined) {
      say(marked, found);
      (waiting ?? found).push(...(NUMBERS.exec(data)?.[1]?.split(',') ?? []).map(reference));
    }
    if (stress !== undefined) {
      const children = upTo(stress, tokens, address, waiting);
      if (children === undefined) return undefined;
      found.push({ type: stress === 'em' ? 'emphasis' : 'strong', children });
    }
    if (href !== undefined) {
      const notes: PhrasingContent[] = [];
      const children = upTo('a', tokens, address, notes);
      if (children === undefined) return undefined;
      found.push({ type: 'link', url: resolved(href, address), title: null, children }, ...notes);
    }
  }
  return end === undefined ? found : undefined;
}

/** Adds words to those before them. */
function say(html: string, found: PhrasingContent[]): void {
  const value = html.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&');
  const last = found.at(-1);
  if (last?.type === 'text') last.value += value;
  else if (value !== '') found.push({ type: 'text', value });
}
