import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { cslItem } from './csl.ts';
import { ris } from './ris.ts';
import type { Cited, Work } from './work.ts';

export { sourceWorks } from './source-works.ts';
export { articleWork, claimWork, type Work } from './work.ts';

/** Works as one list in the format that every reference manager reads. */
export const bibliography = (works: readonly Cited[]): string => works.map(bibtex).join('\n');

/** One work in every form in which it can be cited. */
export const citations = (work: Work) => ({
  chicago: chicago(work),
  apa: apa(work),
  bibtex: bibtex(work),
  ris: ris(work),
  csl: [cslItem(work)],
});
