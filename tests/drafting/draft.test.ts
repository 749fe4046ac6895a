import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/anchoring/fold.ts';
import { locate } from '../../src/anchoring/locate.ts';
import { draftArticle } from '../../src/drafting/draft/draft.ts';
import { selectorAt } from '../../src/drafting/draft/selector.ts';
import { passageOf } from '../../src/drafting/prose/sentences.ts';
import type { Entity, Registry } from '../../src/model/entity.ts';

const draft = (text: string) => draftArticle(passageOf(text), new Map());
const says = (text: string) =>
  draft(text).claims.map((claim) => ({ ...claim.says, ...(claim.through && { through: claim.through }) }));

describe('every suggested quote anchors at its own place', () => {
  const piece = fc.constantFrom(
    'Globex paid $5 million.',
    'Globex paid $5 million to Initech Corp., Jane Doe said.',
    'It was over.',
    '“It was over by then,” she said.',
    'He… left —  again.',
    'Nobody knows.',
  );

  test('in texts that repeat themselves', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(' ', '\n'),
        (pieces, joint) => {
          const text = pieces.join(joint);
          const { claims, amounts } = draft(text);
          for (const selector of [...claims, ...amounts])
            expect(locate(fold(text), selector).kind).toBe('found');
        },
      ),
    );
  });

  test('whichever place is asked for', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.nat(5), (pieces, index) => {
        const wanted = pieces[index % pieces.length] ?? '';
        const start =
          pieces.slice(0, index % pieces.length).join(' ').length + (index % pieces.length > 0 ? 1 : 0);
        const text = pieces.join(' ');
        const range = { start, end: start + wanted.length };
        const selector = selectorAt(fold(text), range);
        if (selector !== undefined) expect(locate(fold(text), selector)).toEqual({ kind: 'found', range });
      }),
    );
  });
});

describe('who says a sentence, and on what record:', () => {
  test.each([
    ['Jane Doe said that the bridge fell down.', { who: 'jane-doe', record: 'on-record' }],
    ['Jane Doe wrote that the bridge fell down.', { who: 'jane-doe', record: 'document' }],
    [
      'Initech Corp. said in a filing that the bridge fell.',
      { who: 'initech', record: 'document', via: 'a filing' },
    ],
    ['Reuters reported that the bridge fell down.', { who: 'reuters', record: 'own-word' }],
    [
      'Citing people familiar with the matter, Reuters reported that the bridge fell.',
      { as: 'people familiar with the matter', record: 'anonymous', through: 'reuters' },
    ],
    [
      'The bridge fell, a person close to the talks told Reuters.',
      { as: 'a person close to the talks', record: 'anonymous', through: 'reuters' },
    ],
    ['According to court documents, the bridge fell down.', { as: 'court documents', record: 'document' }],
    [
      'The Widget Standards Bureau said the bridge fell down.',
      { who: 'widget-standards-bureau', record: 'on-record' },
    ],
    ['Germany said the bridge fell down.', { as: 'Germany', record: 'on-record' }],
    ['The airline said the bridge fell down.', { as: 'the airline', record: 'on-record' }],
    [
      'Zdenko Prast, a clerk of the port, told reporters the bridge fell.',
      expect.objectContaining({ record: 'on-record' }),
    ],
    ['Two officials said the bridge fell down.', { as: 'two officials', record: 'anonymous' }],
    ['The company said that the bridge fell down.', { as: 'the company', record: 'on-record' }],
    ['The bridge fell down in the night.', { record: 'author' }],
  ])('%s', (text, expected) => {
    expect(says(text)).toEqual([expected]);
  });
});

test('a sum said again is declared once, and both claims state it only where it is declared', () => {
  const { amounts, claims } = draft('Globex paid $5 million in cash. It was $5 million that Globex paid.');
  expect(amounts.map(({ quote }) => quote)).toEqual(['$5 million']);
  expect(claims.map((claim) => claim.amounts)).toEqual([['usd-5-million'], undefined]);
});

