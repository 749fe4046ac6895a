import * as z from 'zod';
import { count, date, text, url } from './fields.ts';

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
