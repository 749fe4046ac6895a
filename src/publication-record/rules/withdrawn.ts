import type { Article, Withdrawal } from '../../model/article.ts';
import type { Problem } from '../../model/diagnostics.ts';
import type { ArticleRecord } from '../../model/record.ts';
import { noteOf } from '../claims.ts';
import type { Comparison } from './comparison.ts';
import { entryOf, flow } from './paste.ts';

/** Withdrawals of what was never said or is still said, and withdrawals that are taken back. */
export function withdrawalProblems({ article, record }: Comparison): Problem[] {
  const entries = article.withdrawn.flatMap((entry, index): Problem[] => {
    const reason =
      withdrawnTwice(entry, index, article) ??
      stillMade(entry, article) ??
      neverMade(entry, record) ??
      restated(entry, record);
    return reason === undefined ? [] : [{ code: 'withdrawn', path: ['withdrawn', index, 'id'], reason }];
  });
  return [...entries, ...(record ? takenBack(article, record) : [])];
}

function withdrawnTwice({ id }: Withdrawal, index: number, { withdrawn }: Article): string | undefined {
  const first = withdrawn.findIndex((entry) => entry.id === id);
  return first === index ? undefined : `"${id}" is withdrawn[${first + 1}] already: keep one.`;
}

function stillMade({ id }: Withdrawal, { claims }: Article): string | undefined {
  const index = claims.findIndex((claim) => claim.id === id);
  if (index === -1) return undefined;
  return `"${id}" is withdrawn, but claims[${index + 1}] still makes it: take it out of claims, or take this entry out.`;
}

function neverMade({ id }: Withdrawal, record: ArticleRecord | undefined): string | undefined {
  if (record === undefined)
    return `"${id}" was never published: nothing of this article has been sealed. Take this entry out; if readers have seen the claim, put it back, run npm run seal, then withdraw it.`;
  if (record.claims.some((sealed) => sealed.id === id)) return undefined;
  const renamed = record.claims.find(({ formerly }) => formerly.includes(id));
  if (renamed) return `"${id}" goes on as "${renamed.id}": withdraw it under that id.`;
  return `No claim was published as "${id}", so there is nothing to withdraw: take this entry out, or correct the id.`;
}

/** Day and reason of a withdrawal are on a public page of their own. */
function restated(entry: Withdrawal, record: ArticleRecord | undefined): string | undefined {
  const before = record?.claims.find(({ id }) => id === entry.id)?.withdrawn;
  if (before === undefined || (before.date === entry.date && before.note === noteOf(entry))) return undefined;
  return `This withdrawal was published in another form. Put it back, and add what is new to corrections:
  - ${flow({ id: entry.id, ...before })}`;
}

/** A tombstone cannot come to life: what is claimed anew is another claim. */
function takenBack({ claims, withdrawn }: Article, record: ArticleRecord): Problem[] {
  return record.claims.flatMap(({ id, withdrawn: before }): Problem[] => {
    if (before === undefined || withdrawn.some((entry) => entry.id === id)) return [];
    const again = claims.findIndex((claim) => claim.id === id);
    const yaml = entryOf('withdrawn', withdrawn.length > 0, { id, ...before });
    const anew = again === -1 ? '' : ' and give the claim that you make now an id of its own';
    const reason = `The claim "${id}" was withdrawn on ${before.date}, which readers were told. Put the withdrawal back${anew}:\n${yaml}`;
    return [{ code: 'withdrawn', path: again === -1 ? ['withdrawn'] : ['claims', again, 'id'], reason }];
  });
}
