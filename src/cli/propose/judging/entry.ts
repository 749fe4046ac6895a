import type { Entry, Value } from '../../../editing/flow.ts';
import type { NewClaim, ProposedEvidence } from '../answer/schema.ts';

/** A claim as it is written into the frontmatter: unverified, and marked with whose it is. */
export function claimEntry(claim: NewClaim, proposedBy: string): Entry {
  const { id, quote, prefix, suffix, label, statement, says, through, assessment, about, amounts, evidence } =
    claim;
  return written({
    id,
    quote,
    prefix,
    suffix,
    label,
    statement,
    proposedBy,
    says: written({ ...says }),
    through,
    status: 'unverified',
    assessment,
    about,
    amounts,
    evidence: evidence.map((item) => evidenceEntry(item)),
  });
}

/** Evidence as it is written, marked where it stands in somebody’s own claim. */
export const evidenceEntry = (evidence: ProposedEvidence, proposedBy?: string): Entry => {
  const { source, stance, independent, quote, prefix, suffix, page, lang, note } = evidence;
  const doubt = independent ? {} : { independent };
  return written({ source, stance, ...doubt, quote, prefix, suffix, page, lang, note, proposedBy });
};

/** Without what there is none of. */
const written = (fields: Readonly<Record<string, Value | undefined>>): Entry =>
  Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, Value] => {
      const [, value] = field;
      return value !== undefined && !(Array.isArray(value) && value.length === 0);
    }),
  );
