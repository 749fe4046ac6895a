import { filled } from '../../../editing/filled.ts';
import type { Entry } from '../../../editing/flow.ts';
import { list } from '../../../model/show.ts';
import type { AmountEntry, NewClaim, ProposedEvidence } from '../answer/schema.ts';

/** A claim as it is written into the frontmatter: unverified, and marked with whose it is. */
export function claimEntry(claim: NewClaim, proposedBy: string) {
  const { id, quote, prefix, suffix, label, statement, says, through, assessment, about, amounts, evidence } =
    claim;
  const rest = filled({
    quote,
    prefix,
    suffix,
    label,
    statement,
    proposedBy,
    says: filled({ ...says }),
    through,
    status: 'unverified',
    assessment,
    about,
    amounts,
    evidence: evidence.map((item) => evidenceEntry(item)),
  });
  return { id, ...rest };
}

/** Evidence as it is written, marked where it stands in somebody’s own claim. */
export const evidenceEntry = (evidence: ProposedEvidence, proposedBy?: string): Entry => {
  const { source, stance, independent, quote, prefix, suffix, page, lang, note } = evidence;
  const doubt = independent ? {} : { independent };
  return filled({ source, stance, ...doubt, quote, prefix, suffix, page, lang, note, proposedBy });
};

/** A figure as it is written: what claim it is of stands in the claim. */
export const amountEntry = ({ id, claim: _, ...figure }: AmountEntry, proposedBy: string) => ({
  id,
  ...filled({ ...figure, proposedBy }),
});

/** The sources that a claim quotes, each once. */
export const sourcesOf = ({ evidence }: { evidence: readonly ProposedEvidence[] }): string =>
  list([...new Set(evidence.map(({ source }) => source))]);
