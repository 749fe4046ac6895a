import { describe, expect, test } from 'vitest';
import { draftArticle } from '../../src/drafting/draft/draft.ts';
import { findMoney } from '../../src/drafting/money/find.ts';
import { passageOf, sentencesOf } from '../../src/drafting/prose/sentences.ts';

const draft = (text: string, lang: string) => draftArticle(passageOf(text), new Map(), () => {}, lang);
/** `speaker (record): statement`. */
const claims = (text: string, lang: string) =>
  draft(text, lang).claims.map(
    ({ says, statement }) => `${says.who ?? says.as ?? '–'} (${says.record}): ${statement}`,
  );
const money = (text: string) =>
  findMoney(text).map(({ phrase, bound, value, min, max, currency }) => [
    text.slice(phrase.start, phrase.end),
    bound,
    value ?? [min, max],
    currency,
  ]);

describe('a sum is read as it is written in', () => {
  test.each([
    ['Der Verlust lag bei 4,7 Mrd. Euro.', ['4,7 Mrd. Euro', 'exact', 4_700_000_000, 'EUR']],
    ['Sie zahlte rund 80 Mio. € für das Haus.', ['rund 80 Mio. €', 'about', 80_000_000, 'EUR']],
    [
      'Die Karte ist für dreizehn Euro und fünfzig Cent zu haben.',
      ['dreizehn Euro und fünfzig Cent', 'exact', 13.5, 'EUR'],
    ],
    [
      'Das Haus ist für achtundsiebzig Millionen Dollar zu haben.',
      ['achtundsiebzig Millionen Dollar', 'exact', 78_000_000, 'USD'],
    ],
    ['Das kostet 12.500 Euro im Jahr.', ['12.500 Euro', 'exact', 12_500, 'EUR']],
    ['Er erbte zwei Millionen Franken.', ['zwei Millionen Franken', 'exact', 2_000_000, 'CHF']],
    [
      'Es geht um 3 bis 4 Milliarden US-Dollar.',
      ['3 bis 4 Milliarden US-Dollar', 'range', [3e9, 4e9], 'USD'],
    ],
  ])('German: %s', (text, expected) => {
    expect(money(text)).toEqual([expected]);
  });

  test.each([
    ['La perte atteint 4,7 milliards d’euros.', ['4,7 milliards d’euros', 'exact', 4_700_000_000, 'EUR']],
    ['Elle a versé plus de 2 500 euros.', ['plus de 2 500 euros', 'at-least', 2500, 'EUR']],
    ['Le prix est de 75,5 M€ pour la tour.', ['75,5 M€', 'exact', 75_500_000, 'EUR']],
  ])('French: %s', (text, expected) => {
    expect(money(text)).toEqual([expected]);
  });

  test.each([
    ['450 000 yens', 'fr', 450_000, 'JPY'],
    ['siebenhundert Euro', 'de', 700, 'EUR'],
    ['Prix : 16,4 millions de $ CA', 'fr', 16_400_000, 'CAD'],
    ['Prix : quarante-deux euros', 'fr', 42, 'EUR'],
  ])('where the language is known, however short the text: %s', (text, lang, value, currency) => {
    expect(findMoney(text, lang)).toMatchObject([{ value, currency }]);
  });

  test('and no sum of an English text is read so', () => {
    expect(money('It paid 4,7 for lunch and $4.7 billion for the rest.')).toEqual([
      ['$4.7 billion', 'exact', 4_700_000_000, 'USD'],
    ]);
  });
});

describe('who says something, in', () => {
  test('German', () => {
    const text = [
      'Die Brücke fällt im Mai, sagte die Ingenieurin Anna Probe am Freitag.',
      '„Wir bauen sie neu“, sagte Anna Probe.',
      'Der Verein teilte mit, dass 40 Boote fehlen.',
      'Am 2. Mai sank der Preis um 9 Prozent, so der Verein.',
      'Laut Reuters wird die Brücke im Mai gebaut.',
    ].join(' ');
    expect(claims(text, 'de')).toEqual([
      'anna-probe (on-record): Die Brücke fällt im Mai, sagte die Ingenieurin Anna Probe am Freitag.',
      'anna-probe (on-record): „Wir bauen sie neu“, sagte Anna Probe.',
      'der Verein (on-record): Der Verein teilte mit, dass 40 Boote fehlen.',
      'der Verein (on-record): Am 2. Mai sank der Preis um 9 Prozent, so der Verein.',
      'reuters (own-word): Laut Reuters wird die Brücke im Mai gebaut.',
    ]);
  });

  test('French', () => {
    const text = [
      'Le pont tombera en mai, a déclaré Marie Essai vendredi.',
      '« Nous le referons en mai », a affirmé la maire.',
      'Selon Reuters, le pont sera refait.',
      'La maire a annoncé que le pont serait refait.',
    ].join(' ');
    expect(claims(text, 'fr')).toEqual([
      'marie-essai (on-record): Le pont tombera en mai, a déclaré Marie Essai vendredi.',
      'la maire (on-record): « Nous le referons en mai », a affirmé la maire.',
      'reuters (own-word): Selon Reuters, le pont sera refait.',
      'la maire (on-record): La maire a annoncé que le pont serait refait.',
    ]);
  });
});

test('where every noun has a capital, a company needs a sign that it is one', () => {
  const text =
    'Der Vorstand der Probe Werke AG will den Standort Musterstadt im Frühjahr schließen. Die Brücke am Hafen und das Rathaus sind alt. Bürgermeisterin Anna Probe will sie nicht.';
  expect([...draft(text, 'de').stubs].map(([id, { kind }]) => `${id} ${kind}`)).toEqual([
    'probe-werke company',
    'anna-probe person',
  ]);
});

test('what a document says is put down as one', () => {
  expect(claims('Weitere Anteile seien willkommen, heißt es in der Aussendung.', 'de')).toEqual([
    'die Aussendung (document): Weitere Anteile seien willkommen, heißt es in der Aussendung.',
  ]);
});

test('in a language that is not read, nobody is said to say anything', () => {
  const text = 'Il ponte cade a maggio, ha detto Anna Prova. Il ponte costa 40 milioni di euro.';
  expect(draft(text, 'it').claims.map(({ says }) => says.record)).toEqual(['author']);
});

test('no German sentence ends at a day or an abbreviation', () => {
  const text = 'Am 21. März sank er. Es waren 3 Mrd. Euro und 2 Mio. Franken. Der 1. Senat tagt.';
  expect(sentencesOf(passageOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Am 21. März sank er.',
    'Es waren 3 Mrd. Euro und 2 Mio. Franken.',
    'Der 1. Senat tagt.',
  ]);
});
