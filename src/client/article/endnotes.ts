import type { Notes } from './notes.ts';

/** What a copy of a note does without: it is no target, stands in no margin, and is open with all others. */
const OWN = ['id', 'style', 'name'];

/** On paper the notes are endnotes: a copy of them while the page is printed, and none of them open. */
export function printEndnotes(prose: HTMLElement, { all }: Notes, putAway: () => void): void {
  const list = document.createElement('ol');
  list.className = 'endnotes notes';
  addEventListener('beforeprint', () => {
    putAway();
    list.replaceChildren(...all.map((note) => note.cloneNode(true)));
    for (const element of list.querySelectorAll<HTMLDetailsElement>('*')) {
      for (const name of OWN) element.removeAttribute(name);
      /* Of all others it means nothing. */
      element.open = true;
    }
    prose.after(list);
  });
  addEventListener('afterprint', () => list.remove());
}
