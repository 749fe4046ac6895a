import * as z from 'zod';
import { currencySchema } from './currency.ts';
import { dateSchema } from './dates.ts';
import { idList, idSchema } from './ids.ts';
import { numberSchema } from './number.ts';
import { proposedBy } from './proposed-by.ts';
import { selectorFields } from './quote.ts';
import { termSchema } from './term.ts';
import { lineSchema, textSchema } from './text.ts';
import { unitSchema } from './unit.ts';
import { amountKinds, bounds } from './vocabulary.ts';

/** A figure that the article states: a sum of money, or so many of anything else. */
export const amountSchema = z
  .strictObject({
    id: idSchema.meta({
      description: 'Permanent: the public address of the figure is `#figure-<id>`.',
      example: 'microsoft-in-openai',
    }),
    ...selectorFields,
    value: numberSchema.optional().meta({
      description:
        'Whole units of the currency, or of the unit: 27 for “27 %”. Left out only for a range. Below zero for a loss that the words give with a minus sign or in brackets.',
      example: '14_000_000_000',
    }),
    min: numberSchema.optional().meta({
      description: 'The lower end of a range, in whole units.',
      example: '10_000_000_000',
    }),
    max: numberSchema.optional().meta({
      description: 'The upper end of a range, in whole units.',
      example: '99_000_000_000',
    }),
    bound: termSchema(bounds).default('exact').meta({
      description: 'How the words limit the figure: exact, about, at-least, at-most or range.',
      example: 'at-least',
    }),
    currency: currencySchema.optional().meta({
      description: 'Of money: ISO 4217 code. USD where neither currency nor unit is given.',
      example: 'EUR',
    }),
    unit: unitSchema.optional().meta({
      description:
        'In place of a currency, what is counted: percent, percentage-point, gigawatt, megawatt-hour, tonne, person, job, hour, kilometer, barrel, share, bitcoin, or a word of your own with its plural, as in turbine/turbines.',
      example: 'gigawatt',
    }),
    kind: termSchema(amountKinds).meta({
      description: 'What kind of figure it is; other, with a word of your own in `what`.',
      example: 'investment',
    }),
    what: lineSchema(40, 'capacity').optional().meta({
      description: 'With kind: other, what the figure is, in a word or two.',
      example: 'capacity',
    }),
    from: idSchema.optional().meta({ description: 'Who pays: an entity id.', example: 'microsoft' }),
    to: idSchema.optional().meta({ description: 'Who receives: an entity id.', example: 'openai' }),
    asOf: dateSchema.optional().meta({
      description: 'The day, month or year for which the figure holds.',
      example: '2025-01',
    }),
    partOf: idSchema.optional().meta({
      description: 'Another amount of this article that this one is a part of. Its share is computed.',
      example: 'round-2024',
    }),
    note: textSchema(280, 'Filings count $13 billion.').optional().meta({
      description: 'What a reader should know of the figure.',
      example: 'Microsoft’s filings count $13 billion of commitments.',
    }),
    sources: idList({
      description: 'Ids of sources of this article that give the figure.',
      example: '[ms-10q-2025-09]',
    }),
    proposedBy,
  })
  .superRefine(refineAmount);

export type Amount = z.output<typeof amountSchema>;

/** Refuses fields of an amount that do not go together. */
export function refineAmount(amount: Limits & Measured, context: z.RefinementCtx): void {
  for (const [key, message] of [...boundProblems(amount), ...kindProblems(amount)])
    context.addIssue({ code: 'custom', path: [key], message });
}

type Measured = Pick<Amount, 'currency' | 'unit' | 'kind' | 'what'>;

function kindProblems({ currency, unit, kind, what }: Measured) {
  const problems: [string, string][] = [];
  if (currency !== undefined && unit !== undefined)
    problems.push([
      'unit',
      `A figure has a currency or a unit, not both: take currency: ${currency} or unit: ${unit} out.`,
    ]);
  if (kind === 'other' && what === undefined)
    problems.push(['kind', 'Say in a word or two what it is, as in what: capacity, or choose another kind.']);
  if (kind !== 'other' && what !== undefined)
    problems.push(['what', `The kind is ${kind} already: write kind: other, or take what out.`]);
  return problems;
}

type Limits = Pick<Amount, 'bound' | 'value' | 'min' | 'max'>;

function boundProblems({ bound, value, min, max }: Limits): [string, string][] {
  if (bound !== 'range') {
    const problems: [string, string][] = [];
    if (value === undefined)
      problems.push([
        'value',
        'Give the figure as value: 1_250_000, or write bound: range with min and max.',
      ]);
    for (const [key, end] of Object.entries({ min, max }))
      if (end !== undefined)
        problems.push([key, `Only a range has ${key}: write bound: range, or give the figure as value.`]);
    return problems;
  }
  if (value !== undefined)
    return [['value', 'A range has min and max and no value: take one or the other out.']];
  if (min === undefined) return [['min', 'A range needs its lower end: write min: 10_000_000_000.']];
  if (max === undefined) return [['max', 'A range needs its upper end: write max: 99_000_000_000.']];
  if (min >= max)
    return [['max', `The upper end, ${max}, must be above the lower end, ${min}: swap them or correct one.`]];
  return [];
}
