import type { Margins } from './margins.ts';

/**
 * Opens what an address within the page leads to, in browsers that do not open it on their own, shows it, and lights the
 * words and the note.
 */
export function followAddress(article: HTMLElement, reset: Margins['reset']): void {
  const follow = () => {
    const target = named(location.hash);
    if (!target?.matches('.body, .mark, span')) return;
    for (const details of article.querySelectorAll('details'))
      if (details.contains(target)) details.open = true;
    reset(target.closest('.note'));
    target.scrollIntoView();
  };
  addEventListener('hashchange', (event) => {
    light(article);
    if (event.isTrusted) follow();
  });
  if (!location.hash) return;
  light(article);
  follow();
}

/** Both ends of the annotation that the address names. Without a script the rules of the page light them. */
function light(article: HTMLElement): void {
  for (const element of article.querySelectorAll('.named')) element.classList.remove('named');
  const target = named(location.hash);
  if (!target) return;
  const note = target.id.replace(/^words-/, '');
  const body = document.getElementById(note)?.closest('.note')?.querySelector('.body');
  if (!body) return;
  for (const end of [body.closest('.note'), ...article.querySelectorAll(`[data-notes~="${body.id}"]`)])
    end?.classList.add('named');
}

/** The element that a fragment names; none where the fragment is not well-formed. */
function named(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}
