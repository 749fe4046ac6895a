import { locate, overlap } from '../../../anchoring/locate.ts';
import { addEntry, editGroup, setField } from '../../../editing/fields.ts';
import { editFrontmatter } from '../../../editing/frontmatter.ts';
import { anchor } from '../../../model/anchor.ts';
import { isPlaceholder } from '../../../model/placeholders.ts';
import { knownClaimSchema } from '../answer/schema.ts';
import { type Desk, withText } from '../desk.ts';
import { checked } from './checked.ts';
import { evidenceEntry, sourcesOf } from './entry.ts';
import { changesIn } from './staying.ts';
import type { Entry, Step } from './step.ts';

/** What a claim says of itself: exchanged where nobody has worked on it. */
const WORDS = ['label', 'statement', 'assessment'] as const;
const FIELDS = [...WORDS, 'says', 'through', 'about', 'amounts'] as const;

/**
 * Adds evidence to a claim that is there. Its own words are exchanged only where nobody has worked on them since they were
 * cut from the text.
 */
export function addToClaim(entry: Entry): Step {
  const { path, desk, by } = entry;
  const { claim, problems } = checked(entry, knownClaimSchema);
  if (claim === undefined) return { desk, problems };
  if (claim.quote !== undefined && !standsOn(claim.id, claim.quote, desk)) {
    const reason = `"${claim.id}" is the id of a claim on other words: give this one another, or leave its quote out.`;
    return { desk, problems: [...problems, { code: 'duplicate-id', path: [...path, 'id'], reason }] };
  }
  const { claims } = desk.compiled.article;
  const index = claims.findIndex(({ id }) => id === claim.id);
  const there = claims[index];
  const open = isPlaceholder(there?.assessment) ? WORDS : [];
  const { words, kept } = changesIn(entry, FIELDS, open, [claim, { ...there }]);
  const isWhole = words.length > 0;
  const edits = [
    ...words.map((key) => (group: string) => setField(group, [], key, String(claim[key]))),
    ...(isWhole ? [(group: string) => setField(group, [], 'proposedBy', by)] : []),
    ...claim.evidence.map((item) => {
      const added = evidenceEntry(item, isWhole ? undefined : by);
      return (group: string) => addEntry(group, [], 'evidence', added);
    }),
  ];
  const edited = editFrontmatter(desk.file.text, (yaml) => editGroup(yaml, ['claims', index], edits));
  if (!edited.ok) return { desk, problems: [...problems, { code: 'yaml', path, reason: edited.reason }] };
  return {
    desk: withText(desk, edited.text),
    taken: { list: 'claims', id: claim.id, what: `evidence from ${sourcesOf(claim)}` },
    problems: [...problems, ...kept],
  };
}

/** Whether some words are, or are among, those of a claim; or hold them. */
function standsOn(id: string, quote: string, { compiled: { rendered } }: Desk): boolean {
  const own = rendered.places.get(anchor('claim', id))?.[0];
  const place = locate(rendered.folded, { quote });
  const ranges = place.kind === 'found' ? [place.range] : place.kind === 'ambiguous' ? place.places : [];
  return own !== undefined && ranges.some((range) => overlap(range, own));
}
