import type { Locator, Page } from 'playwright-core';

/** Vite loads a page anew when it has prepared its scripts for the first time, or when a file was just written. */
export async function settled(page: Page): Promise<void> {
  const loaded = () => page.evaluate(() => performance.timeOrigin).catch(() => undefined);
  const before = await loaded();
  await page.waitForLoadState('networkidle');
  if (before === undefined || before !== (await loaded())) await settled(page);
}

const toolbarButton = (page: Page): Locator =>
  page.locator('astro-dev-toolbar button[data-app-id="glosswire-annotator"]');

/** Selects the last place of some words as a reader would, with the annotator open, and chooses what they are. */
export async function annotate(page: Page, words: string, kind: string): Promise<void> {
  await page.locator('.note .edit').first().waitFor({ state: 'attached' });
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('.prose') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    let found: Text | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text && node.data.includes(wanted) && node.parentElement?.closest('.block'))
        found = node;
    if (!found) throw new Error(`The page does not say "${wanted}".`);
    const at = found.data.lastIndexOf(wanted);
    getSelection()?.setBaseAndExtent(found, at, found, at + wanted.length);
  }, words);
  await toolbarButton(page).click({ force: true });
  await page.getByRole('button', { name: kind, exact: true }).click();
}

export const fill = async (page: Page, fields: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(fields))
    await page.locator(`.panel [name="${name}"]`).fill(value);
};

export const submit = (page: Page) => page.locator('.panel button[type="submit"]').click();
