import type { Bound } from '../../model/vocabulary.ts';
import { matchAt } from '../sticky.ts';
import { SMALL } from './continental-words.ts';
import type { Money } from './find.ts';
import { times } from './numbers.ts';
import { signed } from './signs.ts';
import { goesOn } from './unread.ts';

/** Sums as German and French write them: "3,5 Mrd. Euro", "1 500 euros", "250 M€", "zwei Millionen Dollar". */

const HALVES: ReadonlyMap<string, number> = new Map([
  ['eine halbe', 0.5],
  ['einer halben', 0.5],
  ['eineinhalb', 1.5],
  ['anderthalb', 1.5],
  ['zweieinhalb', 2.5],
  ['un demi', 0.5],
  ['une demi', 0.5],
]);

/** Patterns of magnitudes; a "Billion" and a "billion" are a million millions. */
const SCALES: readonly [RegExp, number][] = [
  [/^(?:tausend|tsd\.?|mille|milliers?|k)$/iu, 1e3],
  [/^(?:mio\.?|millionen|million|millions|mln|m)$/iu, 1e6],
  [/^(?:mrd\.?|mia\.?|milliarden?|milliards?|mds?)$/iu, 1e9],
  [/^(?:billionen?|bio\.?|billions?)$/iu, 1e12],
];

/** What a currency is called or how it is written, and its code; the first that fits is meant. */
const CURRENCIES: readonly [string, string][] = [
  [
    '(?:us-?\\s?dollars?|(?:amerikanische[nr]?|us-amerikanische[nr]?) dollars?|dollars? (?:us|américains?|des? (?:etats|états)-unis)|us\\$|\\$ ?usd?|usd)',
    'USD',
  ],
  ['(?:kanadische[nr]? dollars?|dollars? canadiens?|cad|c\\$|\\$ ?(?:cad|can|ca|c))', 'CAD'],
  ['(?:australische[nr]? dollars?|dollars? australiens?|aud|a\\$)', 'AUD'],
  ['(?:hongkong-dollars?|dollars? de hong ?kong|hkd|hk\\$|\\$ ?hkd?)', 'HKD'],
  ['(?:singapur-dollars?|dollars? de singapour|sgd|s\\$)', 'SGD'],
  ['(?:dollars?|\\$)', 'USD'],
  ['(?:euros?|eur|€)', 'EUR'],
  ['(?:(?:schweizer |schweizerische )?franken|francs? suisses?|chf|sfr\\.?)', 'CHF'],
  ['(?:(?:französische[nr]? )?francs?(?: français)?)', 'FRF'],
  ['(?:finnische[nr]? mark|marks? finlandais)', 'FIM'],
  ['(?:(?:britische[nr]? )?pfund(?: sterling)?|livres? sterling|gbp|£)', 'GBP'],
  ['(?:(?:japanische[nr]? )?yens?|yens? japonais|jpy|¥)', 'JPY'],
  ['(?:(?:chinesische[nr]? )?yuans?|renminbi|cny|rmb)', 'CNY'],
  ['(?:(?:indische[nr]? )?rupien?|roupies?(?: indiennes?)?|inr|₹)', 'INR'],
  ['(?:(?:russische[nr]? )?rubel|roubles?(?: russes?)?|rub|₽)', 'RUB'],
  ['(?:deutsche mark|d-mark|d-?mark|marks? allemands?|dm|mark)', 'DEM'],
  ['(?:(?:schwedische[nr]? )kronen?|couronnes? suédoises?|sek)', 'SEK'],
  ['(?:(?:norwegische[nr]? )kronen?|couronnes? norvégiennes?|nok)', 'NOK'],
  ['(?:(?:dänische[nr]? )kronen?|couronnes? danoises?|dkk)', 'DKK'],
  ['(?:(?:polnische[nr]? )?z[lł]oty|zlotys?|pln)', 'PLN'],
  ['(?:(?:türkische[nr]? )?lira|livres? turques?|try)', 'TRY'],
  ['(?:(?:brasilianische[nr]? )?reais|réaux|brl)', 'BRL'],
  ['(?:(?:südkoreanische[nr]? )won|wons? sud-coréens?|krw)', 'KRW'],
];
const HUNDREDTHS = /^(?:cents?|centimes?)$/iu;

