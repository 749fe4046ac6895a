import type { Path } from '../model/diagnostics.ts';
import { statusNow } from '../model/former-words.ts';
import type { SealedEvidence, Version } from '../model/record.ts';
import type { ClaimContent } from './content-of-claim.ts';
import { pairs } from './evidence-pairs.ts';

export type Field = 'statement' | 'status' | 'verdict' | 'due' | 'outcome' | 'assessment' | 'evidence';

/** Something that readers were told otherwise. */
export interface Difference {
  field: Field;
  /** What it is, in words: `note on https://example.org/report`. */
  what: string;
  before: string | undefined;
  now: string | undefined;
  /** Where it stands in the claim as it is now. */
  path: Path;
}

/**
 * What readers are told otherwise than a version told them, so far as it sealed that. What is told for the first time takes
 * nothing back: a verdict, a day by which it is due, an outcome, an assessment and evidence where none was sealed. A new capture of a source is nothing that
 * readers are told.
 */
export function differences(version: Version, now: ClaimContent): Difference[] {
  return [
    ...difference('statement', version.statement, now.statement),
    ...difference('status', statusNow(version.status), statusNow(now.status)),
    ...difference('verdict', version.verdict, now.verdict),
    ...difference('due', version.due, now.due),
    ...difference('outcome', version.outcome, now.outcome, ['history']),
    ...difference('assessment', version.assessment, now.assessment),
    ...evidenceDifferences(version.evidence, now.evidence),
  ];
}

function difference(
  field: Field,
  before: string | undefined,
  now: string | undefined,
  place: Path = [now === undefined ? 'statement' : field],
): Difference[] {
  if (before === undefined || before === now) return [];
  return [{ field, what: field, before, now, path: place }];
}

function evidenceDifferences(before: readonly SealedEvidence[] | undefined, now: readonly SealedEvidence[]) {
  if (before === undefined) return [];
  return pairs(before, now).flatMap(({ sealed, present, index }): Difference[] => {
    if (sealed && present) return itemDifferences(sealed, present, index);
    const path: Path =
      index !== undefined ? ['evidence', index] : [now.length > 0 ? 'evidence' : 'statement'];
    return [{ field: 'evidence', what: 'evidence', before: shown(sealed), now: shown(present), path }];
  });
}

/** What is told of evidence, by the key under which the article has it. */
const TOLD = [
  ['url', 'source', 'address of a source'],
  ['stance', 'stance', 'stance'],
  ['quote', 'quote', 'passage'],
  ['prefix', 'prefix', 'words before the passage'],
  ['suffix', 'suffix', 'words after the passage'],
  ['page', 'page', 'page'],
  ['note', 'note', 'note'],
  ['independent', 'independent', 'independence'],
] as const;

function itemDifferences(sealed: SealedEvidence, present: SealedEvidence, index: number | undefined) {
  return TOLD.flatMap(([key, field, name]): Difference[] => {
    const [before, now] = [sealed[key]?.toString(), present[key]?.toString()];
    if (before === now) return [];
    const what = key === 'url' ? name : `${name} on ${sealed.url}`;
    const at = index === undefined ? [] : [index];
    return [
      {
        field: 'evidence',
        what,
        before,
        now,
        path: ['evidence', ...at, ...(now === undefined ? [] : [field])],
      },
    ];
  });
}

const shown = (evidence: SealedEvidence | undefined): string | undefined =>
  evidence && [`${evidence.stance}: ${evidence.url}`, evidence.quote ?? evidence.note ?? ''].join(', ');
