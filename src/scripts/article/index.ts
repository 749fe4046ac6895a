import { followAddress } from './address.ts';
import { copyWithoutNotes } from './copy.ts';
import { setMargins } from './margins.ts';
import { pairOnHover } from './pairs.ts';
import { openNotes } from './sheet.ts';

/* Everything can be read without this script: it sets the notes beside their lines and spares a reader jumps. */
const article = document.querySelector<HTMLElement>('.article');
if (article) {
  const relayout = setMargins(article);
  openNotes(article, relayout);
  followAddress(relayout);
  pairOnHover(article);
  copyWithoutNotes(article);
}
