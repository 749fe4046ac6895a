export type { Document } from './json-ld/node.ts';
export { articleJsonLd, claimJsonLd } from './json-ld/pages.ts';
