import { supportOf } from './origins.ts';
import { findingsOn, type Rule } from './rule.ts';

export const singleSource: Rule = {
  code: 'single-source',
  severity: 'info',
  title: 'A claim rests on more than one report.',
  explanation:
    'A claim that one report alone supports, or several that go back to one, is worth another look before it is published. It is a remark and no fault: such a claim is honest under the status “single source”. Copies do not count as further sources: evidence with independent: false, and sources whose publisher “carries” or writes “on a report” of the same outlet. A primary document is enough by itself, and claims that are contradicted, unverified or outdated are left alone.',
  find: ({ article }) =>
    findingsOn(article, 'claims', 'evidence', (claim) => {
      if (!['single-source', 'confirmed', 'disputed'].includes(claim.status)) return undefined;
      const { sources: all, independent, origins, primary } = supportOf(claim, article.sources);
      if (primary || origins.size > 1) return undefined;
      return `“${claim.label}” ${reason(all.length, independent.length)}. Look for one that does not depend on it, or let the assessment say that there is none.`;
    }),
};

function reason(all: number, independent: number): string {
  if (all === 0) return 'has no source that supports it';
  if (all === 1) return 'rests on one source';
  if (independent > 1) return `rests on ${all} sources that go back to one report`;
  return `rests on ${all} sources, of which ${independent === 1 ? 'only one' : 'none'} is independent`;
}
