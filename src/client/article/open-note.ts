import type { Margins } from './margins.ts';
import type { Notes } from './notes.ts';
import type { Sheet } from './sheet.ts';
import { topOf, wordsOf } from './words-of.ts';

/** How a reader comes to a note: by its words, which stay where they are; from another note; from elsewhere. */
export type Way = 'words' | 'note' | 'elsewhere';

/** The one note that is open. */
export interface OpenNote {
  note(): HTMLElement | undefined;
  /** `line`: the height in the window beside which it is wanted, in CSS pixels. */
  show(note: HTMLElement, way: Way, line?: number): void;
  putAway(): void;
}

/** Room that is left above and below an open note, and how far its headline stands above its line, in CSS pixels. */
const MARGIN = 12;
const ASCENT = 22;

/**
 * Opens a note beside its line: it lies over the margin and moves nothing. Where there is no margin it comes up as a sheet.
 * Its content is taken out of its place and put back, so that its address leads to it wherever it is.
 */
export function openOne(
  prose: HTMLElement,
  notes: Notes,
  margins: Margins,
  sheet: Sheet,
  barFor: (note: HTMLElement) => Element,
): OpenNote {
  const panel = document.createElement('ol');
  panel.className = 'panel notes';
  let line = 0;
  /* `below`: how far below its line it begins, in CSS pixels; unknown before it is set beside that. */
  let current: { note: HTMLElement; content: HTMLDetailsElement; below?: number } | undefined;

  /* Both ends of the annotation: the words of the note wherever they stand. */
  const light = (note: HTMLElement, isLit: boolean) => {
    for (const [mark, owners] of notes.marks)
      if (owners.includes(note)) mark.classList.toggle('named', isLit);
  };

  const putAway = () => {
    if (!current) return;
    const { note, content } = current;
    current = undefined;
    content.open = false;
    content.name = 'note';
    note.append(content);
    note.classList.remove('open');
    panel.remove();
    sheet.close();
    margins.cover();
    light(note, false);
    prose.classList.remove('reading');
  };

  const show = (note: HTMLElement, way: Way, at?: number) => {
    putAway();
    light(note, true);
    const words = wordsOf(note);
    const isWide = prose.matches('.running *');
    if (way === 'elsewhere') bring(words, isWide);
    if (way !== 'note') line = at ?? topOf(words);
    const content = note.querySelector('details') as HTMLDetailsElement;
    const holder = note.cloneNode(false) as HTMLElement;
    current = { note, content };
    note.classList.add('open');
    /* To close others of its name, the browser would look through the page. */
    content.name = '';
    content.open = true;
    holder.append(content);
    const bar = barFor(note);
    if (isWide) {
      content.querySelector('.actions, .figure .body')?.append(bar);
      panel.replaceChildren(holder);
      /* Beside the prose, not in it: the browser would go through the hundreds of its rows. */
      prose.after(panel);
    } else sheet.show(holder, words, way, bar);
    /* Before the rest of the margin is dimmed: to focus, the browser styles all that has changed. */
    const body = holder.querySelector('.body') as HTMLElement;
    body.tabIndex = -1;
    body.focus({ preventScroll: true });
    if (isWide) beside(current);
  };

  const beside = (opened: NonNullable<typeof current>) => {
    const { note } = opened;
    const own = note.getBoundingClientRect();
    const outer = prose.getBoundingClientRect();
    const { width, height } = panel.getBoundingClientRect();
    const at = topOf(wordsOf(note));
    opened.below ??= Math.max(MARGIN, Math.min(line - ASCENT, innerHeight - height - MARGIN)) - at;
    const from = at + opened.below - outer.top;
    const isBefore = own.left - outer.left < outer.right - own.right;
    const left = isBefore ? own.right - width : own.left;
    panel.style.top = `${from}px`;
    panel.style.left = `${Math.max(MARGIN, Math.min(left, outer.right - width - MARGIN)) - outer.left}px`;
    margins.cover(note, from - MARGIN, from + height + MARGIN);
    prose.classList.add('reading');
  };

  margins.moved = () => {
    if (!panel.isConnected || !current) return;
    /* Of a window that was turned or narrowed there may be no margin left. */
    if (prose.matches('.running *')) beside(current);
    else show(current.note, 'elsewhere');
  };

  return { note: () => current?.note, show, putAway };
}

/** Scrolls so that the words are seen: with the note beside them, or above the sheet. */
function bring(words: HTMLElement | null, isWide: boolean): void {
  const to = isWide ? 0.3 : 0.15;
  const seen = isWide ? 0.7 : 0.4;
  const at = topOf(words);
  if (at > 40 && at < innerHeight * seen) return;
  scrollTo({ top: scrollY + at - innerHeight * to, behavior: 'instant' });
}
