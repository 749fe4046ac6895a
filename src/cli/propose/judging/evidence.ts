import { foldQuote } from '../../../anchoring/fold.ts';
import { passageProblems } from '../../../compile/passages.ts';
import type { Evidence } from '../../../model/claim.ts';
import type { Path, Problem } from '../../../model/diagnostics.ts';
import { unknown } from '../../../model/integrity.ts';
import type { ProposedEvidence } from '../answer/schema.ts';
import type { Desk } from '../desk.ts';

/**
 * Why a piece of evidence is not taken: its source is none of the article, its words are not in what was captured of it, or
 * the claim has it already. Nothing where it is taken.
 */
export function evidenceProblem(
  evidence: ProposedEvidence,
  path: Path,
  { compiled: { article }, captured }: Desk,
  there: readonly Evidence[] = [],
): Problem | undefined {
  const source = article.sources.find(({ id }) => id === evidence.source);
  if (source === undefined) {
    const ids = article.sources.map(({ id }) => id);
    const reason = unknown(evidence.source, ids, 'only sources of the article are quoted.');
    return { code: 'unknown-source', path: [...path, 'source'], reason };
  }
  const text = captured(source);
  const quote = [...path, 'quote'];
  if (text.kind !== 'read') {
    const what = { none: 'Nothing was', absent: 'What was', edited: 'What was' }[text.kind];
    const state = { none: '', absent: ' is not on this machine', edited: ' was edited since' }[text.kind];
    const reason = `${what} captured of "${source.id}"${state}, so its words cannot be looked up: npm run capture -- ${source.id}`;
    return { code: 'passage-missing', path: quote, reason };
  }
  const same = ({ source: id, quote: words = '' }: Evidence) =>
    id === source.id && foldQuote(words) === foldQuote(evidence.quote);
  if (there.some(same))
    return { code: 'duplicate-id', path: quote, reason: 'The claim quotes these words already.' };
  return passageProblems(quote, evidence, source, text)[0];
}
