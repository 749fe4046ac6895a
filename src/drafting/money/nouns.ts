import { type Unit, unit } from './currencies.ts';

const CENT = unit('USD', true, 0.01);

interface Noun {
  /** A pattern for the noun, singular and plural. */
  noun: string;
  unit: Unit;
  /** Adjectives of country that choose another currency of the same name. */
  of?: Record<string, string>;
  /** Also an ordinary word ("won", "marks", "real"): taken only after a magnitude or set-apart thousands. */
  ordinary?: boolean;
}

/** Nouns that name a currency in prose: the first whose pattern fits is meant. */
export const NOUNS: readonly Noun[] = [
  {
    noun: 'dollars?|dlrs?|bucks?',
    unit: unit('USD', true),
    of: {
      'U\\.?\\s?S\\.?|American|United States': 'USD',
      'Australian|Aussie|Aus': 'AUD',
      Canadian: 'CAD',
      'Hong Kong|HK': 'HKD',
      'New Zealand|NZ': 'NZD',
      'Singapore|Singaporean': 'SGD',
      'Taiwan|Taiwanese|New Taiwan': 'TWD',
      'Jamaican?': 'JMD',
      Namibian: 'NAD',
      Fiji: 'FJD',
      Zimbabwean: 'ZWL',
    },
  },
  { noun: 'euros?', unit: unit('EUR') },
  {
    noun: 'pounds? sterling|sterling|quid',
    unit: unit('GBP'),
  },
  {
    noun: 'pounds?',
    unit: unit('GBP', true),
    of: {
      British: 'GBP',
      Egyptian: 'EGP',
      Lebanese: 'LBP',
      Syrian: 'SYP',
      Sudanese: 'SDG',
      Irish: 'IEP',
      Cypriot: 'CYP',
    },
  },
  { noun: 'yen', unit: unit('JPY'), of: { Japanese: 'JPY' } },
  { noun: 'yuan|renminbi|rmb|kuai', unit: unit('CNY'), of: { Chinese: 'CNY' } },
  {
    noun: 'won',
    unit: unit('KRW', true),
    of: { '(?:South )?Korean': 'KRW', 'North Korean': 'KPW' },
    ordinary: true,
  },
  {
    noun: 'rupees?',
    unit: unit('INR', true),
    of: {
      Indian: 'INR',
      'Pakistani?': 'PKR',
      'Sri Lankan?': 'LKR',
      'Nepal(?:i|ese)': 'NPR',
      Mauritian: 'MUR',
    },
  },
  { noun: 'rupiahs?', unit: unit('IDR'), of: { Indonesian: 'IDR' } },
  { noun: 'ringgits?', unit: unit('MYR'), of: { 'Malaysian?': 'MYR' } },
  { noun: 'baht', unit: unit('THB'), of: { Thai: 'THB' } },
  { noun: 'dong', unit: unit('VND'), of: { Vietnamese: 'VND' } },
  {
    noun: 'francs?',
    unit: unit(undefined),
    of: {
      Swiss: 'CHF',
      French: 'FRF',
      Belgian: 'BEF',
      Luxembourg: 'LUF',
      Congolese: 'CDF',
      Rwandan: 'RWF',
      CFA: 'XOF',
    },
  },
  { noun: '(?:deutsche|german|west german)[ -]?marks?|deutschmarks?|d-?marks?', unit: unit('DEM') },
  { noun: 'marks?', unit: unit('DEM', true), ordinary: true },
  { noun: 'markkaa?s?', unit: unit('FIM'), of: { Finnish: 'FIM' } },
  { noun: 'guilders?', unit: unit('NLG', true), of: { Dutch: 'NLG' } },
  { noun: 'pesetas?', unit: unit('ESP'), of: { Spanish: 'ESP' } },
  { noun: 'escudos?', unit: unit('PTE', true), of: { Portuguese: 'PTE' } },
  { noun: 'drachmas?', unit: unit('GRD'), of: { Greek: 'GRD' } },
  { noun: 'schillings?', unit: unit('ATS'), of: { Austrian: 'ATS' } },
  { noun: 'lir[ae]s?', unit: unit(undefined), of: { Italian: 'ITL', Turkish: 'TRY', Maltese: 'MTL' } },
  {
    noun: 'pesos?',
    unit: unit(undefined),
    of: {
      Mexican: 'MXN',
      'Argentin(?:e|ian)': 'ARS',
      Chilean: 'CLP',
      Colombian: 'COP',
      'Philippine|Filipino': 'PHP',
      Uruguayan: 'UYU',
      Cuban: 'CUP',
      Dominican: 'DOP',
    },
  },
  { noun: 'reais', unit: unit('BRL'), of: { Brazilian: 'BRL' } },
  { noun: 'rand', unit: unit('ZAR'), of: { 'South African': 'ZAR' }, ordinary: true },
  { noun: 'r(?:o)?ubles?', unit: unit('RUB', true), of: { Russian: 'RUB', 'Belarus(?:sian|ian)': 'BYN' } },
  { noun: 'hryvnias?|hryvnya', unit: unit('UAH'), of: { Ukrainian: 'UAH' } },
  {
    noun: 'kron(?:a|or|e|er|ur)|crowns',
    unit: unit(undefined),
    of: {
      Swedish: 'SEK',
      Norwegian: 'NOK',
      Danish: 'DKK',
      Icelandic: 'ISK',
      Czech: 'CZK',
      Slovak: 'SKK',
      Estonian: 'EEK',
    },
  },
  { noun: 'korunas?', unit: unit('CZK', true), of: { Czech: 'CZK', Slovak: 'SKK' } },
  { noun: 'zlot(?:y|ys|ych)', unit: unit('PLN'), of: { Polish: 'PLN' } },
  { noun: 'forints?', unit: unit('HUF'), of: { Hungarian: 'HUF' } },
  { noun: 'lei', unit: unit('RON', true), of: { Romanian: 'RON', Moldovan: 'MDL' } },
  { noun: 'shekels?', unit: unit('ILS'), of: { Israeli: 'ILS' } },
  { noun: 'dirhams?', unit: unit(undefined), of: { 'UAE|Emirati': 'AED', Moroccan: 'MAD' } },
  {
    noun: 'dinars?',
    unit: unit(undefined),
    of: {
      Kuwaiti: 'KWD',
      Iraqi: 'IQD',
      Jordanian: 'JOD',
      Serbian: 'RSD',
      Algerian: 'DZD',
      Bahraini: 'BHD',
      Libyan: 'LYD',
      Tunisian: 'TND',
    },
  },
  { noun: 'riyals?|saudiriyals?', unit: unit(undefined), of: { Saudi: 'SAR', Qatari: 'QAR' } },
  { noun: 'rials?', unit: unit(undefined), of: { Iranian: 'IRR', Omani: 'OMR', Yemeni: 'YER' } },
  { noun: 'shillings?', unit: unit(undefined), of: { Kenyan: 'KES', Ugandan: 'UGX', Tanzanian: 'TZS' } },
  { noun: 'naira', unit: unit('NGN'), of: { Nigerian: 'NGN' } },
  { noun: 'cedis?', unit: unit('GHS'), of: { Ghanaian: 'GHS' } },
  { noun: 'takas?', unit: unit('BDT'), of: { Bangladeshi: 'BDT' } },
  { noun: 'tugriks?', unit: unit('MNT'), of: { Mongolian: 'MNT' } },
  { noun: 'tenge', unit: unit('KZT') },
  { noun: 'bolivars?|bolívares', unit: unit('VES', true), of: { Venezuelan: 'VES' } },
  { noun: 'bitcoins?', unit: unit('BTC') },
  { noun: 'pence|pennies|penny', unit: unit('GBP', true, 0.01) },
  { noun: 'p(?= a share| per share)', unit: unit('GBP', true, 0.01) },
  {
    noun: 'cents?|cts',
    unit: CENT,
    of: { 'U\\.?\\s?S\\.?|American': 'USD', Australian: 'AUD', Canadian: 'CAD', euro: 'EUR' },
  },
  { noun: '¢', unit: CENT },
];
