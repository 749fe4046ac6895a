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
