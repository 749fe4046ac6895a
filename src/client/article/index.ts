import { followAddress } from './address.ts';
import { copyWithoutNotes } from './copy.ts';
import { filterNotes } from './filter.ts';
import { setMargins } from './margins.ts';
import { pairOnHover } from './pairs.ts';
import { openNotes } from './sheet.ts';

/* Everything can be read without this script: it sets the notes beside their lines and spares a reader jumps. */
const article = document.querySelector<HTMLElement>('.article');
if (article) {
  const { reset, settle } = setMargins(article);
  openNotes(article, reset, JSON.parse(article.dataset.words ?? '{}'));
  followAddress(article, reset);
  filterNotes(article, settle);
  pairOnHover(article);
  copyWithoutNotes(article);
}
