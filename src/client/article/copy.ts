import type { Words } from '../../i18n/en/index.ts';

/** Copying a stretch of the article takes the prose and leaves the notes between its paragraphs. */
export function copyWithoutNotes(article: HTMLElement): void {
  article.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection?.rangeCount || !event.clipboardData) return;
    const range = selection.getRangeAt(0);
    const isInNote = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest('.notes');
    if (isInNote(range.commonAncestorContainer)) return;
    const fragment = range.cloneContents();
    for (const notes of fragment.querySelectorAll('.notes')) notes.remove();
    const blocks = fragment.querySelectorAll('.block');
    const text =
      blocks.length === 0 ? fragment.textContent : [...blocks].map((block) => block.textContent).join('\n\n');
    event.clipboardData.setData('text/plain', text ?? '');
    event.preventDefault();
  });
}

/** Copies where a link leads, and says so in its place for two seconds. Without a clipboard the link does what links do. */
export async function copyAddress(
  event: Event,
  link: HTMLAnchorElement,
  { copied }: Words['article']['script'],
): Promise<void> {
  if (!navigator.clipboard) return;
  event.preventDefault();
  const words = link.textContent;
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
    link.textContent = words;
  }, 2000);
}
