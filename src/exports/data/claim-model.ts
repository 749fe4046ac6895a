import * as z from 'zod';
import * as words from '../../model/vocabulary.ts';
import {
  articleRef,
  change,
  date,
  entityRef,
  evidence,
  list,
  passage,
  quote,
  seen,
  text,
  url,
  version,
  word,
} from './parts.ts';

/** Addresses of claims. */
export const claims = (description: string) => list(z.url(), description);

export const claimSchema = z
  .strictObject({
    id: text('The id of the claim within its article. Permanent.'),
    url: url('The claim’s own page, which keeps every version. Permanent.'),
    anchor: url('The claim in its article. Permanent.'),
    article: articleRef,
    formerly: list(z.string(), 'Ids that the claim had before. Their addresses lead to it.'),
    label: text('A few words that name the claim.'),
    statement: text('The claim as one sentence that stands on its own.'),
    quote: quote.optional(),
    status: word(words.statuses, 'What the evidence makes of it.'),
    verdict: text('The answer in a few words.').optional(),
    assessment: text('Why that status.'),
    due: date('By whose end it is to have come true, for a promise or forecast.').optional(),
    outcome: word(words.outcomes, 'What came of it.').optional(),
    says: z
      .strictObject({
        who: entityRef.optional().meta({ description: 'The speaker, where one is named.' }),
        as: text('How a speaker who is not named is described.').optional(),
        record: word(words.records, 'On what record it was said.'),
        via: text('The form it took.').optional(),
      })
      .meta({ description: 'Who says so, and on what record.' }),
    through: entityRef.optional().meta({ description: 'Who carried it, where that is not who said it.' }),
    about: list(entityRef, 'Whom and what it is about.'),
    figures: list(z.url(), 'The figures that it states: addresses as in figures.json.'),
    evidence: list(evidence, 'The sources that bear on it, strongest first.'),
    passage: passage
      .optional()
      .meta({ description: 'The words of a source that stand beside it in the article.' }),
    seen,
    history: list(change, 'What changed, oldest first.'),
    published: date('When it was first published.'),
    modified: date('When the present version was published.'),
    version: z.int().min(1).meta({ description: 'The number of the present version.' }),
    versions: list(version, 'Every published version, oldest first.'),
    partOf: url('The claim of which this is a part.').optional(),
    dependsOn: claims('Claims without which this one falls.'),
    conflictsWith: claims('Claims that cannot be true together with this one.'),
  })
  .meta({ id: 'Claim', description: 'Something an article says that somebody could show to be wrong.' });

export const withdrawnSchema = z
  .strictObject({
    id: text('The id that the claim had.'),
    url: url('The page that stands in its place.'),
    article: articleRef,
    statement: text('The claim as last published.'),
    status: word(words.statuses, 'The status that it had last.'),
    published: date('When it was first published.'),
    withdrawn: date('When it was withdrawn.'),
    note: text('Why.'),
  })
  .meta({ id: 'WithdrawnClaim', description: 'A claim that its article no longer makes.' });
