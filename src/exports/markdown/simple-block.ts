import type { Heading, Paragraph, PhrasingContent } from 'mdast';
import { resolved } from '../uri.ts';
import { reference } from './reference.ts';

const BLOCK = /^<(p|h[1-6])>(.*)<\/\1>$/s;
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
 * A paragraph or heading of words, emphasis, links and marks, as Markdown: that is most of an article, and the libraries
 * do much for it that only other blocks need. Nothing where the block is such another one.
 * @param html as the page has it
 * @param address where the page is
 */
export function simpleBlock(html: string, address: string): Paragraph | Heading | undefined {
  const [, name = '', inside = ''] = BLOCK.exec(html) ?? [];
  const tokens = [...inside.matchAll(TOKEN)];
  const last = tokens.at(-1);
  if (last === undefined || last.index + last[0].length < inside.length) return undefined;
  if (UNEVEN.test(tokens.map(([, text = '', , , marked = '']) => text + marked).join(''))) return undefined;
  const children = upTo(undefined, tokens.values(), address);
  if (children === undefined || name === 'p') return children && { type: 'paragraph', children };
  return { type: 'heading', depth: Number(name.charAt(1)) as Heading['depth'], children };
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
