import { createHash } from 'node:crypto';
import type { ArticleRecord, Version } from '../model/record.ts';

/** Names a version of a claim for good. Covers what readers were told, and from when; not the claim’s id, which may change. */
export function versionDigest(version: Omit<Version, 'digest'>): string {
  return sha256(JSON.stringify(told(version)));
}

/** What a version told readers. One without a verdict is what it was before there were verdicts. */
const told = ({ date, status, statement, verdict }: Omit<Version, 'digest'>) => [
  date,
  status,
  statement,
  ...(verdict === undefined ? [] : [verdict]),
];

/** Names a version of an article’s text: the folded text, so that a change of typography or mark-up is none. */
export function textDigest(folded: string): string {
  return sha256(folded.trim());
}

/** Covers the values of a record in their fixed order, and not how its YAML is laid out. */
export function sealDigest(record: ArticleRecord): string {
  const { article, published, updated, corrections, versions, claims } = record;
  return sha256(
    JSON.stringify([
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
    ]),
  );
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
