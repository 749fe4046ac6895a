import { readSource } from '../../../compile/disk.ts';
import { flow } from '../../../editing/flow.ts';
import { memoize } from '../../../model/memoize.ts';
import { clip } from '../../../model/show.ts';
import { recordPath } from '../../../publication-record/path.ts';
import { readRecord } from '../../../publication-record/read.ts';
import type { Finding } from './finding.ts';

/** In characters: what a note of `history` may have. */
const LONGEST = 280;

/** Adds to what changed or is gone the entry for the `history` of its claim, where that was sealed with the words as they were. */
export function withHistory(findings: readonly Finding[], today: string, root: string): Finding[] {
  const sealed = memoize((slug: string) => sealedClaims(slug, root));
  return findings.map((finding) => {
    const { passage, kind } = finding;
    if ((kind !== 'changed' && kind !== 'gone') || !sealed(passage.slug).has(passage.claim)) return finding;
    return { ...finding, history: flow({ date: today, note: noteOf(finding) }) };
  });
}

function noteOf({ passage: { entry, evidence }, kind, now, source }: Finding): string {
  const { publisher } = entry.source;
  const words = `“${clip(evidence.quote, 90)}”`;
  if (source === 'dead')
    return clip(`The page of ${clip(publisher, 60)} with the words ${words} is gone.`, LONGEST);
  return clip(
    kind === 'changed'
      ? `${clip(publisher, 60)} has changed the words ${words}. It now says “${clip(now ?? '', 90)}”.`
      : `${clip(publisher, 60)} has taken out the words ${words}.`,
    LONGEST,
  );
}

/** The claims of an article that are sealed; none where there is no record, or one that cannot be read. */
function sealedClaims(slug: string, root: string): ReadonlySet<string> {
  const read = readRecord(readSource(root, recordPath(slug)));
  return new Set(read.ok ? read.record.claims.flatMap(({ id, formerly }) => [id, ...formerly]) : []);
}
