import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { ArticleRecord, ClaimRecord } from '../model/record.ts';

/** The record that a claim continues: its own, or that of a former id. */
export function recordOf(claim: Claim, record: ArticleRecord | undefined): ClaimRecord | undefined {
  const has = (id: string) => record?.claims.find((sealed) => sealed.id === id);
  return has(claim.id) ?? claim.formerly.map(has).find((sealed) => sealed !== undefined);
}

/** The claim that continues a record: under its id, or under a new one that names this as its former id. */
export function successorOf({ id }: ClaimRecord, { claims }: Article): Claim | undefined {
  return claims.find((claim) => claim.id === id) ?? claims.find((claim) => claim.formerly.includes(id));
}

/** The statement as it can be stored: a half of a surrogate pair cannot stand in a UTF-8 file. */
export const statementOf = ({ statement }: { statement: string }): string => statement.toWellFormed();

export const noteOf = ({ note }: { note: string }): string => note.toWellFormed();
