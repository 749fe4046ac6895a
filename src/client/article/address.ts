import { copy } from '../copy.ts';
import { claimsOf, type Notes } from './notes.ts';
import type { OpenNote, Way } from './open-note.ts';
import { wordsOf } from './words-of.ts';

/**
 * Opens the note that the address names, and gives an open note its address: Back closes it. A press on marked words
 * opens their note and scrolls nothing; a second one, Escape or a press elsewhere closes it.
 */
export function readAddresses(article: HTMLElement, notes: Notes, open: OpenNote, placed: Promise<void>) {
  const noteNamed = (hash: string) => notes.byId.get(idIn(hash));
  const dismiss = () => {
    const note = open.note();
    if (!note) return;
    const words = wordsOf(note);
    const hadFocus = document.activeElement?.closest('.panel, .sheet');
    const giveFocus = () => {
      if (hadFocus && document.activeElement !== words) words?.focus({ preventScroll: true });
    };
    /* Before the margin changes: to focus, the browser styles all that has. Behind a sheet nothing can have it. */
    giveFocus();
    open.putAway();
    giveFocus();
    if (history.state?.note) history.back();
    else history.replaceState(null, '', location.pathname + location.search);
  };

  const go = (note: HTMLElement, way: Way, line?: number) => {
    if (open.note() === note && way === 'words') return dismiss();
    open.show(note, way, line);
    const hash = `#${note.dataset['anchor']}`;
    /* Coming back to this entry scrolls nothing. */
    history.scrollRestoration = 'manual';
    history[history.state?.note ? 'replaceState' : 'pushState']({ note: true }, '', hash);
  };

  const step = (by: -1 | 1) => {
    const claims = claimsOf(notes);
    const at = claims.indexOf(open.note() as HTMLElement);
    const next = claims.at((at + by) % claims.length);
    if (next) go(next, 'elsewhere');
  };

  /* The address was changed, on arrival or by Back. It may be one that the claim had before. */
  const follow = () => {
    const note = noteNamed(location.hash);
    history.scrollRestoration = 'auto';
    if (note === open.note()) return;
    if (!note) return open.putAway();
    open.show(note, 'elsewhere');
    history.replaceState(history.state, '', `#${note.dataset['anchor']}`);
  };

  document.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const target = event.target as Element;
    const summary = target.closest('.row .note summary');
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link?.matches('.permalink')) {
      event.preventDefault();
      return copy(link.href, link, article.dataset['copied'] as string).catch(() =>
        link.append(` ${link.href}`),
      );
    }
    const isInNote = target.closest('.panel, .sheet');
    const note =
      summary && article.matches('.running')
        ? summary.closest<HTMLElement>('.note')
        : link && noteNamed(link.hash);
    if (isInNote && target.closest('summary')) event.preventDefault();
    if (note && !link?.matches('[data-show]')) {
      event.preventDefault();
      if (isInNote) return go(note, 'note');
      return go(note, link?.matches('.mark') || summary ? 'words' : 'elsewhere', lineOf(event, link));
    }
    if (!target.closest('.panel, .sheet, .choices, a, button')) dismiss();
  });
  /* Opened by the browser, as where it finds what a reader searches the page for. */
  article.addEventListener(
    'toggle',
    ({ target }) => {
      const details = target as HTMLDetailsElement;
      const note = details.closest<HTMLElement>('.running .row .note');
      if (note && details.open) go(note, 'words');
    },
    true,
  );
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !document.querySelector('.choices:popover-open')) dismiss();
  });
  addEventListener('hashchange', follow);
  addEventListener('popstate', follow);
  follow();
  /* What stands above may have another height by then. */
  placed.then(() => {
    const note = open.note();
    if (note && !history.state?.note) open.show(note, 'elsewhere');
  });
  return { dismiss, step };
}

/** Where in the window the line stands that was pressed with a pointer. */
function lineOf({ clientY }: MouseEvent, link: Element | null): number | undefined {
  if (!link?.matches('.mark')) return undefined;
  const lines = [...link.getClientRects()];
  return lines.find(({ top, bottom }) => clientY >= top && clientY <= bottom)?.top;
}

/** The id that a fragment names, be it that of a note or that of its words; none where it cannot be read. */
function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1)).replace(/^words-/, '');
  } catch {
    return '';
  }
}
