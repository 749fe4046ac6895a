import { expect, test } from 'vitest';
import { draftArticle } from '../../src/drafting/draft/draft.ts';
import { passageOf } from '../../src/drafting/prose/sentences.ts';

/** `kind: name` of the cast. */
const cast = (text: string) => {
  const { stubs } = draftArticle(passageOf(text), new Map(), () => {}, 'de');
  return [...stubs.values()].map(({ kind, name }) => `${kind}: ${name}`);
};

test('a noun of office before two capitals tells a person', () => {
  expect(
    cast('Konzernchef Zdenko Wimmer sagte am Montag ab, und Sozialministerin Ludmila Prast kam.'),
  ).toEqual(['person: Zdenko Wimmer', 'person: Ludmila Prast']);
});

test('a name makes compounds with a hyphen and has no article', () => {
  const text =
    'Die Brezelhof-Pleite bewegt viele. Heute bestätigt Brezelhof das. Wie es bei Brezelhof heißt, hat Brezelhof kein Geld.';
  expect(cast(text)).toEqual(['company: Brezelhof']);
});

test.each([
  ['Der Spielzeugkonzern Brezelia steigt ein, doch die Brezelia will mehr.', 'company: Brezelia'],
  [
    'Weitere Anteile halten die BREZAG (29,6 Prozent) und das Bankhaus Wimmer & Prast (9 Prozent).',
    'company: BREZAG',
  ],
  [
    'Weitere Anteile halten die BREZAG (29,6 Prozent) und das Bankhaus Wimmer & Prast (9 Prozent).',
    'company: Bankhaus Wimmer & Prast',
  ],
  ['Auch die Brezelhof-Gruppe nimmt an.', 'company: Brezelhof-Gruppe'],
  ['Die Tageszeitung Brezelbote war zuerst da.', 'publication: Brezelbote'],
])('what a company is stands before its name, or in it: %s', (text, expected) => {
  expect(cast(text)).toContain(expected);
});

test('a name that “und” holds together is one, and the word in brackets is short for it', () => {
  const text =
    'Die Obst- und Gemüsewerke GmbH (Ögem) prüft das. Die Ögem sieht darin einen Wert, so die Ögem.';
  expect(cast(text)).toEqual(['company: Obst- und Gemüsewerke GmbH']);
});

test('other nouns that make compounds are none', () => {
  expect(
    cast('Der Fonds-Chef kam. Bald zahlt der Fonds, wenn es der Fonds darf, und dann hat ein Fonds nichts.'),
  ).toEqual([]);
});

/** `speaker: statement` of each claim. */
const spoken = (text: string) =>
  draftArticle(passageOf(text), new Map(), () => {}, 'de').claims.map(
    ({ says, statement }) => `${says.who ?? says.as ?? '–'}: ${statement}`,
  );

test.each([
  ['Die Lage sei überaus unbefriedigend, heißt es bei Brezelhof.', 'Brezelhof'],
  ['Er muss nochmals begutachtet werden, verfügte Richter Zdenko Wimmer.', 'zdenko-wimmer'],
  [
    'Die Häuser suchten Personal für den Winter, verkündete der Wirtebund an die Adresse der Köche.',
    'der Wirtebund',
  ],
  ['Nach den Worten von Direktor Zdenko Wimmer beraten die Länder darüber.', 'zdenko-wimmer'],
  ['Weitere Anteile seien willkommen, heißt es in der Aussendung.', 'die Aussendung'],
  ['Die Preise seien nicht darstellbar gewesen, teilte die Holding mit.', 'die Holding'],
  [
    'Das Ende sei noch nicht absehbar, betonte die Chefin der Holding, Martha Prast, am Sonntag.',
    'martha-prast',
  ],
  [
    'Wir können nun Partner der Brezelhof werden, kommentiert Brezelhof-Vorstand Zdenko Wimmer den Kauf.',
    'zdenko-wimmer',
  ],
])('who speaks in a German sentence: %s', (text, speaker) => {
  expect(spoken(text)).toEqual([`${speaker}: ${text}`]);
});

test.each([
  'Danach gefragt sagte sie, dass die Hilfe im Jahr 2015 nötig sei.',
  'Im Amt sind laut Plan derzeit maximal 350 Millionen Euro veranschlagt.',
])('words that name nobody are no speaker: %s', (text) => {
  expect(spoken(text)).toEqual([`–: ${text}`]);
});
