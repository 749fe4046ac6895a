import { list } from '../model/show.ts';
import { supportOf } from './origins.ts';
import { findingsOn, type Rule } from './rule.ts';

export const oneOrigin: Rule = {
  code: 'one-origin',
  severity: 'warning',
  title: 'A claim is confirmed by sources that do not go back to one report.',
  explanation:
    'Two papers that carry one agency are one source. Where a claim is confirmed without a primary document, the sources that count as independent must come from two origins at least: a publisher that “carries” another, or writes “on a report” of it, is taken for the other.',
  find: ({ article }) =>
    findingsOn(article, 'claims', 'status', (claim) => {
      const { independent, origins, primary } = supportOf(claim, article.sources);
      const isOne = claim.status === 'confirmed' && !primary && independent.length > 1 && origins.size < 2;
      return (
        isOne &&
        `${list(independent.map(({ id }) => id))} go back to one report, so they confirm nothing together. Mark the copies independent: false and write single-source, or add a source of its own.`
      );
    }),
};
