import * as z from 'zod';
import * as words from '../model/vocabulary.ts';
import { claimSchema, claims, withdrawnSchema } from './data/claim-model.ts';
import {
  articleRef,
  capture,
  date,
  entityRef,
  list,
  optionalNumber,
  quote,
  sourceRef,
  text,
  url,
  word,
} from './data/parts.ts';
import { type DataName, schemaPath } from './paths.ts';
import type { Publication } from './publication.ts';

/* The shapes of the data files: what is published, and the JSON Schemas beside it. */

const entitySchema = z
  .strictObject({
    id: text('The id. Permanent.'),
    name: text('The name that readers know.'),
    kind: word(words.entityKinds, 'What it is.'),
    aliases: list(z.string(), 'Other names.'),
    description: text('What it is, in one line.'),
    website: url('Its own site.').optional(),
    identifiers: z
      .strictObject({
        ticker: text('Exchange and symbol.').optional(),
        wikidata: text('Wikidata item.').optional(),
        lei: text('Legal Entity Identifier, ISO 17442.').optional(),
        cik: text('Central Index Key of the U.S. SEC.').optional(),
      })
      .meta({ description: 'Names by which registries know it.' }),
    appearances: list(
      z
        .strictObject({
          article: articleRef,
          anchor: url('Its note in the article.'),
          role: text('The part that it plays there.'),
        })
        .meta({ id: 'Appearance', description: 'An article that names it.' }),
      'Where it appears.',
    ),
    says: claims('Claims of which it is the source: addresses as in claims.json.'),
    about: claims('Claims about it.'),
  })
  .meta({ id: 'Entity', description: 'A company, person or other party that an article names.' });

const figureSchema = z
  .strictObject({
    id: text('The id of the figure within its article. Permanent.'),
    url: url('The figure in its article. Permanent.'),
    article: articleRef,
    quote: quote.optional(),
    display: text('The figure as readers see it.'),
    kind: word(words.amountKinds, 'What kind of figure it is.'),
    what: text('What it is, where the kind is other.').optional(),
    bound: word(words.bounds, 'How the words limit the figure.'),
    value: optionalNumber('In whole units of the currency or unit. Left out for a range.'),
    min: optionalNumber('The lower end of a range.'),
    max: optionalNumber('The upper end of a range.'),
    currency: text('Of money: ISO 4217 code.').optional(),
    unit: text('Of anything else: what is counted, in the singular.').optional(),
    from: entityRef.optional().meta({ description: 'Who pays.' }),
    to: entityRef.optional().meta({ description: 'Who receives.' }),
    asOf: date('For when the figure holds.').optional(),
    partOf: url('The figure of which this is a part.').optional(),
    note: text('What a reader should know of it.').optional(),
    claims: claims('The claims that state it: addresses as in claims.json.'),
    sources: list(sourceRef, 'The sources that give it.'),
  })
  .meta({
    id: 'Figure',
    description: 'A figure that an article states: a sum of money, or so many of anything else.',
  });

const sourceSchema = z
  .strictObject({
    ...sourceRef.shape,
    article: articleRef,
    accessed: date('When it was read. Left out where it was not.').optional(),
    archived: url('A copy in an archive.').optional(),
    tier: word(words.tiers, 'What kind of source it is.'),
    seen: word(words.sightings, 'How much of it was read.'),
    from: word(words.copies, 'Where it was read, where that is known.').optional(),
    lang: text('Its language, BCP 47. That of the article, where it is left out.').optional(),
    capture: capture.optional().meta({ description: 'What was captured of it last.' }),
    note: text('What a reader should know of it.').optional(),
    claims: list(
      z
        .strictObject({
          url: url('The claim: an address as in claims.json.'),
          stance: word(words.stances, 'What the source does to it.'),
        })
        .meta({ id: 'Bearing', description: 'A claim that the source bears on.' }),
      'The claims that it bears on.',
    ),
  })
  .meta({ id: 'Source', description: 'A document that the evidence of an article rests on.' });

/** What every data file begins with. */
const head = {
  $schema: url('The JSON Schema that describes this file.'),
  title: text('What the file holds.'),
  url: url('The address of the file.'),
  publisher: text('Who publishes it.'),
  licence: url('The terms on which it may be used.'),
  older: url('The file that goes on with older articles, where there are too many for one.').optional(),
};

/** The records of each file. */
export const records = {
  claims: claimSchema,
  entities: entitySchema,
  figures: figureSchema,
  sources: sourceSchema,
};

const inReadingOrder = 'In reading order; the newest article first.';

export const files = {
  claims: z.strictObject({
    ...head,
    claims: list(claimSchema, inReadingOrder),
    withdrawn: list(withdrawnSchema, 'Claims that their articles no longer make.'),
  }),
  entities: z.strictObject({ ...head, entities: list(entitySchema, 'By id.') }),
  figures: z.strictObject({ ...head, figures: list(figureSchema, inReadingOrder) }),
  sources: z.strictObject({
    ...head,
    sources: list(sourceSchema, 'As the articles list them; the newest article first.'),
  }),
};

/** The JSON Schema of a data file (https://json-schema.org/draft/2020-12), made from the model that types it. */
export function dataSchema(name: DataName, { absolute, site }: Publication): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(files[name], { target: 'draft-2020-12' });
  return { $schema, $id: absolute(schemaPath(name)), title: `${site.name}: ${name}`, ...schema };
}

export type ClaimData = z.output<typeof claimSchema>;
export type WithdrawnData = z.output<typeof withdrawnSchema>;
export type EntityData = z.output<typeof entitySchema>;
export type FigureData = z.output<typeof figureSchema>;
export type SourceData = z.output<typeof sourceSchema>;
