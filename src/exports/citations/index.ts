import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { cslJson } from './csl.ts';
import { ris } from './ris.ts';
import type { Work } from './work.ts';

export { articleWork, claimWork, type Work } from './work.ts';

/** One work in every form in which it can be cited. */
export const citations = (work: Work) => ({
  chicago: chicago(work),
  apa: apa(work),
  bibtex: bibtex(work),
  ris: ris(work),
  csl: cslJson(work),
});