test('figures in other units are drafted beside the sums, once each, with what they are', () => {
  const text =
    'Globex will cut about 4,000 jobs. It has 27% of the market and plans ten gigawatts by then. It said that 27% was little.';
  const { amounts, claims } = draft(text);
  expect(
    amounts.map(({ quote, value, bound, unit, kind, what }) => [quote, value, bound, unit, kind, what]),
  ).toEqual([
    ['about 4,000 jobs', 4000, 'about', 'job', 'other', 'quantity'],
    ['27%', 27, 'exact', 'percent', 'other', 'share'],
    ['ten gigawatts', 10, 'exact', 'gigawatt', 'other', 'capacity'],
  ]);
  expect(claims.flatMap((claim) => claim.amounts ?? [])).toEqual(amounts.map(({ id }) => id));
});

test('a sum below zero and one in bitcoin are drafted as they can be declared', () => {
  expect(draft('Globex had a result of −$3.2 billion. It holds 250 bitcoin.').amounts).toMatchObject([
    { quote: '−$3.2 billion', value: -3_200_000_000, currency: 'USD' },
    { quote: '250 bitcoin', value: 250, unit: 'bitcoin' },
  ]);
});

test.each([
  ['Globex made a net loss of $5 million last year.', 'loss'],
  ['Globex made a profit of $5 million last year.', 'profit'],
  ['A court fined Globex $5 million on Monday.', 'fine'],
  ['Globex owes the victims $5 million in damages.', 'damages'],
  ['Globex will pay a dividend of $5 million.', 'dividend'],
  ['The state gave Globex a subsidy of $5 million.', 'subsidy'],
  ['Jane Doe donated $5 million to the school.', 'donation'],
  ['The bank gave Globex a loan of $5 million.', 'loan'],
  ['Globex sold the mill for $5 million.', 'sale'],
  ['The repairs cost Globex $5 million.', 'cost'],
  ['The council passed a budget of $5 million.', 'budget'],
  ['The $12-an-hour clerks of Globex were not told.', 'wage'],
  ['Those who lost their work were making $35,000 a year.', 'wage'],
  ['It held back $5 million in military aid.', 'grant'],
])('%s is a %s', (text, kind) => {
  expect(draft(text).amounts.map((one) => one.kind)).toEqual([kind]);
});

test('what is not certain is said so', () => {
  expect(
    draft('It gave away 10 million pesos. It gave away $5 at the door. It gave millions of dollars away.')
      .doubts,
  ).toMatchInlineSnapshot(`
    [
      ""10 million pesos" is not declared: the text does not say in which currency of that name.",
      ""$5": nothing next to it says what kind of money it is; "plan" is a guess.",
      ""millions of dollars" looks like money, but its value is not certain: declare it by hand.",
    ]
  `);
});

test('questions and headings are no claims', () => {
  expect(
    draft('What fell down last night\nWho knows why it fell?\nIt fell down last night.').claims.map(
      ({ quote }) => quote,
    ),
  ).toEqual(['It fell down last night.']);
});

test('two in the registry with the name of a speaker are a doubt', () => {
  const person = (description: string): Entity => ({
    name: 'Ann Reed',
    kind: 'person',
    aliases: [],
    description,
    identifiers: {},
  });
  const registry: Registry = new Map([
    ['reed-banker', person('Banker.')],
    ['reed-judge', person('Judge.')],
  ]);
  const { doubts, claims } = draftArticle(
    passageOf('The judge Ann Reed said that the bridge was safe.'),
    registry,
  );
  expect(claims[0]?.says.who).toBe('reed-judge');
  expect(doubts).toEqual([
    '"Ann Reed" is the name of reed-judge and reed-banker; reed-judge stands in the cast and as speaker. If another is meant, write its id.',
  ]);
});
