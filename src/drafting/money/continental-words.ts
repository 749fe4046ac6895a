/** Numbers in words, as German and French write them up to 999. */

const list = (words: string) => words.split(' ');
const GERMAN = list('eins zwei drei vier fünf sechs sieben acht neun');
const GERMAN_TEENS = list('zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn');
const GERMAN_TENS = list('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');
const FRENCH = list(
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
);
const FRENCH_TENS = list('vingt trente quarante cinquante soixante');

const pairs = (words: readonly string[], value: (index: number) => number) =>
  words.map((word, index) => [word, value(index)] as const);

export const SMALL: ReadonlyMap<string, number> = new Map([
  ...list('ein eine einen einer eines une').map((word) => [word, 1] as const),
  ...pairs(GERMAN, (index) => index + 1),
  ...pairs(GERMAN_TEENS, (index) => index + 10),
  ...pairs(GERMAN_TENS, (index) => 20 + 10 * index),
  ...GERMAN_TENS.flatMap((tens, index) =>
    pairs(['ein', ...GERMAN.slice(1)], (one) => 21 + 10 * index + one).map(
      ([one, value]) => [`${one}und${tens}`, value] as const,
    ),
  ),
  ...pairs(
    ['ein', ...GERMAN.slice(1)].map((one) => `${one}hundert`),
    (index) => 100 * (index + 1),
  ),
  ...pairs(FRENCH, (index) => index + 1),
  ...pairs(FRENCH_TENS, (index) => 20 + 10 * index),
  ...FRENCH_TENS.flatMap((tens, index) =>
    pairs(FRENCH.slice(1, 9), (one) => 22 + 10 * index + one).map(
      ([one, value]) => [`${tens}-${one}`, value] as const,
    ),
  ),
  ...pairs(
    FRENCH.slice(1, 9).map((one) => `${one} cents`),
    (index) => 100 * (index + 2),
  ),
  ['quatre-vingts', 80],
  ['quatre-vingt-dix', 90],
  ['hundert', 100],
  ['cent', 100],
]);
