import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { cslItem } from './csl.ts';
import { ris } from './ris.ts';
import type { Cited, Work } from './work.ts';

export { sourceWorks } from './source-works.ts';
export { articleWork, claimWork, type Work } from './work.ts';

/** The sources of a claim as one list for reference managers, and each as a reference. */
export const bibliography = (works: readonly Cited[]) => ({
  apa: works.map(apa),
  bibtex: works.map(bibtex).join('\n'),
  ris: works.map(ris).join(''),
  csl: works.map(cslItem),
});

/** One work in every form in which it can be cited. */
export const citations = (work: Work) => ({
  chicago: chicago(work),
  apa: apa(work),
  bibtex: bibtex(work),
  ris: ris(work),
  csl: [cslItem(work)],
});
