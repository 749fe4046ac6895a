import { readAddresses } from './address.ts';
import { printEndnotes } from './endnotes.ts';
import { filterNotes } from './filter.ts';
import { setMargins } from './margins.ts';
import { openOne } from './open-note.ts';
import { pairOnHover } from './pairs.ts';
import { makeSheet } from './sheet.ts';

/* Everything can be read without this script: it sets the notes beside their lines and opens them there. */
const article = document.querySelector<HTMLElement>('.article');
const prose = article?.querySelector<HTMLElement>('.prose');
if (article && prose) {
  const words = JSON.parse(article.dataset['words'] ?? '{}');
  const margins = setMargins(article, prose);
  const sheet = makeSheet(
    words,
    () => reading.dismiss(),
    (by) => reading.step(by),
  );
  const reading = readAddresses(article, openOne(prose, margins, sheet), words);
  filterNotes(article, margins.settle);
  pairOnHover(article);
  printEndnotes(article, prose);
}
