import type { NumberStyle } from '../drafting/language.ts';
import { filled } from '../editing/filled.ts';
import type { Entry } from '../editing/flow.ts';
import type { Selector } from '../model/quote.ts';
import type { Fields } from './protocol.ts';

/** The entry of a claim, in the order of the reference; what was left empty is left out. */
export function claimEntry(fields: Fields, selector: Selector): Entry {
  const { id, label, statement, status, assessment, due } = lines(fields);
  const { record, who, as, via, source, stance, note } = lines(fields);
  return filled({
    id,
    ...selector,
    label,
    statement,
    says: filled({ who, as, record, via }),
    status,
    assessment,
    due,
    about: listed(fields['about']),
    evidence: source || note ? [filled({ source, stance, note })] : undefined,
  });
}

/** The entry of a figure. */
export function figureEntry(fields: Fields, selector: Selector, style: NumberStyle | undefined): Entry {
  const { id, value, min, max, bound, currency, unit, kind, what, from, to, asOf } = lines(fields);
  const limits = { value: grouped(value, style), min: grouped(min, style), max: grouped(max, style) };
  const about = { bound, currency, unit, kind, what, from, to, asOf, sources: listed(fields['sources']) };
  return filled({ id, ...selector, ...limits, ...about });
}

export const castEntry = ({ id = '', role = '' }: Fields): Entry =>
  filled({ id: line(id), role: line(role) });

/** Each field on one line. */
export const lines = (fields: Fields): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, line(text)]));

/** A text on one line, in Unicode that a file can hold. */
export const line = (text: string): string => text.toWellFormed().replace(/\s+/gu, ' ').trim();

export function listed(text = ''): string[] | undefined {
  const items = text.split(/[\s,]+/u).filter(Boolean);
  return items.length === 0 ? undefined : items;
}

/** Digits, in groups of three or not, and what stands behind the decimal sign. */
const NUMBERS: Readonly<Record<NumberStyle, RegExp>> = {
  english: /^([-−]?\d{1,3}(?:[,_\s]\d{3})+|[-−]?\d+)(?:\.(\d+))?$/u,
  continental: /^([-−]?\d{1,3}(?:[._\s]\d{3})+|[-−]?\d+)(?:,(\d+))?$/u,
};

/** A value as it is typed: a number with the decimal sign of the article’s language. */
export const typed = (value: unknown, style: NumberStyle | undefined): string =>
  typeof value === 'number' && style === 'continental' ? String(value).replace('.', ',') : String(value);

/**
 * A number as files have it: 14_000_000_000 for 14000000000, 14 000 000 000 and, by the language of the article,
 * 14,000,000,000 or 14.000.000.000. What is no number of that language is left for the schema to judge.
 */
export function grouped(text = '', style: NumberStyle | undefined = undefined): string {
  const [, whole, decimals] = NUMBERS[style ?? 'english'].exec(text) ?? [];
  if (whole === undefined) return text;
  const digits = whole.replace(/[^\d−-]/gu, '').replace(/\B(?=(?:\d{3})+$)/g, '_');
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}
