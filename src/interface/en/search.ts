import type { Forms } from '../counted.ts';

/** What searching says, on its page and in its results. */
export const search = {
  title: 'Search',
  description: 'Find claims, figures, companies and articles.',
  /** Of the field on every page. */
  quick: 'Search claims, figures and companies',
  search: 'Search',
  words: 'Words to look for',
  only: 'Only',
  any: 'any',
  clear: 'Clear filters',
  more: 'Show more',
  filters: { status: 'Status', entity: 'Company or person', year: 'Year' },
  kinds: { claim: 'Claims', figure: 'Figures', entity: 'Companies and people', article: 'Articles' },
  /** What a result is. */
  kind: { claim: 'Claim', figure: 'Figure', article: 'Article' },
  from: (payer: string) => `from ${payer}`,
  to: (payee: string) => `to ${payee}`,
  /** Before and after the command that makes the index. */
  unmade: { before: 'The index is made by the build: run', after: 'to search.' },
  empty: 'Nothing has been published yet.',
  noScript:
    'Searching is done in your browser and needs its scripts, which are off. All that it finds is also in the lists below.',
  /** What the script of the page says; it fills in what stands in braces. */
  script: {
    found: { one: '{count} result', other: '{count} results' } as Forms,
    foundFor: { one: '{count} result for “{words}”', other: '{count} results for “{words}”' } as Forms,
    nothing: 'Nothing found.',
    nothingFor: 'Nothing found for “{words}”.',
    nothingWithFilters: 'Nothing found; without the filters, {count}.',
    nothingForWithFilters: 'Nothing found for “{words}”; without the filters, {count}.',
    advice: 'Try fewer or other words, or look through the lists below.',
    failed: 'The index could not be loaded. Try again, or use the lists below.',
    inArticle: 'In the article:',
  },
  ways: {
    title: 'All there is',
    claims: { label: 'Claims', text: 'by status, record, company and year' },
    figures: { label: 'Figures', text: 'every sum, from whom to whom' },
    entities: { label: 'Companies and people', text: 'what they say and what is said of them' },
    sources: { label: 'Sources', text: 'each document and what rests on it' },
  },
};
