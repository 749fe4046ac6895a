import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { type CslItem, cslJson } from './csl.ts';
import { ris } from './ris.ts';
import type { Work } from './work.ts';

export { articleWork, claimWork, type Work } from './work.ts';

/** One work in every form in which it can be cited, each made when it is asked for. */
export interface Citations {
  readonly chicago: string;
  readonly apa: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: CslItem[];
}

export const citations = (work: Work): Citations => ({
  get chicago() {
    return chicago(work);
  },
  get apa() {
    return apa(work);
  },
  get bibtex() {
    return bibtex(work);
  },
  get ris() {
    return ris(work);
  },
  get csl() {
    return cslJson(work);
  },
});
