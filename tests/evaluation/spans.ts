import type { Range } from '../../src/anchoring/locate.ts';

/** Which spans of the data and of ours belong together: each to at most one, the largest overlap first. */
export interface Matching<Gold extends Range, Found extends Range> {
  pairs: { gold: Gold; found: Found }[];
  missed: Gold[];
  extra: Found[];
}

/** @param least the smallest share of their union that two spans must have in common */
export function matchSpans<Gold extends Range, Found extends Range>(
  gold: readonly Gold[],
  found: readonly Found[],
  least = 0,
): Matching<Gold, Found> {
  const candidates = gold.flatMap((one) =>
    found.flatMap((other) => {
      const overlap = overlapOf(one, other);
      return overlap > 0 && overlap >= least ? [{ gold: one, found: other, overlap }] : [];
    }),
  );
  const pairs: Matching<Gold, Found>['pairs'] = [];
  const taken = new Set<Range>();
  for (const candidate of candidates.toSorted((a, b) => b.overlap - a.overlap)) {
    if (taken.has(candidate.gold) || taken.has(candidate.found)) continue;
    taken.add(candidate.gold).add(candidate.found);
    pairs.push({ gold: candidate.gold, found: candidate.found });
  }
  return {
    pairs,
    missed: gold.filter((span) => !taken.has(span)),
    extra: found.filter((span) => !taken.has(span)),
  };
}

/** What two spans have in common, as a share of what they cover together. */
function overlapOf(a: Range, b: Range): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export const isSame = (a: Range, b: Range) => a.start === b.start && a.end === b.end;

/** One line of a table of measures. */
export interface Measure {
  name: string;
  gold: number;
  found: number;
  right: number;
}

/** Precision, recall and their harmonic mean, one measure a line. */
export function measureTable(measures: readonly Measure[]): string {
  const head = ['measure', 'in data', 'found', 'right', 'precision', 'recall', 'F1'];
  return columns([head, ...measures.map(measureRow)]);
}

function measureRow({ name, gold, found, right }: Measure): string[] {
  const [precision, recall] = [found === 0 ? 0 : right / found, gold === 0 ? 0 : right / gold];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [
    name,
    ...[gold, found, right].map(String),
    ...[precision, recall, f1].map((share) => share.toFixed(3)),
  ];
}

/** Rows in columns: the first to the left, the rest to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

/** "12 of 14 (85.7%)". */
export const shareOf = (part: number, whole: number): string =>
  `${part} of ${whole}${whole === 0 ? '' : ` (${((100 * part) / whole).toFixed(1)}%)`}`;

/** A heading with one line for each item, or nothing where there is none. */
export function listing(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `\n\n${heading}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
