/*
 * Puts a link beside each citation for reference managers that saves it as a file; without it, the text can be selected.
 * RIS demands lines that end in CR LF, and the other formats take them.
 */
for (const source of document.querySelectorAll<HTMLElement>('.cite pre')) {
  const name = source.previousElementSibling?.textContent ?? '';
  const save = source.closest<HTMLElement>('.cite')?.dataset.save ?? '';
  const text = (source.textContent ?? '').replaceAll('\n', '\r\n');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = name;
  link.textContent = save;
  link.ariaLabel = `${save}: ${source.closest('dd')?.previousElementSibling?.textContent}`;
  source.after(' ', link);
}
