import { Document, isScalar, isSeq, visit } from 'yaml';
import { type ArticleRecord, recordSchema } from '../model/record.ts';
import { sealDigest } from './digest.ts';

const HEADER = ` What was published of this article, and when. Written by \`npm run seal\`.
 Do not edit: change the article, then seal again. The last line tells an edit apart.`;

/** Prose is always in quotation marks, so that new words never change how the lines around them are written. */
const PROSE = new Set(['statement', 'verdict', 'assessment', 'quote', 'prefix', 'suffix', 'note']);

/** The record as YAML: the same record gives the same bytes, and a change shows as few lines. */
export function serialize(record: ArticleRecord): string {
  /* What is parsed stands in the order of the schema. */
  const document = new Document({ ...recordSchema.parse(record), seal: sealDigest(record) });
  document.commentBefore = HEADER;
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : '';
      if (PROSE.has(name) && isScalar(value)) value.type = 'QUOTE_DOUBLE';
      return name === 'formerly' && isSeq(value) && value.items.length === 0 ? visit.REMOVE : undefined;
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
