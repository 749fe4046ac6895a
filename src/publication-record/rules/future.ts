import type { Article } from '../../model/article.ts';
import type { Path, Problem } from '../../model/diagnostics.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { isFuture, latest } from '../days.ts';
import type { Comparison } from './comparison.ts';

/** Dates of what is told as having happened. */
export function futureDates({ article, record, today }: Comparison): Problem[] {
  const now = presentOf(article, record, today);
  return datesOf(article)
    .filter(({ date }) => isFuture(date, now))
    .map(({ date, path }) => {
      const reason = `${date} is in the future: today is ${today}. Write the day on which it happened; what is only planned is no change yet.`;
      return { code: 'future', path, reason };
    });
}

/** A clock that is behind what has been published is wrong: a machine without the time must still build. */
function presentOf({ published }: Article, record: ArticleRecord | undefined, today: string): string {
  const sealed = [record?.versions, ...(record?.claims ?? []).map(({ versions }) => versions)].flatMap(
    (versions) => versions?.at(-1)?.date ?? [],
  );
  return latest([today, published, ...sealed]);
}

interface Dated {
  date: string;
  path: Path;
}

function datesOf({ updated, corrections, withdrawn, claims }: Article): Dated[] {
  const listed = (items: readonly { date: string }[], ...path: Path) =>
    items.map(({ date }, index): Dated => ({ date, path: [...path, index, 'date'] }));
  return [
    ...(updated === undefined ? [] : [{ date: updated, path: ['updated'] }]),
    ...listed(corrections, 'corrections'),
    ...listed(withdrawn, 'withdrawn'),
    ...claims.flatMap(({ history }, index) => listed(history, 'claims', index, 'history')),
  ];
}
