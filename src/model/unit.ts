import * as z from 'zod';
import { memoize, once } from './memoize.ts';
import { show, wanting } from './show.ts';

/** Units that are known by name beside those of ECMA-402: what one and more of them is called. */
export const ownUnits = {
  'percentage-point': ['percentage point', 'percentage points'],
  kilowatt: ['kilowatt', 'kilowatts'],
  megawatt: ['megawatt', 'megawatts'],
  gigawatt: ['gigawatt', 'gigawatts'],
  terawatt: ['terawatt', 'terawatts'],
  'kilowatt-hour': ['kilowatt-hour', 'kilowatt-hours'],
  'megawatt-hour': ['megawatt-hour', 'megawatt-hours'],
  'gigawatt-hour': ['gigawatt-hour', 'gigawatt-hours'],
  'terawatt-hour': ['terawatt-hour', 'terawatt-hours'],
  tonne: ['tonne', 'tonnes'],
  barrel: ['barrel', 'barrels'],
  person: ['person', 'people'],
  job: ['job', 'jobs'],
  share: ['share', 'shares'],
  bitcoin: ['bitcoin', 'bitcoin'],
} as const satisfies Record<string, readonly [one: string, more: string]>;

export type OwnUnit = keyof typeof ownUnits;
export const isOwnUnit = (unit: string): unit is OwnUnit => Object.hasOwn(ownUnits, unit);

/** The units that any JavaScript engine writes in any language: hour, kilometer, percent. */
export const isCommonUnit = (unit: string): boolean => common().has(unit);
const common = once(() => new Set(Intl.supportedValuesOf('unit')));

/** What so many of a unit of ECMA-402 are called in a language: "hours", „Stunden“. */
export const commonWord = memoize((lang: string) =>
  memoize((unit) => {
    const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' });
    return (count: number): string =>
      format
        .formatToParts(count)
        .flatMap(({ type, value }) => (type === 'unit' ? value : []))
        .join(' ');
  }),
);

/** A word of one’s own, for one and for more of it: `turbine/turbines`. */
const TWO_FORMS = /^[^/\n]{1,40}\/[^/\n]{1,40}$/u;

/** The two forms of a unit that is a word of one’s own; nothing where it is a known one. */
export function formsOf(unit: string): [one: string, more: string] | undefined {
  const [one, more] = unit.split('/').map((form) => form.trim());
  return one && more ? [one, more] : undefined;
}

/** A unit by the name that it has here: `hours` is `hour`, `people` is `person`. */
function nameOf(written: string): string {
  return called().get(written.trim()) ?? written.trim();
}

const called = once(
  () =>
    new Map([
      ...Object.entries(ownUnits).flatMap(([unit, forms]) => forms.map((form) => [form, unit] as const)),
      ...[...common()].map((unit) => [commonWord('en')(unit)(2), unit] as const),
      ['persons', 'person'] as const,
      ['metre', 'meter'] as const,
      ['metres', 'meter'] as const,
      ['kilometre', 'kilometer'] as const,
      ['kilometres', 'kilometer'] as const,
      ['litre', 'liter'] as const,
      ['litres', 'liter'] as const,
    ]),
);

/** What a figure counts that is no money. */
export const unitSchema = z
  .string(wanting('a unit such as percent, gigawatt or turbine/turbines'))
  .normalize('NFC')
  .overwrite(nameOf)
  .refine(isUnit, { error: ({ input }) => notKnown(String(input)) });

function isUnit(unit: string): boolean {
  return isOwnUnit(unit) || isCommonUnit(unit) || (TWO_FORMS.test(unit) && formsOf(unit) !== undefined);
}

function notKnown(unit: string): string {
  if (/^[A-Z]{3}$/.test(unit))
    return `${show(unit)} is no unit: money has its currency, as in currency: USD.`;
  const two = /^[\p{L} -]+$/u.test(unit) ? unit : 'turbine';
  return `${show(unit)} is no unit that is known by one word, such as percent, gigawatt, tonne, person, job or hour. Write a word of your own for one and for more of it: ${two}/${two}s.`;
}
