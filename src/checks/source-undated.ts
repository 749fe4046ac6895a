import type { Source } from '../model/source.ts';
import { findingsOn, type Rule } from './rule.ts';

export const sourceUndated: Rule = {
  code: 'source-undated',
  severity: 'info',
  title: 'Every source has the date of its publication.',
  explanation:
    'Who said it first, and what was known when, can only be seen from dates. A year or a month is enough where the day is not known. It is a remark: some pages bear no date, and an invented one is worse than none.',
  find: ({ article }) => findingsOn(article, 'sources', 'id', undated),
};

const undated = ({ id, published }: Source) =>
  published === undefined &&
  `${id} has no date. Add published: with the year, month or day, as far as it is known.`;
