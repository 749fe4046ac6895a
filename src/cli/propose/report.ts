import type { LocatedProblem } from '../../model/diagnostics.ts';
import { list } from '../../model/show.ts';
import { visible } from '../../model/visible.ts';
import { report as problemReport } from '../../reporters/problems.ts';
import type { Drifted } from './desk.ts';
import type { Judged } from './judging/step.ts';

/** More than this nobody reads: a model that has misunderstood the form does so everywhere. */
const MOST_TOLD = 100;

/** Problems as they are printed: what they quote of an answer may be anything. */
export function told(problems: readonly LocatedProblem[], color: boolean): string {
  const shown = problems.slice(0, MOST_TOLD).map((one) => ({ ...one, reason: visible(one.reason) }));
  const report = problemReport(shown, { color });
  return problems.length > MOST_TOLD ? `${report}\n… and ${problems.length - MOST_TOLD} more.` : report;
}

interface Told {
  slug: string;
  /** Of the article, and of parties before it. */
  paths: readonly string[];
  by: string;
  dryRun: boolean;
  drifted: readonly Drifted[];
}

/** What was written, and what an editor has to do. */
export function summary({ taken }: Judged, { slug, paths, by, dryRun, drifted }: Told): string {
  if (taken.length === 0) return `Nothing was written into ${list(paths, 'and')}.`;
  const lines = taken.map(({ id, what }) => `  ${id}: ${what}`);
  const claims = new Set(taken.flatMap((one) => (one.list === 'claims' ? [one.id] : [])));
  const old = drifted.filter(({ claim }) => claims.has(claim.id));
  return [
    `${dryRun ? 'Would write' : 'Wrote'} into ${list(paths, 'and')}, as proposed by ${by}:`,
    ...lines,
    '',
    `Compare each with its source${claims.size < taken.length ? ', or with the article' : ''}. To keep it, write npm run propose -- ${slug} --keep ${taken[0]?.id}, or take the line proposedBy out; else take all of it out. npm run check lists what is undecided.`,
    ...old.map(
      ({ claim, evidence }) =>
        `${claim.id}: the old evidence from ${evidence.source} still stands there. Take it out, and tell what changed in history.`,
    ),
    ...(dryRun ? [] : [`To take it back: npm run propose -- ${slug} --undo`]),
  ].join('\n');
}
