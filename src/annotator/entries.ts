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
export function figureEntry(fields: Fields, selector: Selector): Entry {
  const { id, value, min, max, bound, currency, unit, kind, what, from, to, asOf } = lines(fields);
  const limits = { value: grouped(value), min: grouped(min), max: grouped(max) };
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

function listed(text = ''): string[] | undefined {
  const items = text.split(/[\s,]+/u).filter(Boolean);
  return items.length === 0 ? undefined : items;
}

/** 14000000000, 14,000,000,000 or 14_000_000_000 as the last: what is no number is left for the schema to refuse. */
export function grouped(text = ''): string {
  const digits = text.replace(/[_,\s]/gu, '');
  return /^-?\d+$/.test(digits) ? digits.replace(/\B(?=(?:\d{3})+$)/g, '_') : text;
}
