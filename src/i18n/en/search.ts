import type { Status } from '../../model/vocabulary.ts';
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
  anyStatus: 'All',
  clear: 'Clear filters',
  more: 'Show more',
  filters: { status: 'Status', entity: 'Company or person', year: 'Year', more: 'More filters' },
  kinds: { claim: 'Claims', figure: 'Figures', entity: 'Companies and people', article: 'Articles' },
  from: (payer: string) => `from ${payer}`,
  to: (payee: string) => `to ${payee}`,
  /** Before and after the command that makes the index. */
  unmade: { before: 'The index is made by the build: run', after: 'to search.' },
  empty: 'Nothing has been published yet.',
  noScript:
    'Searching is done in your browser and needs its scripts, which are off. All that it finds is also in the lists below.',
  /** What statuses were called before: who looks for such a word finds what it means. */
  formerStatuses: { 'single-source': ['reported'] } as Partial<Record<Status, string[]>>,
  /** What the script of the page says; it fills in what stands in braces. */
  script: {
    found: { one: '{count} result', other: '{count} results' } as Forms,
    foundFor: { one: '{count} result for “{words}”', other: '{count} results for “{words}”' } as Forms,
    /** Where not everything has been looked at. */
    moreThan: { one: 'More than {count} result', other: 'More than {count} results' } as Forms,
    moreThanFor: {
      one: 'More than {count} result for “{words}”',
      other: 'More than {count} results for “{words}”',
    } as Forms,
    soFar: { one: '{count} result so far', other: '{count} results so far' } as Forms,
    soFarFor: {
      one: '{count} result so far for “{words}”',
      other: '{count} results so far for “{words}”',
    } as Forms,
    nothing: 'Nothing found.',
    nothingFor: 'Nothing found for “{words}”.',
    nothingForWithFilters: 'Nothing found for “{words}”; without the filters, {count}.',
    /** A count within a sentence, where not everything has been looked at. */
    many: 'more than {count}',
    advice: 'Try fewer or other words, or look through the lists below.',
    failed: 'The index could not be loaded. Try again, or use the lists below.',
    /** Where a status is looked for: what the word means. */
    meaning: '{status}: {definition}',
    renamed: '“{words}” is now called “{status}”.',
    inArticle: 'In the article:',
    /** What a result is; companies say so themselves. */
    kind: { claim: 'Claim', figure: 'Figure', article: 'Article' } as Partial<Record<string, string>>,
  },
  ways: {
    title: 'All there is',
    claims: { label: 'Claims', text: 'by status, how it was said, company and year' },
    figures: { label: 'Figures', text: 'every figure, from whom to whom' },
    entities: { label: 'Companies and people', text: 'what they say and what is said of them' },
    sources: { label: 'Sources', text: 'each document and what rests on it' },
  },
};
