/** Points out, under the pointer, which words and which note belong together. Nothing is told that the page does not show. */
export function pairOnHover(article: HTMLElement): void {
  let paired: Element[] = [];
  article.addEventListener('pointerover', ({ target }) => {
    for (const element of paired) element.classList.remove('paired');
    paired = partners(target as Element);
    for (const element of paired) element.classList.add('paired');
  });
}

function partners(element: Element): Element[] {
  const mark = element.closest<HTMLAnchorElement>('a.mark');
  if (mark) return [...document.querySelectorAll(`.row [data-anchor="${mark.hash.slice(1)}"]`)];
  const id = element.closest<HTMLElement>('.note')?.dataset['anchor'];
  return id ? [...document.querySelectorAll(`[data-notes~="${id}"]`)] : [];
}
