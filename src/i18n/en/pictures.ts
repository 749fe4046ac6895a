import { counter } from '../counted.ts';

const count = counter('en');
const sums = (number: number) => count(number, { one: '# sum', other: '# sums' });

/** What the pictures say: titles, labels, and the words that stand for them where they cannot be seen. */
export const pictures = {
  link: 'Link to this picture',
  download: 'Download it as SVG',
  numbers: 'The numbers',
  numbersOf: (picture: string) => `The numbers: ${picture}`,
  /** What opens the table of a picture in the prose. */
  tables: { scale: 'The figures as a table', flow: 'The sums as a table', timeline: 'The dates as a table' },
  scale: {
    by: 'By whose account',
    detail: 'What and when',
    sum: (account: string, sum: string) => `${account}: ${sum}`,
    description: (mark: string | undefined, sums: readonly string[]) =>
      `On one scale${mark === undefined ? '' : `, with a line at ${mark}`}: ${sums.join('; ')}.`,
  },
  columns: { sum: 'Sum', kind: 'Kind', from: 'From', to: 'To', asOf: 'As of' },
  from: (payer: string) => `from ${payer}`,
  to: (payee: string) => `to ${payee}`,
  scales: 'Each currency is drawn to a scale of its own. Nothing is converted.',
  figures: {
    title: 'The figures to scale',
    empty: 'No sum of money is stated here, so there is nothing to draw to scale.',
    one: (currency: string, sum: string) => `One sum in ${currency}: ${sum}.`,
    many: (number: number, currency: string, first: string, last: string) =>
      `${sums(number)} in ${currency}, from ${first} down to ${last}.`,
    decades:
      'Each vertical line is ten times the one before it: a step to the right multiplies, it does not add.',
    scales:
      'Each currency has a scale of its own. Nothing is converted, and lengths in one cannot be compared with lengths in another.',
    omitted: (drawn: number, currency: string, more: number) =>
      `Drawn are the ${drawn} largest sums in ${currency}; ${more} more are in the numbers.`,
  },
  money: {
    title: 'Who pays whom',
    nothing: 'No sum of money is stated here, so no money can be followed.',
    noStream:
      'No sum here names both who pays and who receives, so there is no stream to draw. The sums themselves are among the figures.',
    firmness: {
      invested: 'put in',
      promised: 'promised',
      planned: 'planned',
      lent: 'lent',
      spent: 'spent',
    },
    /** "at least $14 billion put in by Microsoft" */
    stream: (sum: string, firmness: string, payer: string) => `${sum} ${firmness} by ${payer}`,
    towards: (payee: string, stream: string) => `to ${payee}, ${stream}`,
    streams: (currency: string, streams: readonly string[]) =>
      `Streams in ${currency}: ${streams.join('; ')}.`,
    thickness:
      'A stream is as thick as the sum that one figure states. Streams may tell of the same money at different stages: they are not to be added up.',
    lowerEnd: (range: string, end: string) => `${range} is drawn at its lower end, ${end}.`,
    rivals: (rivals: number) =>
      count(rivals, {
        one: '# further figure for the same money, by the parties, kind and date, is drawn once with the figure that it rivals.',
        other:
          '# further figures for the same money, by the parties, kind and date, are drawn once with the figure that they rival.',
      }),
    hairlines: 'Streams too thin to be seen are drawn as a hairline.',
    undrawn: (number: number) =>
      `Not drawn, but in the numbers: ${sums(number)} without payer or payee, or for another reason given there.`,
    column: 'In the picture',
    isStream: 'a stream',
    drawnAs: (sum: string) => `drawn once, as ${sum}`,
    notDrawn: (reason: string) => `not drawn: ${reason}`,
    reasons: {
      still: 'it is no money that moves',
      nobody: 'neither payer nor payee is named',
      payer: 'no payer is named',
      payee: 'no payee is named',
      nothing: 'it is not above zero',
      part: 'it is part of a sum that is drawn',
    },
  },
  timeline: {
    title: 'What happened, and what was said',
    empty: 'Nothing here has a date yet, so there is no time to draw.',
    said: 'What was said',
    happened: 'What happened',
    scale: 'Time is to scale. A long mark is a date of which only the month or the year is known.',
    omitted: (drawn: number, earlier: number) =>
      `Drawn are the ${drawn} latest happenings; ${earlier} earlier ones are in the numbers.`,
    counts: (happened: number, said: number) =>
      `${count(happened, { one: '# happening', other: '# happenings' })} and ${count(said, { one: '# publication', other: '# publications' })}`,
    on: (counts: string, day: string) => `${counts}, ${day}.`,
    between: (counts: string, first: string, last: string) => `${counts} from ${first} to ${last}.`,
    columns: { date: 'Date', lane: 'Lane', what: 'What', claims: 'Claims' },
    lanes: { said: 'said', happened: 'happened' },
    andMore: (claim: string, more: number) => `${claim} and ${more} more`,
    primary: 'a document of a party concerned',
    other: 'anything else that was published',
  },
};
