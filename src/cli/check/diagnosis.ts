import type { Severity } from '../../checks/rule.ts';
import type { LocatedProblem } from '../../model/diagnostics.ts';

/** What `npm run check` reports: a problem that stops a build, or what an editor would remark on. */
export interface Diagnosis {
  file: string;
  /** 1-based, as editors count; the column in UTF-16 units. */
  line: number;
  column: number;
  /** How many units of the line it is about, where that is known. */
  length?: number;
  severity: Severity;
  /** Permanent. */
  code: string;
  /** What is wrong, why, and what to write instead. May have several lines. */
  message: string;
}

/** What the compiler or the record refuses stops the build: an error. */
export const fromProblem = ({ file, line, column, code, reason }: LocatedProblem): Diagnosis => ({
  file,
  line,
  column,
  severity: 'error',
  code,
  message: reason,
});

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** In the order of the files, within a file in the order of its lines, the gravest first. */
export const inOrder = (diagnoses: readonly Diagnosis[]): Diagnosis[] =>
  diagnoses.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : Number(a.file > b.file)) ||
      a.line - b.line ||
      a.column - b.column ||
      RANK[a.severity] - RANK[b.severity],
  );
