import type { Counts } from './counts.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Mended } from './fix.ts';

/** All that a run of `npm run check` found: what each format prints. */
export interface Report {
  /** In order. Remarks only where they are to be shown. */
  diagnoses: readonly Diagnosis[];
  /** The codes of all remarks, shown or not. */
  infos: readonly string[];
  counts: Counts;
  /** Restricted to these; all content where there are none. */
  paths: readonly string[];
  mended: readonly Mended[];
  /** True where `mended` was only shown. */
  dryRun: boolean;
  /** True where nothing counts against the exit code. */
  ok: boolean;
}
