import { createHash } from 'node:crypto';
import type { ArticleRecord, TextVersion, Version } from '../model/record.ts';
import { type Canonical, canonical } from './canonical.ts';
import { formerVersion } from './former-digests.ts';

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** SHA-256 of canonical JSON, in hexadecimal: what `jq -jcS . | sha256sum` gives. */
export const digestOf = (value: Canonical): string => sha256(canonical(value));

/** Names a version of a claim for good. Covers all that it holds, and with `previous` all versions before it. */
export function versionDigest(version: Omit<Version, 'digest'>): string {
  return version.assessment === undefined ? sha256(formerVersion(version)) : digestOf(withoutDigest(version));
}

/** The same of a version of an article’s text. */
export const textVersionDigest = (version: Omit<TextVersion, 'digest'>): string =>
  digestOf(withoutDigest(version));

/** Names the words of an article: the folded text, so that a change of typography or mark-up is none. */
export const textDigest = (folded: string): string => sha256(folded.trim());

/** What names the words of a version of a text. */
export const textOf = ({ text, digest }: TextVersion): string => text ?? digest;

/** Covers the values of a record, and not how it is laid out. */
export const sealDigest = (record: ArticleRecord): string => digestOf(record);

function withoutDigest<Item extends object>(item: Item): Omit<Item, 'digest'> {
  const { digest: _, ...rest } = item as Item & { digest?: string };
  return rest;
}
