import type { Element, ElementContent } from 'hast';
import type { ArticleView, ClaimNote } from './view.ts';

/** A section of the prose with its claims in reading order. */
export interface Part {
  /** The words of its heading; none before the first one. */
  title?: string;
  claims: ClaimNote[];
}

/** The sections of an article that make claims: a new one begins at each heading of the second level. */
export function partsOf(blocks: ArticleView['blocks']): Part[] {
  const parts: Part[] = [{ claims: [] }];
  for (const { element, notes } of blocks) {
    if (element.tagName === 'h2') parts.push({ title: textOf(element), claims: [] });
    parts.at(-1)?.claims.push(...notes.filter((note): note is ClaimNote => note.kind === 'claim'));
  }
  return parts.filter(({ claims }) => claims.length > 0);
}

const textOf = (node: Element | ElementContent): string => {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
};
