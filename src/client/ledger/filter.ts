import { choose } from '../choose.ts';
import { filled } from '../words.ts';
import { recall, remember } from './address.ts';

/**
 * Combines the choices of the form: a row stays where it fits all of them. The address keeps them. The links to statuses
 * choose here instead of leading away, and count what the other choices leave.
 */
export function makeFilter(form: HTMLFormElement, table: HTMLTableElement): void {
  const selects = [...form.querySelectorAll('select')];
  const status = form.querySelector<HTMLSelectElement>('[name=status]');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.facets [data-choice]')];
  const output = document.querySelector<HTMLOutputElement>('.facets output');
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const apply = () => {
    const left = rows.filter((row) => selects.every((select) => select === status || fits(row, select)));
    const shown = left.filter((row) => status === null || fits(row, status));
    for (const row of rows) row.hidden = !shown.includes(row);
    const counts = { left: shown.length, all: rows.length };
    if (output) output.value = shown.length === rows.length ? '' : filled(output.dataset.left ?? '', counts);
    for (const link of links) {
      const { choice = '' } = link.dataset;
      link.ariaCurrent = choice === status?.value ? 'true' : null;
      const count = link.parentElement?.querySelector('.count');
      if (count)
        count.textContent = `${left.filter(({ dataset }) => ['', dataset.status].includes(choice)).length}`;
    }
  };
  const changed = () => {
    for (const { name, value } of selects) remember(name, value);
    apply();
  };
  for (const select of selects) choose(select, recall(select.name));
  for (const link of links)
    link.addEventListener('click', (event) => {
      if (!status || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      status.value = link.dataset.choice ?? '';
      changed();
    });
  form.addEventListener('change', changed);
  form.addEventListener('reset', () => setTimeout(changed));
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
  table.dataset.narrowed = '';
}

function fits(row: HTMLTableRowElement, { name, value }: HTMLSelectElement): boolean {
  const own = row.dataset[name] ?? '';
  return value === '' || own === value || own.split(name === 'source' ? '|' : ' ').includes(value);
}
