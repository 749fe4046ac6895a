import { makeFilter } from './filter.ts';
import { makeSortable } from './sort.ts';

/* The tables can be read without this script, and narrowed by plain links: it sorts them and combines filters. */
for (const table of document.querySelectorAll<HTMLTableElement>('table.ledger')) {
  const restore = makeSortable(table);
  const form = document.querySelector<HTMLFormElement>('form.filter');
  if (form) makeFilter(form, table);
  restore();
}
