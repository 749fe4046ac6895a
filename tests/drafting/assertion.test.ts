import { expect, test } from 'vitest';
import { draftArticle } from '../../src/drafting/draft/draft.ts';
import { passageOf } from '../../src/drafting/prose/sentences.ts';

const draft = (text: string) => draftArticle(passageOf(text), new Map());
const statements = (text: string) => draft(text).claims.map(({ statement }) => statement);

test.each([
  'The bridge carried 4,000 lorries a day.',
  'Globex Corp. sold the bridge to a rival.',
  'The bridge was shut on Tuesday for repairs.',
  'Workers in Lisbon walked out over pay.',
  'Jane Doe said that the bridge is safe.',
])('a figure, a date, a deed or what somebody says is a claim: %s', (text) => {
  expect(statements(text)).toEqual([text]);
});

test.each([
  'Then there are the lorries on the road.',
  'This is where the story of the bridge begins.',
  'But that is only part of the picture.',
  'The trouble with old bridges is rust.',
  'We all know a bridge that Globex Corp. built.',
  'A calm river under a grey sky.',
  'This post has been updated with words from Globex Corp. as well as figures.',
  'It might have been better to sell it.',
  'Who would buy an old bridge from Globex?',
  '“Rest in peace, old bridge!” said Jane Doe.',
  '“What a lovely old bridge!”',
  '“Imagine that the whole town stays silent over it,” said Jane Doe.',
])('scenery, questions, opinions and links between thoughts are none: %s', (text) => {
  expect(statements(text)).toEqual([]);
});

test('the writer learns how many sentences were left', () => {
  expect(draft('Then there are the lorries. What a calm and quiet river. Globex paid $5.').doubts).toContain(
    '2 sentences of the text’s own are no claims: nobody is named for them, and there is no figure, date or deed. Add what could still be shown to be wrong.',
  );
});

test('a quotation within a quotation ends a claim as well', () => {
  const text = `Jane Doe said on Monday: "If I had seen it, I would think, 'So openly and clearly.' "`;
  expect(draft(text).claims.map(({ says }) => says.who)).toEqual(['jane-doe']);
});

test('words in quotation marks that nobody is named for are not the text’s own', () => {
  const { claims, doubts } = draft('“The old bridge fell down in 2019.”');
  expect(claims).toEqual([]);
  expect(doubts).toEqual([
    '"“The old bridge fell down in 2019.”" is no claim yet: the text does not say whose words these are.',
  ]);
});

test('a statement stands alone where it is certain who "she" is, while its quote stays as written', () => {
  const { claims } = draft('Jane Doe runs the bridge for 300 towns. However, she said that it lost money.');
  expect(claims.map(({ quote, statement }) => ({ quote, statement })).at(-1)).toEqual({
    quote: 'However, she said that it lost money.',
    statement: 'Jane Doe said that it lost money.',
  });
  expect(statements('Mary Poe met Jane Doe in Lisbon. She said that it lost money.').at(-1)).toBe(
    'She said that it lost money.',
  );
});
