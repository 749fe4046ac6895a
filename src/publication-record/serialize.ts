import { Document, isScalar, type Scalar, visit } from 'yaml';
import type { ArticleRecord, ClaimRecord, Version } from '../model/record.ts';
import { sealDigest } from './digest.ts';

const HEADER = ` What was published of this article, and when. Written by \`npm run seal\`.
 Do not edit: change the article, then seal again. The last line tells an edit apart.`;

/** Prose is always in quotation marks, so that new words never change how the lines around them are written. */
const PROSE = new Set(['statement', 'verdict', 'note']);

/** The record as YAML: the same record gives the same bytes, and a change shows as few lines. */
export function serialize(record: ArticleRecord): string {
  const document = new Document({ ...inOrder(record), seal: sealDigest(record) });
  document.commentBefore = HEADER;
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && PROSE.has(String(key.value)) && isScalar(value)) quote(value);
    },
    Seq(_, node) {
      node.flow = node.items.every(isScalar);
    },
    Map(index, node) {
      node.spaceBefore = node.has('id') && index !== 0;
    },
  });
  return document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
  });
}

function quote(scalar: Scalar): void {
  scalar.type = 'QUOTE_DOUBLE';
}

function inOrder({ article, published, updated, corrections, versions, claims }: ArticleRecord) {
  return {
    article,
    published,
    ...(updated !== undefined && { updated }),
    corrections,
    versions: versions.map(({ date, digest }) => ({ date, digest })),
    claims: claims.map(claimInOrder),
  };
}

function claimInOrder({ id, formerly, published, withdrawn, history, versions }: ClaimRecord) {
  return {
    id,
    ...(formerly.length > 0 && { formerly }),
    published,
    ...(withdrawn && { withdrawn: { date: withdrawn.date, note: withdrawn.note } }),
    history,
    versions: versions.map(versionInOrder),
  };
}

const versionInOrder = ({ date, status, statement, verdict, digest }: Version) => ({
  date,
  status,
  statement,
  ...(verdict !== undefined && { verdict }),
  digest,
});
