import { counter } from '../counted.ts';
import { method } from './method.ts';

const count = counter('en');

/** What stands on every page, and what the pages across articles say. */
export const site = {
  skip: 'Skip to the content',
  menu: 'Menu',
  navigation: 'Site',
  /** Our own pages in the navigation, by their path; what a publisher calls them wins. */
  pages: {
    '/claims/': 'Claims',
    '/figures/': 'Figures',
    '/entities/': 'Companies',
    '/sources/': 'Sources',
    '/timeline/': 'Timeline',
    '/due/': 'Promises',
    '/pictures/': 'Pictures',
    '/method/': 'Method',
    '/search/': 'Search',
  },
  crumbs: 'Where this page stands',
  publishedBy: 'Published by',
  textUnder: 'Text under',
  write: 'Write to us',
  weighed: 'How claims are weighed',
  minutes: (minutes: number) => `${minutes}\u00a0min`,
  notFound: {
    title: 'Page not found',
    heading: 'There is no page at this address',
    description: 'There is no page at this address.',
    advice: 'Claims keep their addresses for good, so the mistake is most likely in the link.',
    front: { link: 'The front page', rest: 'lists what is published.' },
  },
  front: {
    /** Before and after the name of the folder. */
    empty: {
      before: 'Nothing is published yet. Articles are Markdown files in',
      after: '; the README says how to write one.',
    },
    latest: 'Latest',
    weighed: (claims: number) => count(claims, { one: '# claim weighed', other: '# claims weighed' }),
    turned: 'Wrong or disputed',
    changed: 'What has changed since',
    figures: 'Figures',
    allFigures: 'All figures',
    parties: 'Who is in the news',
    allParties: 'All companies and people',
    allClaims: 'All claims',
  },
  claims: {
    title: 'Claims',
    only: (facet: string) => `Claims: ${facet}`,
    description: (claims: number) =>
      count(claims, {
        one: '# claim: who makes it, how it was said, and the verdict.',
        other: '# claims: who makes them, how they were said, and the verdicts.',
      }),
    empty: 'No claims yet. They come from the frontmatter of the articles.',
    narrow: 'Narrow the claims',
    all: 'All claims',
    more: (more: number) => `${more} more`,
    any: 'any',
    showAll: 'Show all',
    ways: 'More filters',
    /** Of how many rows are left; the script fills it in. */
    left: '{left} of {all}',
    moved: 'This list has a new address',
  },
  columns: {
    claim: 'Claim',
    claims: 'Claims',
    status: 'Status',
    speaker: 'Said by',
    record: 'How it was said',
    article: 'Article',
    about: 'About',
    source: 'Source',
    year: 'Year',
    figure: 'Figure',
    words: 'Words',
    currency: 'Currency or unit',
    kind: 'Kind',
    from: 'From',
    to: 'To',
    asOf: 'As of',
    document: 'Document',
    published: 'Published',
    seen: 'How much we read',
    name: 'Name',
    claimsAbout: 'Claims about it',
    claimsMade: 'Claims it makes',
    sums: 'Sums paid or received',
  },
  downloads: { all: 'All of it as', or: 'or' },
  figures: {
    title: 'Figures',
    description: (figures: number) =>
      `${count(figures, { one: '# figure', other: '# figures' })}: how much, how exactly, from whom to whom, as of when. No currency or unit is converted.`,
    empty: 'No figures yet. They come from the amounts in the frontmatter of the articles.',
  },
  sources: {
    title: 'Sources',
    description: (documents: number) =>
      count(documents, {
        one: '# document, how much of it was read, and which claims rest on it or fall by it.',
        other: '# documents, how much of each was read, and which claims rest on it or fall by it.',
      }),
    empty: 'No sources yet. They come from the frontmatter of the articles.',
    undated: 'undated',
    archived: 'archived',
  },
  entities: {
    title: 'Companies and people',
    description: (entities: number) =>
      entities === 1
        ? '1 company, person or other party, with what is claimed about it and what it claims.'
        : `${count(entities, { other: '#' })} companies, people and other parties, with what is claimed about them and what they claim.`,
    /** Before the name of the folder. */
    empty: 'No parties yet. They come from the files in',
    silent: 'Not yet in an article:',
  },
  dossier: {
    kind: 'Kind',
    aliases: 'Also called',
    ticker: 'Listed as',
    website: 'Site',
    role: 'Role',
    /** Between a role and the article in which it is played. */
    in: ', in',
    nothing: (name: string) => `No article names ${name} yet.`,
    about: (name: string) => `Claims about ${name}`,
    aboutCaption: (claims: number) =>
      count(claims, { one: '# claim that others make.', other: '# claims that others make.' }),
    says: (name: string) => `Claims that ${name} makes`,
    became: 'Verdicts:',
    promises: 'Promises and forecasts:',
    /** Of which nothing is known yet. */
    open: 'open',
    saysCaption: (claims: number) =>
      count(claims, { one: '# claim it makes itself.', other: '# claims it makes itself.' }),
    money: 'Money',
    received: (sums: number, name: string) =>
      `Money in: ${count(sums, { one: '# sum', other: '# sums' })} said to go to ${name}.`,
    paid: (sums: number, name: string) =>
      `Money out: ${count(sums, { one: '# sum', other: '# sums' })} said to come from ${name}.`,
    company: 'Mentioned with',
    timeline: 'Timeline',
  },
  timeline: {
    title: 'Timeline',
    description: 'What happened and what was said, in order of time, with the claims that it bears on.',
    lead: 'What happened, in large letters, and what was published about it, in small ones, each with the claims that it bears on.',
    empty: 'Nothing dated yet. Dates come from the evidence and the history of claims.',
    happened: 'What happened',
    said: 'What was said',
  },
  due: {
    title: 'Promises and forecasts',
    description: 'What was promised or foretold, by whom and by when; and what came of what was due.',
    lead: 'A claim about what is to come names the time by whose end it is to have come true. It stays here when that time has passed, with what came of it.',
    empty: 'Nothing is due yet. What is comes from claims with a day as due.',
    ahead: 'Still to come',
    open: 'The time has passed, and what came of it is not known',
    settled: 'What came of the rest',
    by: 'Due by',
    outcome: 'What came of it',
    /** What is known last of something that is still open. */
    last: (day: string) => `Last heard, ${day}:`,
    /** Leads to a calendar that programs can subscribe to. */
    calendar: 'As a calendar',
    all: (shown: number, total: number) => `${shown} of ${total} are shown. The data have all of them.`,
  },
  pictures: {
    title: 'Pictures',
    description: 'The figures and dates of every article, drawn to scale.',
    lead: 'What the articles say, drawn from the same notes that stand in their margins. Each picture has its numbers beside it.',
    byArticle: 'Article by article',
  },
  method,
};
