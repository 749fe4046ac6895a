import type { Parents } from 'hast';

/**
 * Takes out pictures from other hosts: a page asks nobody else for anything, so no other host learns who reads it.
 * Addresses with a protocol have lost it to the sanitizer by now; what is left is `//host/…` and its disguises.
 */
export const rehypeOwnPictures = () => keepOwn;

function keepOwn(parent: Parents): void {
  for (const [index, child] of [...parent.children.entries()].reverse()) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'img' && !isOwn(child.properties.src)) parent.children.splice(index, 1);
    else keepOwn(child);
  }
}

/** Resolved as a browser would: `/\host` and `//host` leave the site as well. */
function isOwn(src: unknown): boolean {
  const home = 'https://site.invalid/';
  return typeof src === 'string' && URL.canParse(src, home) && new URL(src, home).href.startsWith(home);
}
