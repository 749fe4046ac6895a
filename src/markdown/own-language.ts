import type { Nodes } from 'hast';

/** The language of what the page itself says, where it is not that of the prose. */
export interface OwnLanguage {
  /** BCP 47. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** Marks the heading of footnotes, the ways back from them and the signs of tasks as being in the page’s own language. */
export function markOwnLanguage(node: Nodes, own: OwnLanguage): void {
  if (node.type === 'element') {
    const { id, dataFootnoteBackref, dataTask } = node.properties;
    if (id === 'footnote-label' || dataFootnoteBackref !== undefined || dataTask !== undefined)
      Object.assign(node.properties, own);
  }
  if ('children' in node) for (const child of node.children) markOwnLanguage(child, own);
}
