import { memoize, once } from '../../model/memoize.ts';
import { commonWord, formsOf, isCommonUnit, isOwnUnit, type OwnUnit } from '../../model/unit.ts';
import { anyOf } from '../sticky.ts';

/** What stands for a unit in English, German and French prose. Signs are as they are; words in any case. */
const WORDS: Readonly<Record<OwnUnit, { words: string; signs?: string }>> = {
  'percentage-point': {
    words: 'percentage[ -]points?|Prozentpunkt(?:e|en)?|points? de pourcentage',
  },
  kilowatt: { words: 'kilowatts?', signs: 'kW' },
  megawatt: { words: 'megawatts?|mégawatts?', signs: 'MW' },
  gigawatt: { words: 'gigawatts?', signs: 'GW' },
  terawatt: { words: 'terawatts?|térawatts?', signs: 'TW' },
  'kilowatt-hour': { words: 'kilowatt[ -]?hours?|Kilowattstunden?|kilowatt-?heures?', signs: 'kWh' },
  'megawatt-hour': { words: 'megawatt[ -]?hours?|Megawattstunden?|mégawatt-?heures?', signs: 'MWh' },
  'gigawatt-hour': { words: 'gigawatt[ -]?hours?|Gigawattstunden?|gigawatt-?heures?', signs: 'GWh' },
  'terawatt-hour': { words: 'terawatt[ -]?hours?|Terawattstunden?|térawatt-?heures?', signs: 'TWh' },
  tonne: { words: 'tonnes?|metric tons?|Tonnen?' },
  barrel: { words: 'barrels?|Barrel|Fass|barils?' },
  person: { words: 'people|persons?|Menschen|Personen?|personnes?' },
  job: { words: 'jobs?|Arbeitsplätzen?|Arbeitsplatz|Stellen?|emplois?' },
  share: { words: 'shares?|Aktien?|actions?' },
  bitcoin: { words: 'bitcoins?', signs: 'BTC' },
};
const PERCENT = { words: 'per ?cent|pct\\.?|Prozent|pour cent', signs: '%' };

/** A unit of ECMA-402 by the words of three languages, in the singular and the plural. */
const common = (unit: string) =>
  anyOf(new Set(['en', 'de', 'fr'].flatMap((lang) => [1, 2].map(commonWord(lang)(unit)))));

function patternOf(unit: string): { words: string; signs?: string } {
  if (unit === 'percent') return PERCENT;
  if (isOwnUnit(unit)) return WORDS[unit];
  return { words: isCommonUnit(unit) ? common(unit) : anyOf(formsOf(unit) ?? [unit]) };
}

/** Matches a unit at a place, with the space or hyphen before it. No letter may follow. */
export const unitPattern = memoize((unit): RegExp => {
  const { words, signs } = patternOf(unit);
  const word = `(?:${words.replaceAll(' ', '\\s')})`;
  const either = signs === undefined ? inAnyCase(word) : `(?:${inAnyCase(word)}|(?:${signs}))`;
  return new RegExp(`[\\s\\u00A0\\u202F-]{0,2}${either}(?![\\p{L}\\d])`, 'uy');
});

const inAnyCase = (words: string) => `(?i:${words})`;

/** What `npm run import` drafts without being told: percentages, power, tonnes, jobs, and how many people. */
export const draftedUnits = once((): readonly string[] => [
  'percentage-point',
  'percent',
  ...['kilowatt-hour', 'megawatt-hour', 'gigawatt-hour', 'terawatt-hour'],
  ...['kilowatt', 'megawatt', 'gigawatt', 'terawatt'],
  ...['tonne', 'barrel', 'job', 'person'],
]);
