/* Puts a button beside each thing that is there to be copied. Without it, it can be selected. */
for (const source of document.querySelectorAll<HTMLElement>('[data-copy] .copy')) {
  const button = document.createElement('button');
  const { copy = '', copied = '' } = source.closest<HTMLElement>('[data-copy]')?.dataset ?? {};
  const name = source.closest('dd')?.previousElementSibling?.textContent;
  button.textContent = copy;
  if (name) button.ariaLabel = `${copy}: ${name}`;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(source.getAttribute('href') ?? source.textContent ?? '').then(
      () => {
        button.textContent = copied;
      },
      () => getSelection()?.selectAllChildren(source),
    );
    setTimeout(() => {
      button.textContent = copy;
    }, 2000);
  });
  source.after(' ', button);
}
