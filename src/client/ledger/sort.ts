import { recall, remember } from './address.ts';

/** Turns the headings of a table into buttons that sort it. Returns what puts the order of the address back. */
export function makeSortable(table: HTMLTableElement): () => void {
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')];
  for (const heading of headings) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const descending = heading.ariaSort === 'ascending';
      sort(table, headings, heading, descending);
      remember('sort', `${descending ? '-' : ''}${heading.dataset.sort}`);
    });
  }
  return () => {
    const order = recall('sort');
    const heading = headings.find(({ dataset }) => dataset.sort === order.replace(/^-/, ''));
    if (heading) sort(table, headings, heading, order.startsWith('-'));
  };
}

function sort(
  table: HTMLTableElement,
  headings: HTMLTableCellElement[],
  heading: HTMLTableCellElement,
  descending: boolean,
): void {
  const body = table.tBodies[0];
  if (!body) return;
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const textOf = (row: HTMLTableRowElement) => {
    const cell = row.cells[heading.cellIndex];
    return cell?.dataset.value ?? cell?.textContent?.trim() ?? '';
  };
  const rows = [...body.rows].sort((a, b) => collator.compare(textOf(a), textOf(b)) * (descending ? -1 : 1));
  body.append(...rows);
  for (const other of headings) other.removeAttribute('aria-sort');
  heading.ariaSort = descending ? 'descending' : 'ascending';
}
