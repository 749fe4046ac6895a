import { copy } from './copy.ts';

/* Puts a button beside each thing that is there to be copied. Without it, it can be selected. */
for (const source of document.querySelectorAll<HTMLElement>('[data-copy] .copy')) {
  const button = document.createElement('button');
  const { copy: label = '', copied = '' } = source.closest<HTMLElement>('[data-copy]')?.dataset ?? {};
  const name = source.closest('dd')?.previousElementSibling?.textContent;
  button.textContent = label;
  if (name) button.ariaLabel = `${label}: ${name}`;
  button.addEventListener('click', () =>
    copy(source.getAttribute('href') ?? source.textContent ?? '', button, copied).catch(() =>
      getSelection()?.selectAllChildren(source),
    ),
  );
  source.after(' ', button);
}
