import type { Words } from '../../i18n/en/index.ts';
import type { Margins } from './margins.ts';

type Said = Words['article']['script'];

/**
 * What happens when marked words are pressed: in the margin the note opens in place; where there is no margin
 * it comes up as a sheet. Neither moves the page, unless the note would be out of sight.
 */
export function openNotes(article: HTMLElement, reset: Margins['reset'], words: Said): void {
  const sheet = makeSheet(words);
  article.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.mark, a.permalink');
    if (link?.matches('.permalink')) return copyAddress(event, link, words);
    const body = link && document.getElementById(link.hash.slice(1));
    const note = body?.closest<HTMLElement>('.note');
    if (!link || !note || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!article.matches('.running')) return sheet.show(note);
    setAddress(link.hash);
    note.querySelector('details')?.setAttribute('open', '');
    reset(note);
    note.scrollIntoView({ block: 'nearest' });
    body?.focus({ preventScroll: true });
  });
}

/** Makes the address that of a note, so that `:target` lights it, without the jump that goes with it. */
function setAddress(hash: string): void {
  const { scrollX, scrollY } = window;
  location.hash = hash;
  scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
}

function makeSheet(words: Said) {
  const dialog = document.createElement('dialog');
  dialog.className = 'sheet';
  const close = document.createElement('button');
  close.className = 'close';
  close.textContent = words.close;
  const bar = document.createElement('div');
  bar.className = 'bar-top';
  bar.append(close);
  const content = document.createElement('ol');
  dialog.append(bar, content);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target === dialog) dialog.close();
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link?.matches('.permalink')) copyAddress(event, link, words);
    else if (link) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  return {
    show(note: HTMLElement) {
      const clone = note.cloneNode(true) as HTMLElement;
      for (const element of clone.querySelectorAll('[id]')) element.removeAttribute('id');
      clone.querySelector('details')?.setAttribute('open', '');
      content.replaceChildren(clone);
      dialog.setAttribute('aria-label', note.querySelector('.label')?.textContent ?? words.note);
      document.body.append(dialog);
      dialog.showModal();
    },
  };
}

async function copyAddress(event: Event, link: HTMLAnchorElement, { copied }: Said): Promise<void> {
  if (!navigator.clipboard) return;
  event.preventDefault();
  setAddress(link.hash);
  const said = link.textContent;
  await navigator.clipboard.writeText(link.href).then(
    () => {
      link.setAttribute('role', 'status');
      link.textContent = copied;
    },
    () => {
      link.textContent = link.href;
    },
  );
  setTimeout(() => {
    link.removeAttribute('role');
    link.textContent = said;
  }, 2000);
}
