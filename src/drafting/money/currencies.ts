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

/** What stands before "$" to say whose it is. One letter must touch it: "a $3.5bn deal" is not Australian. */
const DOLLARS: Record<string, string> = {
  US: 'USD',
  USD: 'USD',
  'U.S.': 'USD',
  'U.S': 'USD',
  'u . s .': 'USD',
  A: 'AUD',
  AU: 'AUD',
  AUD: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  CAD: 'CAD',
  Can: 'CAD',
  HK: 'HKD',
  HKD: 'HKD',
  NZ: 'NZD',
  NZD: 'NZD',
  S: 'SGD',
  SG: 'SGD',
  SGD: 'SGD',
  NT: 'TWD',
  TWD: 'TWD',
  R: 'BRL',
  BRL: 'BRL',
  Mex: 'MXN',
  MX: 'MXN',
  MXN: 'MXN',
  J: 'JMD',
  TT: 'TTD',
  Z: 'ZWL',
  EC: 'XCD',
};

/** "$" with or without a country. */
export function dollar(country: string): Unit {
  const key = Object.keys(DOLLARS).find((name) => name.toLowerCase() === country.trim().toLowerCase());
  return key === undefined ? unit('USD', true) : unit(DOLLARS[key]);
}

export const SIGNS = new Map<string, Unit>([
  ['$', unit('USD', true)],
  ['£', unit('GBP', true)],
  ['€', unit('EUR')],
  ['¥', unit('JPY', true)],
  ['￥', unit('JPY', true)],
  ['元', unit('CNY')],
  ['円', unit('JPY')],
  ['₩', unit('KRW', true)],
  ['₽', unit('RUB')],
  ['₹', unit('INR')],
  ['₨', unit('INR', true)],
  ['₺', unit('TRY')],
  ['₪', unit('ILS')],
  ['฿', unit('THB')],
  ['₫', unit('VND')],
  ['₦', unit('NGN')],
  ['₱', unit('PHP')],
  ['₴', unit('UAH')],
  ['₸', unit('KZT')],
  ['₡', unit('CRC')],
  ['₾', unit('GEL')],
  ['₭', unit('LAK')],
  ['₵', unit('GHS')],
  ['₼', unit('AZN')],
  ['₲', unit('PYG')],
  ['₮', unit('MNT')],
  ['₿', unit('BTC')],
]);

/** Abbreviations that stand before the number, and mostly after it too. */
export const ABBREVIATIONS = new Map<string, Unit>([
  ['dlrs', unit('USD', true)],
  ['dlr', unit('USD', true)],
  ['Rs.', unit('INR', true)],
  ['Rs', unit('INR', true)],
  ['RM', unit('MYR')],
  ['RMB', unit('CNY')],
  ['DM', unit('DEM')],
  ['SFr', unit('CHF')],
  ['FFr', unit('FRF')],
  ['Tk', unit('BDT')],
  ['Ksh', unit('KES')],
  ['stg', unit('GBP')],
  ['cts', unit('USD', true, 0.01)],
]);

/** Codes that are also words: "All", "try", "cup". Taken only with a number that is clearly a sum. */
export const WORDLIKE = new Set(
  'ALL TRY CUP TOP PEN GEL MOP COP SOS MAD BOB BAM RON LAK MUR NIO AMD ANG DOP PAB'.split(' '),
);

const LOCAL_CODES = ['BTC', 'XBT'];
export const CODES = new Set([...Intl.supportedValuesOf('currency'), ...LOCAL_CODES]);
