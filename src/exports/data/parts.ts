import * as z from 'zod';
import { namesOf } from '../../model/term.ts';
import { copies, outcomes, stances, statuses, type Term } from '../../model/vocabulary.ts';

/** Kinds of field of the data files. Each says what it holds: the JSON Schemas are made from these. */
export const text = (description: string) => z.string().meta({ description });
export const url = (description: string) => z.url().meta({ description });
export const date = (description: string) =>
  z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
    .meta({ description: `${description} ISO 8601: a year, a month or a day.` });
export const list = <Item extends z.ZodType>(item: Item, description: string) =>
  z.array(item).meta({ description });
export const optionalNumber = (description: string) => z.number().optional().meta({ description });
export const count = (description: string) => z.int().min(0).meta({ description });

/** One of a vocabulary’s words; what each means is told with it. */
export function word<const Name extends string>(vocabulary: Record<Name, Term>, description: string) {
  const names = namesOf(vocabulary);
  const meanings = names.map((name) => `${name}: ${vocabulary[name].definition}`).join(' ');
  return z.enum(names).meta({ description: `${description} ${meanings}` });
}

/** What records of every kind point to. */
export const articleRef = z
  .strictObject({
    slug: text('The name of the article in its address.'),
    title: text('The headline.'),
    url: url('The address of the article.'),
  })
  .meta({ id: 'Article', description: 'The article that a record belongs to.' });

export const entityRef = z
  .strictObject({
    id: text('The id in entities.json.'),
    name: text('The name that readers know.'),
  })
  .meta({ id: 'EntityReference', description: 'A company, person or other party.' });

export const sourceRef = z
  .strictObject({
    id: text('The id of the source within its article, as in sources.json.'),
    publisher: text('Who published it.'),
    title: text('The title as published. Left out where it was not seen.').optional(),
    url: url('Where it can be read.'),
    published: date('When it was published.').optional(),
  })
  .meta({ id: 'SourceReference', description: 'A source, in short.' });

export const quote = z
  .strictObject({
    exact: text('The words of the article.'),
    prefix: text('What stands just before them.'),
    suffix: text('What stands just behind them.'),
    start: count('Where they begin in the text of the article without its notes, in Unicode code points.'),
    end: count('Where they end, not included.'),
  })
  .meta({
    id: 'Quote',
    description: 'Words of the article, as a W3C TextQuoteSelector and TextPositionSelector.',
  });

export type ArticleReference = z.output<typeof articleRef>;
export type EntityReference = z.output<typeof entityRef>;
export type SourceReference = z.output<typeof sourceRef>;
export type Quote = z.output<typeof quote>;

/** What a claim is made of. */
export const version = z
  .strictObject({
    number: z.int().min(1).meta({ description: 'From 1.' }),
    date: date('From when on it was published in this form.'),
    statement: text('The claim as worded then.'),
    status: word(statuses, 'The status then.'),
    verdict: text('The verdict then, where there was one.').optional(),
    due: date('By whose end it was to have come true then.').optional(),
  })
  .meta({ id: 'Version', description: 'The form in which a claim was published from a day on.' });

export const passage = z
  .strictObject({
    exact: text('The words, as the source has them.'),
    prefix: text('Words just before them, where they occur more than once.').optional(),
    suffix: text('Words just behind them, where they occur more than once.').optional(),
    page: z.int().min(1).optional().meta({ description: 'The page of a document with pages, from 1.' }),
    lang: text('Their language, BCP 47. That of the article, where it is left out.').optional(),
    url: url('The source, opened at these words by browsers that find them.'),
  })
  .meta({ id: 'Passage', description: 'Words of a source, as a W3C TextQuoteSelector.' });

export const capture = z
  .strictObject({
    on: date('The day on which it was captured.'),
    sha256: text('SHA-256 of its plain text in UTF-8, in hexadecimal.'),
    from: word(copies, 'Where its words were read.'),
    words: count('How many words its text has.'),
  })
  .meta({ id: 'Capture', description: 'What the publisher captured of a source: its words as plain text.' });

export const evidence = z
  .strictObject({
    source: sourceRef,
    stance: word(stances, 'What the source does to the claim.'),
    independent: z
      .boolean()
      .meta({ description: 'False where it repeats another source, or the report itself.' }),
    passage: passage.optional(),
    finding: text('The concrete fact found there. Left out where the words speak for themselves.').optional(),
  })
  .meta({ id: 'Evidence', description: 'One source that bears on the claim.' });

export const seen = z
  .strictObject({
    read: count('Evidence whose whole source was read.'),
    excerpt: count('Evidence of whose source a part was read.'),
    cited: count('Evidence whose source is known through others.'),
    quoted: count('Evidence that quotes its source.'),
  })
  .meta({ id: 'Seen', description: 'How many pieces of its evidence were seen in which way.' });

export const change = z
  .strictObject({
    date: date('When it took effect.'),
    status: word(statuses, 'The status from then on, where it changed.').optional(),
    outcome: word(outcomes, 'What came of a promise or forecast.').optional(),
    note: text('What changed, and why.'),
  })
  .meta({ id: 'Change', description: 'What changed since the claim was first made.' });
