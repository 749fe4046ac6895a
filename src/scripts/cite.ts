/* Puts a button beside each thing that is there to be copied. Without it, it can be selected. */
for (const source of document.querySelectorAll<HTMLElement>('.cite .copy')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute(
    'aria-label',
    `Copy: ${source.closest('dd')?.previousElementSibling?.textContent ?? ''}`,
  );
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(source.textContent ?? '').then(
      () => {
        button.textContent = 'Copied';
      },
      () => getSelection()?.selectAllChildren(source),
    );
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 2000);
  });
  source.after(' ', button);
}
