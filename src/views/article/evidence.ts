import type { Claim, Evidence } from '../../model/claim.ts';
import { type Sighting, sightings } from '../../model/vocabulary.ts';
import type { Context } from './context.ts';
import { passageView } from './passage.ts';
import type { EvidenceView } from './source-view.ts';
import { sourceView } from './sources.ts';

/** The evidence of a claim, and the piece of it that its note shows. */
export function evidenceOf(
  claim: Claim,
  context: Context,
): { evidence: EvidenceView[]; best?: EvidenceView } {
  const evidence = claim.evidence.map((item) => evidenceView(item, context));
  const best = bestOf(evidence);
  return { evidence, ...(best && { best }) };
}

function evidenceView(item: Evidence, context: Context): EvidenceView {
  const { stance, note, independent, proposedBy } = item;
  const source = context.source(item.source);
  const passage = passageView(item, source, context);
  return {
    ...sourceView(source, context),
    stance,
    stanceLabel: context.words.terms.stances[stance].label,
    ...(passage && { passage }),
    ...(note !== undefined && { finding: note }),
    independent,
    ...(proposedBy !== undefined && { proposedBy }),
  };
}

/**
 * The writer puts the strongest first. One whose words can be read comes before it where it does the same to the claim, or
 * where the first settles nothing.
 */
function bestOf(evidence: readonly EvidenceView[]): EvidenceView | undefined {
  const [first] = evidence;
  const quoted = evidence.filter(({ passage }) => passage !== undefined);
  return quoted.find(({ stance }) => stance === first?.stance || first?.stance === 'context') ?? first;
}

/** How many pieces of evidence were seen in each way: that there is none of a kind is told as well. */
export const seenTally = (evidence: readonly EvidenceView[]): { name: Sighting; count: number }[] =>
  (Object.keys(sightings) as Sighting[]).map((name) => ({
    name,
    count: evidence.filter(({ seen }) => seen === name).length,
  }));