const UNIT = `${CURRENCIES.map(([words]) => words).join('|')}|cents?|centimes?`;
const WORDS = [...HALVES.keys(), ...SMALL.keys()].toSorted((a, b) => b.length - a.length).join('|');
const NUMBER = `\\d{1,3}(?:[.\\u00A0\\u2009\\u202F ’']\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?|(?:${WORDS})(?!\\p{L}|-(?:${WORDS})(?!\\p{L}))`;
const SCALE =
  'tausend|tsd\\.?|mille|milliers?|mio\\.?|millionen|millions?|mln|mrd\\.?|mia\\.?|milliarden?|milliards?|mds?\\.?|billionen?|billions?|bio\\.?|m|k';
const GAP = '[\\s\\u00A0\\u202F-]{0,2}';
const OF = "(?:d['’]\\s?|de\\s)?";

const SUM = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?<sign>€|\\$|£|US\\$|EUR|USD|CHF|GBP)\\s?(?<signed>${NUMBER})(?:${GAP}(?<signscale>${SCALE})(?![\\p{L}\\p{N}]))?(?![.,]?\\d)|(?<from>${NUMBER})(?:${GAP}(?<fromscale>${SCALE}))?\\s?(?:-|–|~|bis(?: zu)?|und|à|et)\\s?(?<to>${NUMBER})(?:${GAP}(?<toscale>${SCALE})(?!\\p{L}))?${GAP}${OF}(?<rangeunit>${UNIT})(?![\\p{L}\\p{N}])|(?<number>${NUMBER})(?:${GAP}(?<scale>${SCALE})(?![\\p{Ll}]))?${GAP}${OF}(?<unit>${UNIT})(?![\\p{L}\\p{N}])(?:\\s(?:(?:und|et)\\s)?(?<cents>${NUMBER})\\s?(?:cents?|centimes?)(?!\\p{L}))?)`,
  'giu',
);

const BOUNDS: readonly [Exclude<Bound, 'range' | 'exact'>, RegExp][] = [
  ['at-least', /(?:mehr als|über|mindestens|gut|plus de|au moins|plus d['’]|minimum)\s(?:une?\s)?$/iu],
  [
    'at-most',
    /(?:bis zu|weniger als|unter|höchstens|maximal|knapp|fast|beinahe|jusqu['’]à|moins de|moins d['’]|au plus|près de|près d['’]|presque)\s?$/iu,
  ],
  [
    'about',
    /(?:rund|etwa|circa|ca\.|ungefähr|schätzungsweise|environ|quelque|autour de|approximativement)\s$/iu,
  ],
];
const RANGE_LEAD = /(?:zwischen|von|entre|de)\s$/iu;

const NUMBER_AT = new RegExp(
  `(?<number>${NUMBER})(?:${GAP}(?<scale>${SCALE})(?!\\p{L}))?(?![.,]?\\d)`,
  'iuy',
);

/** The number at a place, as German and French write it; `factor` is the magnitude in it. */
export function continentalNumberAt(text: string, at: number) {
  const match = matchAt(NUMBER_AT, text, at);
  const value = numberOf(match?.groups?.number, match?.groups?.scale);
  if (match === null || value === undefined) return undefined;
  return { value, end: at + match[0].length, factor: numberOf('1', match.groups?.scale) ?? 1 };
}

/** The limit that the words before a number put on it. */
export function continentalBound(text: string, start: number, end: number) {
  const before = text.slice(Math.max(0, start - 40), start);
  for (const [bound, pattern] of BOUNDS) {
    const found = pattern.exec(before);
    if (found !== null) return { bound, start: start - found[0].length, end };
  }
  return { bound: 'exact' as const, start, end };
}

/** Every sum of a German or French text, in order. */
export function findContinental(text: string): Money[] {
  return [...text.matchAll(SUM)].flatMap((match) => moneyOf(match, text) ?? []);
}

function moneyOf({ index, 0: words, groups = {} }: RegExpExecArray, text: string): Money | undefined {
  const unit = groups.unit ?? groups.rangeunit ?? groups.sign ?? '';
  const isHundredth = HUNDREDTHS.test(unit);
  const currency = isHundredth ? 'EUR' : codeOf(unit);
  const [start, end] = [index, index + words.length];
  if (goesOn(text, end)) return undefined;
  const factor = isHundredth ? 0.01 : 1;
  const shared = {
    start,
    end,
    currency,
    assumed: /^(?:dollars?|\$|£|cents?|mark|francs?)$/iu.test(unit),
    factor,
  };
  const before = text.slice(Math.max(0, start - 40), start);
  if (groups.to !== undefined) {
    const high = numberOf(groups.to, groups.toscale);
    const low = numberOf(groups.from, groups.fromscale ?? groups.toscale);
    if (high === undefined || low === undefined || low >= high) return undefined;
    const lead = RANGE_LEAD.exec(before)?.[0].length ?? 0;
    if (lead === 0 && /\s(?:und|et)\s/iu.test(words)) return undefined;
    const [min, max] = [times(low, factor), times(high, factor)];
    return { ...shared, start: start - lead, phrase: { start: start - lead, end }, bound: 'range', min, max };
  }
  const whole = numberOf(groups.number ?? groups.signed, groups.scale ?? groups.signscale);
  if (whole === undefined || whole <= 0) return undefined;
  const cents = numberOf(groups.cents);
  const value = cents === undefined ? whole : (100 * whole + cents) / 100;
  const { bound, ...phrase } = continentalBound(text, start, end);
  return signed(text, { ...shared, phrase, bound, value: times(value, factor) });
}

const CODES = CURRENCIES.map(([words, code]) => ({ pattern: new RegExp(`^${words}$`, 'iu'), code }));
const codeOf = (unit: string) => CODES.find(({ pattern }) => pattern.test(unit))?.code;

function numberOf(number = '', scale = ''): number | undefined {
  const word = number.toLowerCase();
  const digits = /\d/u.test(number) ? Number(number.replace(/[.\s’']/gu, '').replace(',', '.')) : undefined;
  /* Three digits behind a comma and no magnitude: thousands, as English has it. */
  if (scale === '' && /\d,\d{3}$/u.test(number)) return undefined;
  const value = digits ?? HALVES.get(word) ?? SMALL.get(word);
  const factor = scale === '' ? 1 : SCALES.find(([pattern]) => pattern.test(scale.replace(/\.$/u, '')))?.[1];
  return value === undefined || factor === undefined ? undefined : times(value, factor);
}

/** Words that tell German and French sums, or the prose around them, from English. */
const SURE =
  /\b(?:Mrd|Mio|Mia|Tsd|Milliarden?|Millionen|milliards?|Franken|Rupien?|Rubel|Pfund|livres|francs suisses|roupies|roubles)\b|\bmillions? d['’e]|\d,\d{1,2}\s?(?:€|Euro)|\b\d+ Euro\b|(?<![\d.,])\d{1,3}(?:[.\u00A0\u202F]\d{3})+\s?(?:euros?|francs|€)(?!\p{L})|\d\s?M(?:d|ds)?\s?€|d['’]euros/u;
const SMALL_WORDS =
  /(?<!\p{L})(?:der|das|und|für|von|mit|nicht|ist|ein|eine|dem|den|zu|auf|werden|wurde|le|la|il|elle|du|au|les|des|une|pour|dans|qui|que|est|sont|avec|sur|aux|par)(?!\p{L})/giu;

/** Whether sums are to be read as German and French write them, where nobody says which language it is. */
export const isContinental = (text: string): boolean =>
  SURE.test(text) || (text.match(SMALL_WORDS)?.length ?? 0) > 0.12 * text.split(/\s+/u).length;
