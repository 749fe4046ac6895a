import type { Words } from '../../i18n/en/index.ts';
import type { Way } from './open-note.ts';

/** The note where there is no margin, over the lower half of the window. */
export interface Sheet {
  show(note: HTMLElement, words: HTMLElement | null, way: Way): void;
  close(): void;
}

/** How far a finger goes sideways to turn to the next note, in CSS pixels. */
const SWIPE = 60;

/** `dismiss` is called when a reader closes it, `step` when one turns to the previous (-1) or the next claim (1). */
export function makeSheet(
  words: Words['article']['script'],
  dismiss: () => void,
  step: (by: -1 | 1) => void,
): Sheet {
  const dialog = document.createElement('dialog');
  dialog.className = 'sheet';
  const bar = document.createElement('div');
  bar.className = 'bar';
  const button = (name: string, label: string, sign: string, press: () => void) => {
    const element = document.createElement('button');
    element.className = name;
    element.ariaLabel = label;
    element.textContent = sign;
    element.addEventListener('click', press);
    return element;
  };
  const turns = [
    button('turn', words.previous, '‹', () => step(-1)),
    button('turn', words.next, '›', () => step(1)),
  ];
  const count = document.createElement('span');
  count.className = 'count';
  const content = document.createElement('ol');
  content.className = 'content notes';
  bar.append(turns[0] ?? '', count, turns[1] ?? '', button('close', words.close, '✕', dismiss));
  dialog.append(bar, content);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    dismiss();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dismiss();
  });
  let start = 0;
  dialog.addEventListener('touchstart', ({ touches }) => (start = touches[0]?.clientX ?? 0), {
    passive: true,
  });
  dialog.addEventListener('touchend', ({ changedTouches }) => {
    const moved = (changedTouches[0]?.clientX ?? start) - start;
    if (Math.abs(moved) > SWIPE) step(moved < 0 ? 1 : -1);
  });
  const root = document.documentElement;
  return {
    show(note, marked, way) {
      content.replaceChildren(note);
      content.scrollTop = 0;
      dialog.style.setProperty('--tone', getComputedStyle(note).getPropertyValue('--tone'));
      count.textContent = note.querySelector('.count')?.textContent ?? '';
      for (const turn of turns) turn.disabled = !note.matches('.claim');
      dialog.ariaLabel = note.querySelector('.label')?.textContent ?? '';
      document.body.append(dialog);
      if (!dialog.open) dialog.showModal();
      /* Where the bar that scrolls the page takes room, the page keeps its width. */
      root.style.paddingInlineEnd = `${innerWidth - root.clientWidth}px`;
      root.classList.add('sheeted');
      if (way === 'note' || !marked) return;
      root.style.setProperty('--lift', '0px');
      const { top, bottom } = marked.getBoundingClientRect();
      const lift = Math.min(bottom - dialog.getBoundingClientRect().top + 24, top - 16);
      root.style.setProperty('--lift', `${Math.max(0, Math.round(lift))}px`);
    },
    close() {
      dialog.close();
      dialog.remove();
      root.classList.remove('sheeted');
      root.style.paddingInlineEnd = '';
    },
  };
}
