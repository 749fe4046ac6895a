import { counter } from '../counted.ts';

const count = counter('en');
/** At the start of a heading. */
const spelled = counter('en', 'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' '));

/** What the page of an article says, and that of a claim. */
export const article = {
  byline: {
    by: (authors: string) => `By ${authors}`,
    updated: 'Updated',
    minutes: (minutes: number) => `${minutes}\u00a0min`,
    /** Before the name of a publication. */
    onReportBy: 'On a report by',
  },
  balance: {
    name: 'Its claims in the order of the text',
    all: (claims: number) => count(claims, { one: 'Of its one claim', other: 'Of its # claims' }),
    byRecord: 'How they were said',
    quoted: (claims: number) =>
      count(claims, {
        one: '# rests on words quoted here.',
        other: '# rest on words quoted here.',
      }),
  },
  /** Two lines that show the marks of the prose, in pieces between the samples. */
  key: {
    loud: 'A strong line is a claim that is',
    or: 'or',
    quiet: { before: '; a', line: 'thin line', after: 'is any other claim.' },
    figure: { before: 'A', tint: 'tint', after: 'is a figure,' },
    name: { before: 'a ring', after: 'a name. Press any of them for the answer.' },
    method: 'What the signs mean',
  },
  choices: {
    show: 'Show',
    close: 'Close',
    all: (claims: number) => count(claims, { one: 'The one claim', other: 'All # claims' }),
    beside: 'Beside them',
    figures: 'Figures',
    names: 'Names',
    shade: 'Colour by strength of evidence',
    shades: 'What the colours mean',
  },
  notes: {
    /** The numbers of the first and the last note of a paragraph. */
    name: (first: number, last: number) => (first === last ? `Note ${first}` : `Notes ${first} to ${last}`),
    claims: (claims: number) => count(claims, { one: '# claim', other: '# claims' }),
    figures: (figures: number) => count(figures, { one: '# figure', other: '# figures' }),
    names: (names: number) => count(names, { one: '# name', other: '# names' }),
  },
  /** What the page says within the prose itself. */
  prose: {
    footnotes: 'Footnotes',
    /** Of the arrow at the end of a footnote: "2", or "2-3" for the third reference to the second. */
    backTo: (reference: string) => `Back to reference ${reference}`,
    /** Of the signs of a list of tasks. */
    done: 'Done',
    open: 'To be done',
  },
  /** What marked words lead to, as a screen reader says it behind them. */
  marks: { claim: (status: string) => `claim, ${status}`, figure: 'figure' },
  facts: {
    saidBy: 'Said by',
    /** Before the name of who carried what somebody else said. */
    carriedBy: 'carried by',
    figures: 'Figures',
    about: 'About',
    listedAs: 'listed as',
    inFull: 'In full',
    from: 'From',
    to: 'To',
    asOf: 'As of',
    share: 'Share',
    /** Between a share and its whole: "54% of $14 billion". */
    of: 'of',
    /** Before the day, month or year by whose end a promise is to have come true. */
    due: 'Due by',
  },
  /** What a claim has to do with others, as it declares it, and as seen from the other side. */
  relations: {
    partOf: 'Part of',
    dependsOn: 'Depends on',
    conflictsWith: 'Conflicts with',
    parts: 'Has as a part',
    carries: 'Supports',
    inConflict: 'In conflict with',
  },
  /** Who speaks where nobody is named. */
  speakers: { report: 'the report', article: 'the article' },
  evidence: {
    copy: 'Not independent: it repeats another source.',
    archived: 'archived',
    /** What kind of copy was read. */
    from: {
      live: 'on the page itself',
      'saved-file': 'in a saved file',
      'stored-copy': 'in a stored copy',
    },
    /** Leads to the words in their source. */
    there: 'Show it there',
    page: (page: number) => `page ${page}`,
    /** Before the day of a capture. */
    capture: 'Our copy of',
    words: (words: number) => count(words, { one: '# word', other: '# words' }),
    /** Before how many pieces of evidence were seen so. */
    seen: {
      read: 'words seen in the whole source',
      excerpt: 'in a part of it',
      cited: 'taken from others',
    },
    proves: 'What that proves',
  },
  /** Of what somebody, such as a language model, proposed: while writing alone. */
  proposed: (by: string) => `Proposed by ${by}. Nobody has checked it yet.`,
  since: 'What has happened since',
  actions: {
    copy: 'Copy link',
    evidence: (sources: number) => `All evidence (${sources})`,
    record: 'Full page and citation',
    dossier: 'All about it',
    previous: 'Previous claim',
    next: 'Next claim',
  },
  corrections: 'Corrections',
  origin: 'What this article is about',
  related: {
    title: 'On the same subject',
    about: (names: string) => `Also about ${names}`,
  },
  cite: {
    title: 'Cite and share',
    linkTo: { claim: 'Link to this claim', article: 'Link to this article' },
    linkToWords: 'Link to the words',
    /** Before the sources of a claim in a format of citations. */
    sources: (format: string) => `Its sources, ${format}`,
    embed: 'Embed',
    copy: 'Copy',
    copied: 'Copied',
    save: 'Save',
  },
  claim: {
    /** Behind the title of the article. */
    place: (number: number, total: number) => `claim ${number} of ${total}`,
    show: 'Show it in the article',
    passage: 'Where it stands in the article',
    /** Over the documents, by what they do to the claim. */
    evidence: {
      supports: (sources: number) => spelled(sources, { one: '# source says so', other: '# sources say so' }),
      contradicts: (sources: number) =>
        spelled(sources, { one: '# source says otherwise', other: '# sources say otherwise' }),
      context: (sources: number) =>
        spelled(sources, { one: '# source tells more about it', other: '# sources tell more about it' }),
      updates: (sources: number) =>
        spelled(sources, { one: '# source tells what came after', other: '# sources tell what came after' }),
    },
    undated: 'undated',
    neighbours: 'The claims before and after it',
    published: 'Published',
    /** Before the day of the version. */
    versionOf: (version: number) => `version ${version} of`,
    sealed: 'sealed record',
    versions: 'Versions',
    version: (version: number) => `Version ${version}`,
    moved: 'This claim has a new address',
    withdrawn: {
      title: 'Claim withdrawn',
      heading: 'This claim was withdrawn',
      /** Before the day. */
      on: 'Withdrawn on',
      /** Before and after the day of first publication; the words of the claim follow. */
      read: { before: 'From', after: 'it read:' },
      status: (status: string) => `Its status when it was withdrawn: ${status}.`,
    },
  },
};
