import type { Words } from '../../i18n/en/index.ts';

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
