import type { ArticleRecord, Version } from '../model/record.ts';

/* Up to 0.1.0 versions sealed neither assessment nor evidence, and digests were of lists. What was sealed so stays valid. */

/** What the digest of such a version is of. One without a verdict is what it was before there were verdicts. */
export const formerVersion = (version: Omit<Version, 'digest'>): string => JSON.stringify(told(version));

const told = ({ date, status, statement, verdict }: Omit<Version, 'digest'>) => [
  date,
  status,
  statement,
  ...(verdict === undefined ? [] : [verdict]),
];

/** What the seal of such a record is of. */
export function formerRecord(record: ArticleRecord): string {
  const { article, published, updated, corrections, versions, claims } = record;
  return JSON.stringify([
    article,
    published,
    updated ?? null,
    corrections,
    versions.map(({ date, digest }) => [date, digest]),
    claims.map((claim) => [
      claim.id,
      claim.formerly,
      claim.published,
      claim.withdrawn ? [claim.withdrawn.date, claim.withdrawn.note] : null,
      claim.history,
      claim.versions.map((version) => [...told(version), version.digest]),
    ]),
  ]);
}

/** Whether nothing of a record was sealed in the present form: then its seal may be of the former one as well. */
export const isFormer = ({ versions, claims }: ArticleRecord): boolean =>
  versions.every(({ text }) => text === undefined) &&
  claims.every((claim) => claim.versions.every(({ assessment }) => assessment === undefined));
