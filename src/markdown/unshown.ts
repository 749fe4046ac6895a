import type { Definition, FootnoteDefinition, Html, Nodes, Root, Text } from 'mdast';
import type { Range } from '../anchoring/locate.ts';
import { parseMarkdown } from './parse.ts';
import { elements } from './plugins.ts';
import { HIDING } from './raw-html.ts';

/** What stands in the Markdown of an article and does not reach its readers, or reaches them as it is typed. */
export interface Unshown extends Range {
  kind:
    | 'unknown-footnote'
    | 'unknown-link'
    | 'inline-footnote'
    | 'unused-footnote'
    | 'doubled-footnote'
    | 'doubled-link'
    | 'element'
    | 'hidden'
    | 'unclosed-comment'
    | 'emphasis'
    | 'link';
  /** The name of the footnote, link or element; the sign that stays. */
  name: string;
}

/** Without one of these nothing of the kind can be in a text: most articles are not parsed again. */
const SIGNS = /\[\^|\^\[|\]\[|\]:|\]\s?\(|<[a-z!?]|\*\*|__|~~/i;

/** In the order of the file; places are UTF-16 offsets into the Markdown. */
export function unshownIn(markdown: string): Unshown[] {
  if (!SIGNS.test(markdown)) return [];
  const nodes = allOf(parseMarkdown(markdown));
  const ofType = <Type extends Nodes['type']>(type: Type) =>
    nodes.filter((node): node is Extract<Nodes, { type: Type }> => node.type === type);
  const footnotes = ofType('footnoteDefinition');
  const referred = new Set(ofType('footnoteReference').map(({ identifier }) => identifier));
  const doubled = again(footnotes);
  const unused = footnotes.filter((one) => !doubled.includes(one) && !referred.has(one.identifier));
  const found: Unshown[] = [
    ...unused.map((one) => named('unused-footnote', one)),
    ...doubled.map((one) => named('doubled-footnote', one)),
    ...again(ofType('definition'), ({ url }) => url).map((one) => named('doubled-link', one)),
    ...[...ofType('link'), ...ofType('linkReference')].flatMap((node) => asFootnote(node, markdown)),
    ...ofType('html').flatMap(inHtml),
    ...ofType('text').flatMap((node) => inText(node, markdown)),
  ];
  return found.toSorted((a, b) => a.start - b.start);
}

const allOf = (node: Nodes | Root): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(allOf) : []),
];

type Defined = Definition | FootnoteDefinition;

/** Definitions after the first of their name, unless they say the same: the first counts, as in CommonMark. */
function again<Kind extends Defined>(all: readonly Kind[], what?: (one: Kind) => string): Kind[] {
  const first = new Map<string, Kind>();
  return all.filter((one) => {
    const known = first.get(one.identifier);
    if (known === undefined) first.set(one.identifier, one);
    return known !== undefined && (what === undefined || what(known) !== what(one));
  });
}

function named(kind: Unshown['kind'], node: Defined): Unshown {
  const start = startOf(node);
  const name = node.label ?? node.identifier;
  return { kind, name, start, end: start + name.length + (node.type === 'definition' ? 2 : 3) };
}

/** "[^a note](…)", "[^two words]": a footnote by its look, read as a link. */
function asFootnote(node: Nodes, markdown: string): Unshown[] {
  const start = startOf(node);
  const [words, name = ''] = /^\[\^([^\]\n]*)\]/.exec(markdown.slice(start)) ?? [];
  return words === undefined ? [] : [{ kind: 'unknown-footnote', name, start, end: start + words.length }];
}

const startOf = ({ position }: Nodes): number => position?.start.offset ?? 0;

const COMMENT = /<!--(?:(?!-->)[\s\S])*(?:-->|$)/g;
const HIDDEN = new RegExp(`\\shidden(?![\\w-])|${HIDING.source}`, 'i');
const TAG = /<([a-z][a-z0-9-]*)((?:\s[^<>]*)?)\/?>/gi;

function inHtml(node: Html): Unshown[] {
  const from = startOf(node);
  const open = [...node.value.matchAll(COMMENT)].filter(([words]) => !words.endsWith('-->'));
  const tags = [...node.value.replace(COMMENT, (words) => ' '.repeat(words.length)).matchAll(TAG)].flatMap(
    ({ index, 0: { length }, 1: tag = '', 2: attributes = '' }): Unshown[] => {
      const place = { name: tag.toLowerCase(), start: from + index, end: from + index + length };
      if (!elements.has(place.name)) return [{ kind: 'element', ...place }];
      return HIDDEN.test(attributes) ? [{ kind: 'hidden', ...place }] : [];
    },
  );
  return [
    ...open.map(({ index }): Unshown => {
      return { kind: 'unclosed-comment', name: '<!--', start: from + index, end: from + index + 4 };
    }),
    ...tags,
  ];
}

/** What looks like Markdown, and was read as words. Signs behind a backslash are meant as words. */
const TYPED: readonly [Unshown['kind'], RegExp][] = [
  ['unknown-footnote', /(?<!\\)\[\^([^\]\s]+)\]/g],
  ['inline-footnote', /(?<!\\)\^\[([^[\]\n]+)\]/g],
  ['unknown-link', /(?<![\\\w\]])(?!\[\d+\]\[\d+\])\[[^[\]\n]+\]\[([^[\]\n]*)\]/g],
  ['link', /(?<!\\)\[(?!\^)[^[\]\n]+\]\(([^)\n]*)\)?/g],
];
/** Not between two letters ("f**k", "snake__case"), not between two spaces ("2 ** 3"), no line to be filled in ("____"). */
const EMPHASIS = /(?<![\\*_~])(\*\*\*?|__|~~)(?![*_~])/g;

function inText(node: Text, markdown: string): Unshown[] {
  const from = startOf(node);
  const source = markdown.slice(from, node.position?.end.offset ?? from);
  const typed = TYPED.flatMap(([kind, pattern]) =>
    [...source.matchAll(pattern)].map(({ index, 0: words, 1: name = '' }): Unshown => {
      const place = { start: from + index, end: from + index + words.length };
      return { kind, name: name || words.slice(1, words.indexOf(']')), ...place };
    }),
  );
  const signs = [...source.matchAll(EMPHASIS)].flatMap(({ index, 1: name = '' }): Unshown[] => {
    const [before, after] = [source[index - 1] ?? ' ', source[index + name.length] ?? ' '];
    if ([/[\p{L}\p{N}]/u, /\s/].some((both) => both.test(before) && both.test(after))) return [];
    return [{ kind: 'emphasis', name, start: from + index, end: from + index + name.length }];
  });
  return [...typed, ...signs];
}
