import type { Article } from '../../model/article.ts';
import type { Path, Problem } from '../../model/diagnostics.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { isFuture, latest } from '../days.ts';
import type { Comparison } from './comparison.ts';

/** Dates of what is told as having happened. */
export function futureDates(comparison: Comparison): Problem[] {
  const { article, record, today } = comparison;
  const now = presentOf(article, record, today);
  const changes = datesOf(article)
    .filter(({ date }) => isFuture(date, now))
    .map(({ date, path }): Problem => {
      const reason = `${date} is in the future: today is ${today}. Write the day on which it happened; what is only planned is no change yet.`;
      return { code: 'future', path, reason };
    });
  return [...tooEarly(comparison), ...changes];
}

/** No clock that goes right shows a day before this one: a machine without the time must still build. */
const CLOCKS_FROM = '2026-01-01';

/** What has not been sealed yet comes out on its day, and not before. */
function tooEarly({ article: { draft, published }, record, today }: Comparison): Problem[] {
  if (draft || record !== undefined || today < CLOCKS_FROM || !isFuture(published, today)) return [];
  const reason = `The article is to be published on ${published}, and today is ${today}. Write draft: true until that day; if it is out already, correct published.`;
  return [{ code: 'future', path: ['published'], reason }];
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
