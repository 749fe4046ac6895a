import { count } from '../../model/show.ts';
import { report as problemReport } from '../../reporters/problems.ts';
import type { LookedUp } from './look-up.ts';
import { isThere, type Result, reasonOf } from './result.ts';

/** A source with its passages. */
export interface Row {
  result: Result;
  passages: LookedUp;
}

const number = (value: number) => value.toLocaleString('en');

/** One line of progress: what came of a source. */
export const progressLine = ({ result }: Pick<Row, 'result'>): string =>
  `${result.kind} ${result.id}${result.capture ? `, ${number(result.capture.words)} words` : ''}`;

/** The table of what was found, and what is to be done. */
export function pretty(rows: readonly Row[], color: boolean): string {
  const cells = rows.map(({ result, passages }) => [
    result.kind,
    result.id,
    size(result),
    found(passages, result),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...cells.map((row) => row[column]?.length ?? 0)));
  const table = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const problems = rows.flatMap(({ passages }) => passages.problems);
  const parts = [
    table.join('\n'),
    rows.flatMap(({ result }) => remarks(result)).join('\n'),
    problems.length === 0 ? '' : problemReport(problems, { color }),
    summary(rows),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function size({ capture, pages }: Result): string {
  if (capture === undefined) return '';
  const words = `${number(capture.words)} ${capture.words === 1 ? 'word' : 'words'}`;
  return pages === undefined ? words : `${words}, ${number(pages)} ${pages === 1 ? 'page' : 'pages'}`;
}

function found(passages: LookedUp, result: Result): string {
  if (!isThere(result)) return '';
  const parts = (['found', 'missing', 'ambiguous'] as const).flatMap((kind) =>
    passages[kind] === 0 ? [] : [`${passages[kind]} ${kind}`],
  );
  return parts.length === 0 ? 'no passage' : parts.join(', ');
}

function remarks(result: Result): string[] {
  const { id, created, cited, notes, open, archived } = result;
  const told = [
    ...(isThere(result) ? [] : [reasonOf(result)]),
    ...(created === undefined
      ? []
      : [
          `New: ${created}. See that publisher and title are right, say in tier what kind of source it is (now: major) and in seen how much was read${cited === undefined ? ', and name it in the sources of an article' : ''}.`,
        ]),
    ...(cited === undefined ? [] : [`It is named in the sources of ${cited} now.`]),
    ...notes,
    ...open,
    ...(archived?.kind === 'archived' ? [`Archived: ${archived.url}`] : []),
    ...(archived !== undefined && archived.kind !== 'archived' ? [`No copy was made: ${archived.why}.`] : []),
  ];
  return told.map((text) => `${id}: ${text}`);
}

function summary(rows: readonly Row[]): string {
  const kinds = Map.groupBy(rows, ({ result }) => result.kind);
  const sum = (kind: 'found' | 'missing' | 'ambiguous') =>
    rows.reduce((total, { passages }) => total + passages[kind], 0);
  const sources = [...kinds].map(([kind, { length }]) => `${length} ${kind}`).join(', ');
  const all = sum('found') + sum('missing') + sum('ambiguous');
  return `${count(rows.length, 'source')}: ${sources || 'none'}. ${count(all, 'passage')}: ${sum('found')} found, ${sum('missing')} missing, ${sum('ambiguous')} ambiguous.`;
}

/** For programs. What is there keeps its name and meaning; `version` changes where that cannot be. */
export const json = (rows: readonly Row[], ok: boolean): string =>
  JSON.stringify(
    {
      version: 1,
      ok,
      sources: rows.map(({ result, passages: { found, missing, ambiguous } }) => ({
        ...result,
        passages: { found, missing, ambiguous },
      })),
      problems: rows.flatMap(({ passages }) => passages.problems),
    },
    null,
    2,
  );
