import type { Finding, Rule } from './rule.ts';

const LINK = /<a\s([^>]*)>([\s\S]*?)<\/a>/g;

/** The signs of our own marks and the arrows of footnotes have a name that is not shown. */
const NAMED = /\baria-label="[^"]|\bdata-footnote-backref\b/;

export const linkText: Rule = {
  code: 'link-text',
  severity: 'warning',
  title: 'Every link has words.',
  explanation:
    'A link without words, or around a picture without a description, cannot be seen, and a screen reader reads its address aloud letter by letter (WCAG 2.4.4). The words of a link are its text and the descriptions of the pictures in it.',
  find({ blocks }) {
    return blocks.flatMap(({ html, start, end }) =>
      [...html.matchAll(LINK)].flatMap(([, attributes = '', inside = '']): Finding[] => {
        const href = decoded(/\bhref="([^"]*)"/.exec(attributes)?.[1] ?? '');
        if (wordsOf(inside) !== '' || NAMED.test(attributes)) return [];
        const message = `The link to ${href || 'nowhere'} has no words. Write [what it leads to](${href}), or take it out.`;
        return [{ place: { in: 'prose', start, end, source: href }, message }];
      }),
    );
  },
};

const wordsOf = (html: string) =>
  html
    .replace(/<img\b[^>]*\balt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<[^>]*>|&(?:nbsp|#xA0);/g, '')
    .trim();

const decoded = (attribute: string) => attribute.replace(/&(?:amp|#x26);/g, '&');
