import { choose } from '../choose.ts';
import { filled } from '../words.ts';
import { recall, remember } from './address.ts';

/** Combines the choices of the form: a row stays where it fits all of them. The address keeps them. */
export function makeFilter(form: HTMLFormElement, table: HTMLTableElement): void {
  const selects = [...form.querySelectorAll('select')];
  const apply = () => {
    const rows = [...(table.tBodies[0]?.rows ?? [])];
    for (const row of rows) row.hidden = !selects.every((select) => fits(row, select));
    const left = rows.filter((row) => !row.hidden).length;
    const output = form.querySelector('output');
    if (output) {
      const counts = { left, all: rows.length };
      output.value = left === rows.length ? '' : filled(output.dataset.left ?? '', counts);
    }
  };
  for (const select of selects) choose(select, recall(select.name));
  form.addEventListener('change', () => {
    for (const { name, value } of selects) remember(name, value);
    apply();
  });
  form.addEventListener('reset', () => {
    for (const { name } of selects) remember(name, '');
    setTimeout(apply);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  apply();
}

function fits(row: HTMLTableRowElement, { name, value }: HTMLSelectElement): boolean {
  const own = row.dataset[name] ?? '';
  return value === '' || own === value || own.split(name === 'source' ? '|' : ' ').includes(value);
}
