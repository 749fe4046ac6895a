import { addEntry, type EditedYaml, setField } from '../../../editing/fields.ts';
import { editFrontmatter } from '../../../editing/frontmatter.ts';
import type { Path, Problem } from '../../../model/diagnostics.ts';
import { placeholders } from '../../../model/placeholders.ts';
import { type KnownClaim, knownClaimSchema } from '../answer/schema.ts';
import { checked } from './checked.ts';
import { evidenceEntry } from './entry.ts';
import { type Entry, type Step, takenOf } from './step.ts';

/**
 * Adds evidence to a claim that is there. Its own words are exchanged only where nobody has worked on them since they were
 * cut from the text.
 */
export function addToClaim(text: string, entry: Entry): Step {
  const { path, desk, by } = entry;
  const { claim, problems } = checked(entry, knownClaimSchema);
  if (claim === undefined) return { text, problems };
  const index = desk.compiled.article.claims.findIndex(({ id }) => id === claim.id);
  const isOpen = desk.compiled.article.claims[index]?.assessment === placeholders.assessment;
  const words = wordsOf(claim);
  const kept = isOpen ? [] : words.map(([key]) => staying(key, claim.id, path));
  const isWhole = isOpen && words.length > 0;
  const fields = isWhole ? [...words, ['proposedBy', by] as const] : [];
  const at: Path = ['claims', index];
  const steps = [
    ...fields.map(
      ([key, value]) =>
        (yaml: string) =>
          setField(yaml, at, key, value),
    ),
    ...claim.evidence.map(
      (item) => (yaml: string) =>
        addEntry(yaml, at, 'evidence', evidenceEntry(item, isWhole ? undefined : by)),
    ),
  ];
  const edited = editFrontmatter(text, (yaml) =>
    steps.reduce<EditedYaml>((now, step) => (typeof now === 'string' ? step(now) : now), yaml),
  );
  if (!edited.ok) return { text, problems: [...problems, { code: 'yaml', path, reason: edited.reason }] };
  return { text: edited.text, taken: takenOf(claim, false), problems: [...problems, ...kept] };
}

const wordsOf = ({ label, statement, assessment }: KnownClaim): [string, string][] =>
  Object.entries({ label, statement, assessment }).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  );

const staying = (key: string, id: string, path: Path): Problem => ({
  code: 'claim-changed',
  path: [...path, key],
  reason: `The ${key} of "${id}" was written by somebody, and stays.`,
});
