import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Takes out pictures from other hosts: a page asks nobody else for anything, so no other host learns who reads it.
 * Addresses with a protocol have lost it to the sanitizer by now; what is left is `//host/…` and its disguises.
 */
export function rehypeOwnPictures() {
  return (root: Root): void => {
    visit(root, 'element', (node, index, parent) => {
      if (node.tagName !== 'img' || index === undefined || parent === undefined) return undefined;
      if (isOwn(node.properties.src)) return undefined;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}

/** Resolved as a browser would: `/\host` and `//host` leave the site as well. */
function isOwn(src: unknown): boolean {
  const home = 'https://site.invalid/';
  return typeof src === 'string' && URL.canParse(src, home) && new URL(src, home).href.startsWith(home);
}
