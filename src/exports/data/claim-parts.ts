import * as z from 'zod';
import { stances, statuses } from '../../model/vocabulary.ts';
import { date, text, word } from './fields.ts';
import { sourceRef } from './reference-models.ts';

/** What a claim is made of. */
export const version = z
  .strictObject({
    number: z.int().min(1).meta({ description: 'From 1.' }),
    date: date('From when on it was published in this form.'),
    statement: text('The claim as worded then.'),
    status: word(statuses, 'The status then.'),
    verdict: text('The verdict then, where there was one.').optional(),
  })
  .meta({ id: 'Version', description: 'The form in which a claim was published from a day on.' });

export const evidence = z
  .strictObject({
    source: sourceRef,
    stance: word(stances, 'What the source does to the claim.'),
    independent: z
      .boolean()
      .meta({ description: 'False where it repeats another source, or the report itself.' }),
    finding: text('The concrete fact found there.'),
  })
  .meta({ id: 'Evidence', description: 'One source that bears on the claim.' });

export const change = z
  .strictObject({
    date: date('When it took effect.'),
    status: word(statuses, 'The status from then on, where it changed.').optional(),
    note: text('What changed, and why.'),
  })
  .meta({ id: 'Change', description: 'What changed since the claim was first made.' });
