/** A currency, or a hundredth of one. */
export interface Unit {
  /** ISO 4217 code; none where the word alone does not say which ("peso", "franc"). */
  currency: string | undefined;
  /** 1, or 0.01 for cents and pence. */
  factor: number;
  /** The country was not said: "$" is taken for the dollar of the United States, "£" for sterling. */
  assumed: boolean;
}

export const unit = (currency: string | undefined, assumed = false, factor = 1): Unit => ({
  currency,
  factor,
  assumed,
});

/** A table on one line, as in "Swiss CHF, Hong Kong HKD": words, each with the code of a currency behind it. */
export const codesOf = (table: string): [words: string, code: string][] =>
  [...table.matchAll(/(\S.*?) (\w{3})(?:, |$)/g)].map(([, words = '', code = '']) => [words, code]);

/** What stands before "$" to say whose it is. One letter must touch it: "a $3.5bn deal" is not Australian. */
const DOLLARS = new Map(
  codesOf(
    'us USD, usd USD, u.s. USD, u.s USD, u . s . USD, a AUD, au AUD, aud AUD, c CAD, ca CAD, cad CAD, can CAD, hk HKD, hkd HKD, nz NZD, nzd NZD, s SGD, sg SGD, sgd SGD, nt TWD, twd TWD, r BRL, brl BRL, mex MXN, mx MXN, mxn MXN, j JMD, tt TTD, z ZWL, ec XCD',
  ),
);

/** "$" with or without a country. */
export function dollar(country: string): Unit {
  const currency = DOLLARS.get(country.trim().toLowerCase());
  return currency === undefined ? unit('USD', true) : unit(currency);
}

const units = (table: string, assumed: boolean) =>
  codesOf(table).map(([words, code]) => [words, unit(code, assumed)] as const);

export const SIGNS = new Map([
  ...units('$ USD, £ GBP, ¥ JPY, ￥ JPY, ₩ KRW, ₨ INR', true),
  ...units(
    '€ EUR, 元 CNY, 円 JPY, ₽ RUB, ₹ INR, ₺ TRY, ₪ ILS, ฿ THB, ₫ VND, ₦ NGN, ₱ PHP, ₴ UAH, ₸ KZT, ₡ CRC, ₾ GEL, ₭ LAK, ₵ GHS, ₼ AZN, ₲ PYG, ₮ MNT, ₿ BTC',
    false,
  ),
]);

/** Abbreviations that stand before the number, and mostly after it too. */
export const ABBREVIATIONS = new Map([
  ...units('dlrs USD, dlr USD, Rs. INR, Rs INR', true),
  ...units('RM MYR, RMB CNY, DM DEM, SFr CHF, FFr FRF, Tk BDT, Ksh KES, stg GBP', false),
  ['cts', unit('USD', true, 0.01)],
]);

/** Codes that are also words: "All", "try", "cup". Taken only with a number that is clearly a sum. */
export const WORDLIKE = new Set(
  'ALL TRY CUP TOP PEN GEL MOP COP SOS MAD BOB BAM RON LAK MUR NIO AMD ANG DOP PAB'.split(' '),
);

export const CODES = new Set([...Intl.supportedValuesOf('currency'), 'BTC', 'XBT']);
