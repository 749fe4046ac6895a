import type { Claim } from './claim.ts';
import type { Source } from './source.ts';
import { isDecided } from './undecided.ts';
import type { Term } from './vocabulary.ts';

/** How strongly the evidence found carries a claim: what “Colour by strength of evidence” paints. */
export const strengths = {
  document: { label: 'a document', definition: 'A primary document supports it.' },
  several: {
    label: 'several sources',
    definition: 'Two or more sources that do not depend on one another support it.',
  },
  one: { label: 'one source', definition: 'One independent source supports it.' },
  none: {
    label: 'the report alone',
    definition: 'Nothing but the report under analysis, or a copy of it, supports it.',
  },
  against: { label: 'evidence against it', definition: 'The evidence contradicts it.' },
} as const satisfies Record<string, Term>;

export type Strength = keyof typeof strengths;

/** The strength of a claim’s sourcing, by the same counting as the rule for "confirmed". */
export function strengthOf(claim: Pick<Claim, 'status' | 'evidence'>, sources: readonly Source[]): Strength {
  if (claim.status === 'contradicted') return 'against';
  const supporting = claim.evidence.filter(isDecided).filter(({ stance }) => stance === 'supports');
  const isPrimary = (id: string) => sources.some((source) => source.id === id && source.tier === 'primary');
  if (supporting.some(({ source }) => isPrimary(source))) return 'document';
  const independent = new Set(supporting.filter((item) => item.independent).map(({ source }) => source)).size;
  if (independent >= 2) return 'several';
  return independent === 1 ? 'one' : 'none';
}
