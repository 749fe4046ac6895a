import type { Problem } from '../../model/diagnostics.ts';
import { placeholdersIn } from '../../model/placeholders.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { latest } from '../days.ts';
import { textOf } from '../digest.ts';
import type { Comparison } from './comparison.ts';
import { entryOf } from './paste.ts';

type Sealed = Comparison & { record: ArticleRecord };

/** What an article says of itself, against what it said when it was sealed. */
export function articleProblems(comparison: Comparison): Problem[] {
  const { record } = comparison;
  if (record === undefined) return [];
  const sealed = { ...comparison, record };
  return [...unpublished(sealed), ...republished(sealed), ...removedNotices(sealed), ...changedText(sealed)];
}

function unpublished({ article, record }: Sealed): Problem[] {
  if (!article.draft) return [];
  const reason = `The article was published on ${record.published} and cannot be a draft again: its addresses would be gone. Take "draft" out. To take claims back, withdraw them.`;
  return [{ code: 'article-vanished', path: ['draft'], reason }];
}

function republished({ article, record }: Sealed): Problem[] {
  if (article.published === record.published) return [];
  const reason = `The article was first published on ${record.published}, which does not change. Write published: ${record.published}, and give the day of a later change as updated.`;
  return [{ code: 'published-changed', path: ['published'], reason }];
}

/** A correction that disappears is itself a silent edit. */
function removedNotices({ article, record }: Sealed): Problem[] {
  const problems: Problem[] = [];
  const now = article.corrections.length;
  if (now < record.corrections) {
    const reason = `Corrections published: ${record.corrections}; left: ${now}. Put back what is missing: git log -p shows it. A correction that was wrong is followed by another.`;
    problems.push({ code: 'notice-removed', path: ['corrections'], reason });
  }
  if (record.updated !== undefined && (article.updated ?? '') < record.updated) {
    const reason = `Readers were told of an update on ${record.updated}. Write updated: ${record.updated}, or a later day.`;
    problems.push({ code: 'notice-removed', path: ['updated'], reason });
  }
  return problems;
}

function changedText(sealed: Sealed): Problem[] {
  const { article, record, digest, today } = sealed;
  const last = record.versions.at(-1);
  if (last === undefined || textOf(last) === digest || isAnnounced(sealed, last.date)) return [];
  const day = latest([today, last.date]);
  const isNews = record.updated === undefined || day > record.updated;
  const reason = `The prose is not what was published on ${last.date}, and nothing tells readers so. Say what was wrong:
${entryOf('corrections', article.corrections.length > 0, { date: today, note: placeholdersIn(article.lang).correction })}
${isNews ? `Where nothing was wrong, give the day of the change instead:\nupdated: ${day}\n` : ''}Or put the published prose back.`;
  return [{ code: 'text-changed', path: [article.updated === undefined ? 'published' : 'updated'], reason }];
}

/**
 * Whether there is a correction more, or a day of update later, than there was. What readers were told of a day holds for
 * all changes of it: as long as it lasts, a second one needs no other day.
 * @param since the day of the last version. A clock that is behind it knows no day
 */
function isAnnounced({ article, record, today }: Sealed, since: string): boolean {
  if (article.corrections.length > record.corrections) return true;
  if (article.updated === undefined) return false;
  if (record.updated === undefined) return article.updated >= since;
  return article.updated > record.updated || (today >= since && article.updated >= today);
}
