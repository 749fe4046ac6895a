/** On paper the notes are endnotes: a copy of them while the page is printed, and none of them open. */
export function printEndnotes(prose: HTMLElement, putAway: () => void): void {
  const list = document.createElement('ol');
  list.className = 'endnotes notes';
  addEventListener('beforeprint', () => {
    putAway();
    list.replaceChildren(...[...prose.querySelectorAll('.row .note')].map((note) => note.cloneNode(true)));
    for (const element of list.querySelectorAll('[id]')) element.removeAttribute('id');
    for (const details of list.querySelectorAll('details')) {
      details.name = '';
      details.open = true;
    }
    prose.after(list);
  });
  addEventListener('afterprint', () => list.remove());
}
