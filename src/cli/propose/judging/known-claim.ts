import { isDeepStrictEqual } from 'node:util';
import { locate, overlap } from '../../../anchoring/locate.ts';
import { addEntry, editGroup, setField } from '../../../editing/fields.ts';
import { editFrontmatter } from '../../../editing/frontmatter.ts';
import { anchor } from '../../../model/anchor.ts';
import type { Path, Problem } from '../../../model/diagnostics.ts';
import { isPlaceholder } from '../../../model/placeholders.ts';
import { type KnownClaim, knownClaimSchema } from '../answer/schema.ts';
import type { Desk } from '../desk.ts';
import { checked } from './checked.ts';
import { evidenceEntry } from './entry.ts';
import { type Entry, type Step, takenOf } from './step.ts';

/** What a claim says of itself: exchanged where nobody has worked on it. */
const WORDS = ['label', 'statement', 'assessment'] as const;
const FIELDS = [...WORDS, 'says', 'through', 'about', 'amounts'] as const;

/**
 * Adds evidence to a claim that is there. Its own words are exchanged only where nobody has worked on them since they were
 * cut from the text.
 */
export function addToClaim(text: string, entry: Entry): Step {
  const { path, desk, by } = entry;
  const { claim, problems } = checked(entry, knownClaimSchema);
  if (claim === undefined) return { text, problems };
  if (claim.quote !== undefined && !standsOn(claim.id, claim.quote, desk)) {
    const reason = `"${claim.id}" is the id of a claim on other words: give this one another, or leave its quote out.`;
    return { text, problems: [...problems, { code: 'duplicate-id', path: [...path, 'id'], reason }] };
  }
  const { words, kept } = changesBy(claim, entry);
  const index = desk.compiled.article.claims.findIndex(({ id }) => id === claim.id);
  const isWhole = words.length > 0;
  const edits = [
    ...words.map((key) => (group: string) => setField(group, [], key, claim[key] ?? '')),
    ...(isWhole ? [(group: string) => setField(group, [], 'proposedBy', by)] : []),
    ...claim.evidence.map((item) => {
      const added = evidenceEntry(item, isWhole ? undefined : by);
      return (group: string) => addEntry(group, [], 'evidence', added);
    }),
  ];
  const edited = editFrontmatter(text, (yaml) => editGroup(yaml, ['claims', index], edits));
  if (!edited.ok) return { text, problems: [...problems, { code: 'yaml', path, reason: edited.reason }] };
  return { text: edited.text, taken: takenOf(claim, false), problems: [...problems, ...kept] };
}

/** What an entry would have a claim say: the words that are exchanged, and why the rest stays. */
function changesBy(claim: KnownClaim, { data, path, desk }: Entry) {
  const there = desk.compiled.article.claims.find(({ id }) => id === claim.id);
  const changes = FIELDS.filter((key) => key in Object(data) && !isDeepStrictEqual(claim[key], there?.[key]));
  const isOpen = isPlaceholder(there?.assessment);
  const words = isOpen ? WORDS.filter((key) => changes.includes(key)) : [];
  const kept = changes.filter((key) => !words.some((one) => one === key));
  return { words, kept: kept.map((key) => staying(key, claim.id, path)) };
}

/** Whether some words are, or are among, those of a claim; or hold them. */
function standsOn(id: string, quote: string, { compiled: { rendered } }: Desk): boolean {
  const own = rendered.places.get(anchor('claim', id))?.[0];
  const place = locate(rendered.folded, { quote });
  const ranges = place.kind === 'found' ? [place.range] : place.kind === 'ambiguous' ? place.places : [];
  return own !== undefined && ranges.some((range) => overlap(range, own));
}

const staying = (key: string, id: string, path: Path): Problem => ({
  code: 'claim-changed',
  path: [...path, key],
  reason: `The ${key} of "${id}" stays as it is: it is changed in the file, by hand.`,
});
