import { type ArticleRecord, recordSchema, type SealedRecord } from '../model/record.ts';
import type { Signature, SiteRecord } from '../model/site-record.ts';
import { digestOf, sealDigest } from './digest.ts';

/** `/articles/<slug>/record.json`: a record with its seal, in the order of the schema. */
export const publishedRecord = (record: ArticleRecord): SealedRecord => ({
  ...recordSchema.parse(record),
  seal: sealDigest(record),
});

type Sealed = Pick<SiteRecord['articles'][number], 'slug' | 'seal'>;

/** Names all that a site has sealed. The addresses of the records are no part of it: a site may move. */
export const headOf = (articles: readonly Sealed[]): string =>
  digestOf(bySlug(articles).map(({ slug, seal }) => ({ slug, seal })));

/** `/record.json`. */
export const siteRecord = (
  articles: SiteRecord['articles'],
  signature: Signature | undefined,
): SiteRecord => ({
  articles: bySlug(articles),
  head: headOf(articles),
  ...(signature && { signature }),
});

const bySlug = <Item extends Sealed>(articles: readonly Item[]): Item[] =>
  articles.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
