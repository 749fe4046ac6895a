import '../cite.ts';
import { readAddresses } from './address.ts';
import { printEndnotes } from './endnotes.ts';
import { filterNotes } from './filter.ts';
import { setMargins } from './margins.ts';
import { noteBar } from './note-bar.ts';
import { findNotes } from './notes.ts';
import { openOne } from './open-note.ts';
import { openSheet } from './sheet.ts';

/* Everything can be read without this script: it sets the notes beside their lines and opens them there. */
const article = document.querySelector<HTMLElement>('.article');
const prose = article?.querySelector<HTMLElement>('.prose');
const dialog = document.querySelector<HTMLDialogElement>('.sheet');
if (article && prose && dialog) {
  const notes = findNotes(prose);
  const margins = setMargins(article, prose);
  const step = (by: -1 | 1) => reading.step(by);
  const sheet = openSheet(dialog, () => reading.dismiss(), step);
  const open = openOne(prose, notes, margins, sheet, noteBar(dialog, notes, step));
  const reading = readAddresses(article, notes, open, margins.placed);
  filterNotes(article, prose, notes, margins.settle);
  printEndnotes(prose, notes, open.putAway);
}
