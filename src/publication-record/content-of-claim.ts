import type { Article } from '../model/article.ts';
import type { Claim, Evidence } from '../model/claim.ts';
import { outcomeOf } from '../model/claim-rules.ts';
import type { SealedEvidence, Version } from '../model/record.ts';
import type { Source } from '../model/source.ts';
import { statementOf } from './claims.ts';

/** What readers are told of a claim: all of a version but its day and its place in the chain. */
export interface ClaimContent extends Pick<Version, 'status' | 'statement' | 'verdict' | 'due' | 'outcome'> {
  assessment: string;
  evidence: SealedEvidence[];
}

/**
 * A claim as it is sealed now. Half of a surrogate pair, which cannot stand in a UTF-8 file, becomes what a file can hold.
 * @throws where evidence rests on a source that the article does not have
 */
export function contentOf(claim: Claim, { sources }: Pick<Article, 'sources'>): ClaimContent {
  const { status, verdict, due, assessment, evidence } = claim;
  const outcome = outcomeOf(claim);
  return {
    status,
    statement: statementOf(claim),
    ...(verdict !== undefined && { verdict: verdict.toWellFormed() }),
    ...(due !== undefined && { due }),
    ...(outcome !== undefined && { outcome }),
    assessment: assessment.toWellFormed(),
    evidence: evidence.map((item) => sealedEvidence(item, sourceOf(item, sources))),
  };
}

function sourceOf({ source: id }: Evidence, sources: readonly Source[]): Source {
  const source = sources.find((one) => one.id === id);
  if (source === undefined) throw new Error(`The source ${id} is not known: the article was not checked.`);
  return source;
}

function sealedEvidence(evidence: Evidence, { url, captures }: Source): SealedEvidence {
  const { stance, independent, page } = evidence;
  const capture = captures.at(-1)?.sha256;
  return {
    stance,
    url: url.toWellFormed(),
    ...words(evidence, ['quote', 'prefix', 'suffix']),
    ...(page !== undefined && { page }),
    ...words(evidence, ['note']),
    ...(!independent && { independent }),
    ...(capture !== undefined && { capture }),
  };
}

/** Those of its texts that it has. */
function words<Key extends 'quote' | 'prefix' | 'suffix' | 'note'>(
  evidence: Evidence,
  keys: readonly Key[],
): { [Name in Key]?: string } {
  const texts: { [Name in Key]?: string } = {};
  for (const key of keys) {
    const text = evidence[key]?.toWellFormed();
    if (text !== undefined) texts[key] = text;
  }
  return texts;
}
