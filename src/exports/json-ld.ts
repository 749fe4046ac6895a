export { type Document, serialise } from './json-ld/node.ts';
export { articleJsonLd, claimJsonLd } from './json-ld/pages.ts';
