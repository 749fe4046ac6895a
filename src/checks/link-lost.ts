import type { Element } from 'hast';
import type { Rule } from './rule.ts';

/** Why a link of the prose leads to nothing that a build makes, or nothing where it leads somewhere. */
export type LinkFault = (address: string, isPicture: boolean) => string | undefined;

export const linkLost: Rule = {
  code: 'link-lost',
  severity: 'error',
  title: 'Links within the site lead somewhere.',
  explanation:
    'A build follows every link of the site and stops at one that leads nowhere; this says it before, with its line. A link to another article may be written as its address (/articles/other/) or as its file (other.md), and either works below any base. A picture stands beside the article, or in the folder public with its address from the root of the site, as every other file.',
  find({ blocks, linkFault }) {
    return blocks.flatMap(({ element, start, end }) =>
      addressesIn(element).flatMap(({ address, isPicture }) => {
        const message = linkFault(address, isPicture);
        return message === undefined
          ? []
          : [{ place: { in: 'prose' as const, start, end, source: address }, message }];
      }),
    );
  },
};

function addressesIn(element: Element): { address: string; isPicture: boolean }[] {
  const { href, src, dataFootnoteRef, dataFootnoteBackref } = element.properties;
  const isFootnote = dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined;
  return [
    ...(typeof href === 'string' && !isFootnote ? [{ address: href, isPicture: false }] : []),
    ...(typeof src === 'string' ? [{ address: src, isPicture: true }] : []),
    ...element.children.flatMap((child) => (child.type === 'element' ? addressesIn(child) : [])),
  ];
}
