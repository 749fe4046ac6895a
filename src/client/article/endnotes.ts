/** On paper the notes are endnotes: a copy of them, in the order of their numbers, while the page is printed. */
export function printEndnotes(article: HTMLElement, prose: HTMLElement): void {
  const list = document.createElement('ol');
  list.className = 'endnotes notes';
  addEventListener('beforeprint', () => {
    const notes = [...article.querySelectorAll('.row .note, .panel .note')].filter(
      ({ childElementCount }) => childElementCount > 0,
    );
    list.replaceChildren(...notes.map((note) => note.cloneNode(true)));
    for (const element of list.querySelectorAll('[id]')) element.removeAttribute('id');
    for (const details of list.querySelectorAll('details')) {
      details.removeAttribute('name');
      details.open = true;
    }
    const number = (element: Element) => Number((element as HTMLElement).dataset['number']);
    list.append(...[...list.children].sort((a, b) => number(a) - number(b)));
    prose.after(list);
  });
  addEventListener('afterprint', () => list.remove());
}
