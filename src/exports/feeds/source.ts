import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Words } from '../../i18n/en/index.ts';
import type { SourceView } from '../../views/article/source-view.ts';
import { joined } from '../text.ts';

/** Publisher, title, date, what kind of source it is, and the saved copy. */
export function sourceLine(
  { publisher, title, url, published, tier, caveat, archived }: SourceView,
  { quoted, forms }: Words,
): ElementContent[] {
  const name = title === undefined ? publisher : `${publisher}, ${quoted(title)}`;
  const line = h('span', [
    h('cite', [link(url, name)]),
    published === undefined ? '' : `, ${published.text}`,
    ` (${joined(', ', tier, caveat)}`,
    ...(archived === undefined ? [] : ['; ', link(archived, forms.archived)]),
    ')',
  ]);
  return line.children;
}

/** A link to another site. Written as a browser would send it, so that no quote or bracket is left in it. */
export const link = (url: string, text: string): Element => h('a', { href: new URL(url).href }, text);
