/** What an article says where it leaves its page: feeds, Markdown, embeds, annotations, and the data in its head. */
export const forms = {
  by: (authors: string) => `By ${authors}.`,
  published: (day: string, updated: string | undefined) =>
    `Published ${day}${updated === undefined ? '' : `, updated ${updated}`}.`,
  licence: 'Licence:',
  corrections: 'Corrections',
  notes: 'Notes',
  notesTo: (article: string) => `Notes to “${article}”`,
  /** Before the name of a publication. */
  onReportBy: 'On a report by',
  inText: 'In the text',
  recordOfClaim: 'Full page and citation',
  /** "Said by Microsoft, in a document (blog post), carried by Bloomberg." */
  said: (speaker: string, record: string, via: string | undefined, through: string | undefined) =>
    `Said by ${speaker}, ${record}${via === undefined ? '' : ` (${via})`}${through === undefined ? '' : `, carried by ${through}`}`,
  /** "Due by January 2029: kept" */
  due: (day: string, outcome: string | undefined) =>
    `Due by ${day}${outcome === undefined ? '' : `: ${outcome}`}`,
  from: (payer: string) => `from ${payer}`,
  to: (payee: string) => `to ${payee}`,
  asOf: (day: string) => `as of ${day}`,
  share: (share: string, whole: string) => `${share} of ${whole}`,
  copy: 'Not independent: it repeats another source.',
  archived: 'archived',
  /** How much of it we read, and on what day. */
  read: (how: string, day: string) => `${how} (${day})`,
  /** Leads to the words in their source. */
  there: 'Show it there',
  page: (page: number) => `page ${page}`,
  claim: (status: string) => `Claim, ${status}:`,
  version: (version: number, day: string) => `Version ${version}, ${day}`,
  /** The verdicts of a fact-check. */
  verdicts: { true: 'True', false: 'False' },
  /** The other forms of an article, by name. */
  alternates: {
    claims: 'Claims',
    record: 'Publication record',
    annotations: 'Annotations',
    figures: 'Figures',
    markdown: 'Markdown',
  },
  changes: {
    title: (site: string) => `${site}: changes in claims`,
    description: (site: string) =>
      `Claims of ${site} that were confirmed, disputed, contradicted, overtaken, reworded or withdrawn.`,
    withdrawn: 'withdrawn',
    reworded: 'reworded',
    newVerdict: 'new verdict',
    before: (statement: string) => `It read: ${statement}`,
    claim: (statement: string) => `The claim: ${statement}`,
  },
};
