/** For how long it is said that something was copied, in milliseconds. */
const PAUSE = 2000;

/**
 * Copies a text, and says so on what was pressed.
 * @throws where the browser does not let it
 */
export async function copy(text: string, pressed: HTMLElement, said: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  const words = pressed.textContent;
  pressed.ariaLive = 'polite';
  pressed.textContent = said;
  setTimeout(() => {
    pressed.textContent = words;
  }, PAUSE);
}
