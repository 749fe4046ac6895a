import { codesOf, type Unit, unit } from './currencies.ts';

interface Noun {
  /** A pattern for the noun, singular and plural. */
  noun: string;
  unit: Unit;
  /** Adjectives of country, as patterns, that choose another currency of the same name. */
  countries: [adjective: string, currency: string][];
  /** Also an ordinary word ("won", "marks", "real"): taken only after a magnitude or set-apart thousands. */
  ordinary?: boolean;
}

const noun = (noun: string, unit: Unit, countries: string): Noun => ({
  noun,
  unit,
  countries: codesOf(countries),
});
/** The noun says which currency it is. */
const always = (words: string, currency: string, countries = '') => noun(words, unit(currency), countries);
/** Several countries have a currency of this name, and one is most likely meant. */
const mostly = (words: string, currency: string, countries = '') =>
  noun(words, unit(currency, true), countries);
/** Several countries have one, and none is likelier than the others. */
const several = (words: string, countries: string) => noun(words, unit(undefined), countries);
const hundredth = (words: string, currency: string, countries = '') =>
  noun(words, unit(currency, true, 0.01), countries);

/** Nouns that name a currency in prose: the first whose pattern fits is meant. */
export const NOUNS: readonly Noun[] = [
  mostly(
    'dollars?|dlrs?|bucks?',
    'USD',
    'U\\.?\\s?S\\.?|American|United States USD, Australian|Aussie|Aus AUD, Canadian CAD, Hong Kong|HK HKD, New Zealand|NZ NZD, Singapore|Singaporean SGD, Taiwan|Taiwanese|New Taiwan TWD, Jamaican? JMD, Namibian NAD, Fiji FJD, Zimbabwean ZWL',
  ),
  always('euros?', 'EUR'),
  always('pounds? sterling|sterling|quid', 'GBP'),
  mostly(
    'pounds?',
    'GBP',
    'British GBP, Egyptian EGP, Lebanese LBP, Syrian SYP, Sudanese SDG, Irish IEP, Cypriot CYP',
  ),
  always('yen', 'JPY', 'Japanese JPY'),
  always('yuan|renminbi|rmb|kuai', 'CNY', 'Chinese CNY'),
  { ...mostly('won', 'KRW', '(?:South )?Korean KRW, North Korean KPW'), ordinary: true },
  mostly('rupees?', 'INR', 'Indian INR, Pakistani? PKR, Sri Lankan? LKR, Nepal(?:i|ese) NPR, Mauritian MUR'),
  always('rupiahs?', 'IDR', 'Indonesian IDR'),
  always('ringgits?', 'MYR', 'Malaysian? MYR'),
  always('baht', 'THB', 'Thai THB'),
  always('dong', 'VND', 'Vietnamese VND'),
  several(
    'francs?',
    'Swiss CHF, French FRF, Belgian BEF, Luxembourg LUF, Congolese CDF, Rwandan RWF, CFA XOF',
  ),
  always('(?:deutsche|german|west german)[ -]?marks?|deutschmarks?|d-?marks?', 'DEM'),
  { ...mostly('marks?', 'DEM'), ordinary: true },
  always('markkaa?s?', 'FIM', 'Finnish FIM'),
  mostly('guilders?', 'NLG', 'Dutch NLG'),
  always('pesetas?', 'ESP', 'Spanish ESP'),
  mostly('escudos?', 'PTE', 'Portuguese PTE'),
  always('drachmas?', 'GRD', 'Greek GRD'),
  always('schillings?', 'ATS', 'Austrian ATS'),
  several('lir[ae]s?', 'Italian ITL, Turkish TRY, Maltese MTL'),
  several(
    'pesos?',
    'Mexican MXN, Argentin(?:e|ian) ARS, Chilean CLP, Colombian COP, Philippine|Filipino PHP, Uruguayan UYU, Cuban CUP, Dominican DOP',
  ),
  always('reais', 'BRL', 'Brazilian BRL'),
  { ...always('rand', 'ZAR', 'South African ZAR'), ordinary: true },
  mostly('r(?:o)?ubles?', 'RUB', 'Russian RUB, Belarus(?:sian|ian) BYN'),
  always('hryvnias?|hryvnya', 'UAH', 'Ukrainian UAH'),
  several(
    'kron(?:a|or|e|er|ur)|crowns',
    'Swedish SEK, Norwegian NOK, Danish DKK, Icelandic ISK, Czech CZK, Slovak SKK, Estonian EEK',
  ),
  mostly('korunas?', 'CZK', 'Czech CZK, Slovak SKK'),
  always('zlot(?:y|ys|ych)', 'PLN', 'Polish PLN'),
  always('forints?', 'HUF', 'Hungarian HUF'),
  mostly('lei', 'RON', 'Romanian RON, Moldovan MDL'),
  always('shekels?', 'ILS', 'Israeli ILS'),
  several('dirhams?', 'UAE|Emirati AED, Moroccan MAD'),
  several(
    'dinars?',
    'Kuwaiti KWD, Iraqi IQD, Jordanian JOD, Serbian RSD, Algerian DZD, Bahraini BHD, Libyan LYD, Tunisian TND',
  ),
  several('riyals?|saudiriyals?', 'Saudi SAR, Qatari QAR'),
  several('rials?', 'Iranian IRR, Omani OMR, Yemeni YER'),
  several('shillings?', 'Kenyan KES, Ugandan UGX, Tanzanian TZS'),
  always('naira', 'NGN', 'Nigerian NGN'),
  always('cedis?', 'GHS', 'Ghanaian GHS'),
  always('takas?', 'BDT', 'Bangladeshi BDT'),
  always('tugriks?', 'MNT', 'Mongolian MNT'),
  always('tenge', 'KZT'),
  mostly('bolivars?|bolívares', 'VES', 'Venezuelan VES'),
  always('bitcoins?', 'BTC'),
  hundredth('pence|pennies|penny', 'GBP'),
  hundredth('p(?= a share| per share)', 'GBP'),
  hundredth('cents?|cts', 'USD', 'U\\.?\\s?S\\.?|American USD, Australian AUD, Canadian CAD, euro EUR'),
  hundredth('¢', 'USD'),
];
