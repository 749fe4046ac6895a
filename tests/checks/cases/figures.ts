import { amount } from '../../support/article.ts';
import { type Case, PROSE, stake } from './case.ts';

const round = { id: 'round', quote: '$6.6 billion', value: 6_600_000_000, kind: 'funding-round' };
const part = { id: 'part', quote: '$750 million', value: 750_000_000, kind: 'investment', partOf: 'round' };
const rest = { ...part, id: 'rest', quote: '$6.2 billion', value: 6_200_000_000 };

/** The rules on sums, and on the words that state them. */
export const figures: Record<string, Case> = {
  'figure-mismatch': {
    trips: [{ amounts: [{ ...stake, value: 14_000_000 }] }],
    says: 'at “14000000”: The words are “$14 billion”, and the amount is declared as 14000000 USD. Write value: 14000000000, or quote the words that state it.',
    keeps: [
      [{ amounts: [stake] }],
      [{ amounts: [{ ...stake, quote: 'put more than' }] }],
      [
        {
          amounts: [
            {
              ...amount,
              quote: 'tens of billions of dollars',
              value: undefined,
              bound: 'range',
              min: 20e9,
              max: 99e9,
            },
          ],
        },
        'Acme and Globex may invest tens of billions of dollars.',
      ],
      [{ lang: 'de', amounts: [{ ...stake, value: 14_000_000 }] }],
    ],
  },
  'figure-bound': {
    trips: [{ amounts: [{ ...stake, bound: 'at-most' }] }],
    says: 'at “at-most”: The words are “more than $14 billion”, and the bound is at-most. Write bound: at-least.',
    keeps: [
      [{ amounts: [stake] }],
      [
        { amounts: [{ ...amount, quote: '$14 billion', bound: 'at-least' }] },
        'Acme put $14 billion into Globex, or more.',
      ],
    ],
  },
  'parts-exceed-whole': {
    trips: [
      { amounts: [round, { ...part, quote: '$750 million' }, rest] },
      'Of $6.6 billion Acme gave $750 million, Globex $6.2 billion.',
    ],
    says: 'at “round”: part and rest come to $6.95 billion, more than round ($6.6 billion), of which they are said to be parts. Correct a value, or take partOf out of what is counted twice.',
    keeps: [
      [
        { amounts: [round, part, { ...rest, quote: '$5.9 billion', value: 5_900_000_000 }] },
        'Of $6.6 billion Acme gave $750 million, Globex $5.9 billion.',
      ],
      [
        { amounts: [{ ...round, bound: 'at-least' }, part, rest] },
        'Of $6.6 billion Acme gave $750 million, Globex $6.2 billion.',
      ],
    ],
  },
  'share-mismatch': {
    trips: [{ amounts: [round, part] }, 'Of $6.6 billion Acme gave Globex $750 million, about a fifth.'],
    says: 'at “a fifth.”: part is 11% of round, and the words say “a fifth”. Correct the words, or one of the values.',
    keeps: [
      [{ amounts: [round, part] }, 'Of $6.6 billion Acme gave Globex $750 million, about a ninth.'],
      [{ amounts: [round, part] }, 'Of $6.6 billion Acme gave Globex $750 million (11%).'],
      [{ amounts: [round, part] }, 'Of $6.6 billion Acme gave Globex $750 million, 27% of the company.'],
      [{ amounts: [round, part] }, 'Of $6.6 billion Acme gave Globex $750 million, 12% more than before.'],
    ],
  },
  'money-undeclared': {
    trips: [{}],
    says: 'at “more than $14 billio”: No amount declares “more than $14 billion”. Add to amounts:\n  - {id: …, quote: "more than $14 billion", value: 14000000000, bound: at-least, kind: …}',
    keeps: [
      [{ amounts: [stake] }],
      [{ amounts: [{ ...stake, suffix: 'into' }] }, `${PROSE} The $14 billion went to Globex.`],
      [{}, 'Acme sold 400,000 anvils to Globex in 2025, 12% more than before.'],
    ],
  },
};
