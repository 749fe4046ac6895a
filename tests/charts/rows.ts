import * as fc from 'fast-check';
import { voiceOf } from '../../src/i18n/voice.ts';
import type { Amount } from '../../src/model/amount.ts';
import { claimSchema } from '../../src/model/claim.ts';
import { boundedFigure, dateView } from '../../src/views/format.ts';
import type { ClaimRow, FigureRow } from '../../src/views/site/ledger.ts';
import type { Event } from '../../src/views/site/timeline.ts';

const LANG = 'en-GB';
const article = {
  title: 'Anvils',
  lang: LANG,
  path: '/articles/anvils/',
  published: { iso: '2026-01-01' },
  sources: [],
};
export const VOICE = voiceOf(LANG);

type Fields = Partial<Amount> & { id?: string };

/** A figure with these fields; names are the ids in capitals. Not checked, so that bad input can be made. */
export function figureRow(fields: Fields): FigureRow {
  const id = fields.id ?? 'sum';
  const declared: Amount = {
    id,
    quote: 'sum',
    bound: 'exact',
    currency: 'USD',
    kind: 'investment',
    sources: [],
    ...fields,
  } as Amount;
  return {
    article,
    figure: {
      kind: 'figure',
      anchor: `figure-${id}`,
      words: 'sum',
      id,
      declared,
      ...(declared.from !== undefined && { from: { text: declared.from.toUpperCase() } }),
      ...(declared.to !== undefined && { to: { text: declared.to.toUpperCase() } }),
    },
  };
}

export const textOf = ({ figure }: FigureRow): string => boundedFigure(figure.declared, VOICE);

/** A claim of an article by its author. */
function claimRow(): ClaimRow {
  const declared = claimSchema.parse({
    id: 'claim',
    quote: 'words',
    label: 'Claim',
    statement: 'Something is so.',
    says: { record: 'author' },
    status: 'single-source',
    assessment: 'One outlet says so.',
  });
  return {
    article,
    year: '2026',
    claim: {
      anchor: 'claim-claim',
      id: declared.id,
      declared,
      path: '/articles/anvils/claims/claim/',
      formerly: [],
      modified: { iso: '2026-01-01' },
      versions: [],
      label: declared.label,
      headline: declared.statement,
      statement: declared.statement,
      status: { name: declared.status },
      record: { name: 'author' },
      speaker: { text: 'the article' },
      history: [],
    },
  };
}

export const event = (lane: Event['lane'], iso: string, text = 'Something'): Event => ({
  lane,
  date: dateView(iso, LANG),
  text,
  rows: [claimRow()],
});

const parties = fc.constantFrom('acme', 'beta', 'globex', 'initech', undefined);

/** Figures of every bound, currency and party, zero and below included. */
export const figureRows = fc
  .array(
    fc.record({
      value: fc.integer({ min: -1_000_000, max: 1_000_000_000_000 }),
      width: fc.integer({ min: 1, max: 1_000_000_000_000 }),
      bound: fc.constantFrom('exact', 'about', 'at-least', 'at-most', 'range'),
      kind: fc.constantFrom('investment', 'commitment', 'plan', 'debt', 'capex', 'valuation'),
      currency: fc.constantFrom('USD', 'EUR', 'JPY'),
      from: parties,
      to: parties,
      asOf: fc.constantFrom('2025', '2025-01', '2025-01-22', '2026', undefined),
    }),
    { maxLength: 14 },
  )
  .map((items) =>
    items.map(({ value, width, ...item }, index) =>
      figureRow({
        id: `sum-${index}`,
        ...item,
        ...(item.bound === 'range' ? { min: value, max: value + width } : { value }),
      } as Fields),
    ),
  );
