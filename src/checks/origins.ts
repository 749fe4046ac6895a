import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';

/** “KRDO, carrying CNN”, “The Decoder, on a Financial Times report”: whose report it really is. */
const CARRIER = /\b(?:carrying|relaying|quoting|citing|from)\s+(.+?)\s*$|,\s+on an?\s+(.+?)\s+report\b/iu;

/** Who first reported what a source says, as far as its publisher’s name tells. */
function originOf({ publisher }: Source): string {
  const match = CARRIER.exec(publisher.replace(/\s*\([^)]*\)\s*$/, ''));
  return (match?.[1] ?? match?.[2] ?? publisher).replace(/^the\s+/i, '').toLowerCase();
}

/** The sources that support a claim, and to how many origins those that count as independent go back. */
export function supportOf(claim: Claim, sources: readonly Source[]) {
  const supporting = claim.evidence.filter(({ stance }) => stance === 'supports');
  const found = (independent: boolean) =>
    supporting
      .filter((item) => !independent || item.independent)
      .flatMap(({ source }) => sources.find(({ id }) => id === source) ?? []);
  const all = new Map(found(false).map((source) => [source.id, source]));
  const independent = new Map(found(true).map((source) => [source.id, source]));
  return {
    sources: [...all.values()],
    independent: [...independent.values()],
    origins: new Set([...independent.values()].map(originOf)),
    primary: [...all.values()].some(({ tier }) => tier === 'primary'),
  };
}
