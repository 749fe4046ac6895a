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
      problems: diagnoses.map(({ file, line, column, length, severity, code, message }) => ({
        file,
        line,
        column,
        ...(length !== undefined && { length }),
        severity,
        code,
        message,
      })),
      mended: mended.map(({ file, line, before, after }) => ({
        file,
        line,
        before,
        after,
        written: !dryRun,
      })),
    },
    null,
    2,
  );
}
