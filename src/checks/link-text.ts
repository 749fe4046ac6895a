import type { Element, ElementContent } from 'hast';
import type { Finding, Rule } from './rule.ts';

export const linkText: Rule = {
  code: 'link-text',
  severity: 'warning',
  title: 'Every link has words.',
  explanation:
    'A link without words, or around a picture without a description, cannot be seen, and a screen reader reads its address aloud letter by letter (WCAG 2.4.4). The words of a link are its text and the descriptions of the pictures in it.',
  find({ blocks }) {
    return blocks.flatMap(({ element, start, end }) =>
      linksIn(element).flatMap(({ properties, children }): Finding[] => {
        if (isNamed(properties) || wordsOf(children) !== '') return [];
        const href = String(properties.href ?? '');
        const message = `The link to ${href || 'nowhere'} has no words. Write [what it leads to](${href}), or take it out.`;
        return [{ place: { in: 'prose', start, end, source: href }, message }];
      }),
    );
  },
};

function linksIn(element: Element): Element[] {
  if (element.tagName === 'a') return [element];
  return element.children.flatMap((child) => (child.type === 'element' ? linksIn(child) : []));
}

/** The signs of our own marks and the arrows of footnotes have a name that is not shown. */
const isNamed = ({ ariaLabel, dataFootnoteBackref }: Element['properties']): boolean =>
  Boolean(ariaLabel) || dataFootnoteBackref !== undefined;

const wordsOf = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      return node.tagName === 'img' ? String(node.properties.alt ?? '') : wordsOf(node.children);
    })
    .join('')
    .trim();
