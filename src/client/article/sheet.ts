import type { Way } from './open-note.ts';

/** The note where there is no margin, over the lower half of the window. */
export interface Sheet {
  /** Shows a note in it; it is closed before. */
  show(note: HTMLElement, words: HTMLElement | null, way: Way, bar: Element): void;
  close(): void;
}

/** How far a finger goes sideways to turn to the next note, in CSS pixels. */
const SWIPE = 60;

/** `dismiss` is called when a reader closes it, `step` when one turns to the previous (-1) or the next claim (1). */
export function openSheet(dialog: HTMLDialogElement, dismiss: () => void, step: (by: -1 | 1) => void): Sheet {
  const root = document.documentElement;
  const content = dialog.querySelector('.content') as HTMLElement;
  dialog.oncancel = (event) => {
    event.preventDefault();
    dismiss();
  };
  dialog.onclick = ({ target }) => {
    if ((target as Element).matches('.sheet, .close')) dismiss();
  };
  let start = 0;
  dialog.ontouchstart = ({ touches }) => {
    start = (touches[0] as Touch).clientX;
  };
  dialog.ontouchend = ({ changedTouches }) => {
    const moved = (changedTouches[0] as Touch).clientX - start;
    if (Math.abs(moved) > SWIPE) step(moved < 0 ? 1 : -1);
  };
  return {
    show(note, marked, way, bar) {
      dialog.prepend(bar);
      content.replaceChildren(note);
      content.scrollTo(0, 0);
      dialog.dataset['status'] = note.dataset['status'] ?? '';
      dialog.ariaLabel = (note.querySelector('.label') as Element).textContent;
      dialog.showModal();
      root.classList.add('sheeted');
      if (way === 'note' || !marked) return;
      root.style.setProperty('--lift', '0px');
      const { top, bottom } = marked.getBoundingClientRect();
      const lift = Math.min(bottom - dialog.getBoundingClientRect().top + 24, top - 16);
      root.style.setProperty('--lift', `${Math.max(0, Math.round(lift))}px`);
    },
    close() {
      dialog.close();
      content.replaceChildren();
      root.classList.remove('sheeted');
    },
  };
}
