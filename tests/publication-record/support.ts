import { seal } from '../../src/publication-record/seal.ts';
import { claim, PROSE } from '../support/article.ts';
import { compared, published, sealedFirst, second, TODAY } from '../support/record.ts';

/** The record of an article with two claims, as it was first published. */
export const record = sealedFirst();
export const change = { date: TODAY, note: 'It was more.' };
export const withdrawal = { id: 'first', date: TODAY, note: 'It was a draft.' };

/** What is printed of the article on the record as it stands now, with these fields and this prose. */
export const checked = (fields: Record<string, unknown>, prose = PROSE) =>
  compared(record, published(fields, prose));

/** The record once the article is published again, with these fields and this prose. */
export const resealed = (fields: Record<string, unknown>, prose = PROSE) =>
  seal(record, published(fields, prose), TODAY);

/** The first claim is withdrawn. */
export const gone = resealed({ claims: [second], withdrawn: [withdrawal] });

/** The first claim goes on as `a`. */
export const renamed = resealed({ claims: [{ ...claim, id: 'a', formerly: ['first'] }, second] });
