import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { annotate, fill, settled, submit } from './annotating.ts';
import { ARTICLE, address, article, COUNCIL, council, dev, onPage, serveBridge } from './bridge.ts';
import { englishIn } from './english-in.ts';
import { withPage } from './pages.ts';

serveBridge();

const labelOf = (page: Page) => page.locator('.panel [name="label"]').inputValue();

/** Saves, and waits until the page has been loaded anew for it. */
async function loadsAnew(page: Page, save: () => void): Promise<void> {
  await page.evaluate(() => document.body.setAttribute('data-before', ''));
  save();
  await page.locator('body:not([data-before])').waitFor();
  await settled(page);
}

test('what was typed stands in its form again when a save has loaded the page anew', () =>
  onPage(async (page) => {
    await annotate(page, 'about $40 million', 'Claim');
    await fill(page, { label: 'Half a lab', statement: 'The council paid' });
    await loadsAnew(page, () => dev.write(COUNCIL, council.replace('the council', 'the council, too')));
    await expect.poll(() => labelOf(page)).toBe('Half a lab');
    expect(await page.locator('.panel [name="statement"]').inputValue()).toBe('The council paid');
    await fill(page, { label: 'A label', assessment: 'Seen.' });
    await submit(page);
    await page.locator('#words-claim-about-40-million').waitFor();
    await page.reload();
    await settled(page);
    expect(await page.locator('.panel [name="label"]').count()).toBe(0);
  }));

test('a form of a note is left with what was typed, and is refused where the file has changed since it was opened', () =>
  onPage(async (page) => {
    await page.locator('.note .edit').first().waitFor({ state: 'attached' });
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-edits="claim-bridge-on-budget"]')?.click(),
    );
    await fill(page, { label: 'On budget' });
    const changed = article.replace('The contract is not public.', 'The contract is public now.');
    await loadsAnew(page, () => dev.write(ARTICLE, changed));
    await expect.poll(() => labelOf(page)).toBe('On budget');
    await submit(page);
    await page
      .locator('.panel .problems')
      .getByText('Assessment was changed in the file meanwhile.')
      .waitFor();
    expect(dev.read(ARTICLE)).toContain('label: Bridge within budget');
  }));

test('an article that is mended is there at once: nobody is told that there is no such page', async () => {
  const other = 'content/articles/tunnel.md';
  const statusOf = async (slug: string) => (await fetch(`${dev.address}articles/${slug}/`)).status;
  dev.write(ARTICLE, article.replace('dek:', 'dke:'));
  dev.write(other, article.replace('The bridge that cost', 'The tunnel that cost'));
  await expect.poll(() => statusOf('tunnel')).toBe(200);
  await expect.poll(() => statusOf('bridge')).toBe(500);
  dev.write(ARTICLE, article);
  expect(await statusOf('bridge')).toBe(200);
  dev.write(other, '---\ntitle: none\ndraft: true\n---\n');
});

test('the annotator of a German article speaks German, in its forms and where it refuses', async () => {
  const german = article
    .replace('dek:', 'lang: de\ndek:')
    .replace('The bridge that cost twice as much', 'Die Brücke, die doppelt so viel kostete');
  dev.write(ARTICLE, german);
  await expect.poll(async () => (await fetch(address())).text()).toContain('Die Brücke, die');
  await withPage({ width: 1440 }, async (page) => {
    await page.goto(address());
    await settled(page);
    await annotate(page, 'Acme Bridges', 'Behauptung');
    await fill(page, { label: '', about: 'acme' });
    await submit(page);
    await page.locator('.panel .problems').getByText('Kurzname fehlt.').waitFor();
    expect(await page.locator('.panel').getAttribute('lang')).toBe('de');
    /* The words of the file are English, and stand behind what they are called. */
    const panel = await page
      .locator('.panel')
      .evaluate((one) => one.outerHTML.replace(/ \([a-z-]+\)</g, '<'));
    expect(englishIn(`<html lang="de"><body>${panel}</body></html>`)).toEqual([]);
    expect(await page.locator('.note .edit').first().textContent()).toBe('Bearbeiten');
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-edits="claim-bridge-on-budget"]')?.click(),
    );
    await page.locator('.panel').getByText('bridge-on-budget bearbeiten').waitFor();
    await page.route('**/__annotator', (route) => route.abort());
    await submit(page);
    await page.locator('.panel').getByText('Der Server antwortet nicht').waitFor();
  });
});
