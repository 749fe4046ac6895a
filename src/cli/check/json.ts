import type { Report } from './report.ts';

/**
 * The report for programs. What is there keeps its name and meaning; `version` changes where that cannot be.
 * `length` is the number of units that a problem is about, and is left out where that is not known.
 */
export function json({ ok, counts, diagnoses, mended, dryRun }: Report): string {
  const number = (wanted: string) => diagnoses.filter(({ severity }) => severity === wanted).length;
  return JSON.stringify(
    {
      version: 1,
      ok,
      counts: { ...counts, errors: number('error'), warnings: number('warning'), infos: number('info') },
      problems: diagnoses,
      mended: mended.map((one) => ({ ...one, written: !dryRun })),
    },
    null,
    2,
  );
}
