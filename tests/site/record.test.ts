import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { testFolder } from '../support/folder.ts';
import { articleAddress, withArticle, withPage } from './pages.ts';

const claim = (id: string) => articleAddress('fixture', 'changed', `claims/${id}/`);
const isLit = 'rgba(0, 0, 0, 0)';

test('a shared link opens the claim in its article, words and note lit', () =>
  withArticle(
    articleAddress('fixture', 'changed', '#claim-second-works'),
    { script: false },
    async (page) => {
      const note = page.locator('#claim-second-works');
      expect(await note.isVisible()).toBe(true);
      const background = page.locator('#words-claim-second-works');
      expect(await background.evaluate((words) => getComputedStyle(words).backgroundColor)).not.toBe(isLit);
    },
  ));

test('the old fragment of a renamed claim still opens it and lights its words', () =>
  withArticle(articleAddress('fixture', 'changed', '#claim-old-name'), { script: false }, async (page) => {
    expect(await page.locator('#claim-second-works').isVisible()).toBe(true);
    const words = page.locator('#words-claim-second-works');
    expect(await words.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(isLit);
  }));

for (const script of [true, false]) {
  test(`the old page of a renamed claim leads to the new one, script ${script ? 'on' : 'off'}`, () =>
    withPage({ script }, async (page) => {
      await page.goto(claim('old-name'));
      await page.waitForURL(claim('second-works'));
      expect(await page.locator('h1').textContent()).toBe('Acme opened a second works.');
    }));
}

test('a withdrawn claim keeps a page that says when and why, and asks not to be indexed', () =>
  withPage({ script: false }, async (page) => {
    await page.goto(claim('rival-buys'));
    const text = (await page.locator('main').textContent())?.replace(/\s+/g, ' ');
    expect(text).toContain('Withdrawn on February 1, 2026: The person who said so took it back.');
    expect(text).toContain('A rival will buy Acme.');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  }));

test('what is left of a claim that moved or was withdrawn is set as claims are', async () => {
  const { address } = inject('fixture');
  const sheetOf = async (claim: string) => {
    const html = await (await fetch(`${address}articles/changed/claims/${claim}/`)).text();
    return /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1];
  };
  const sheet = await sheetOf('second-works');
  expect(sheet).toMatch(/record/);
  expect(await sheetOf('old-name')).toBe(sheet);
  expect(await sheetOf('rival-buys')).toBe(sheet);
});

test('a claim that changed shows each version, with what was taken out and put in', () =>
  withPage({ script: false }, async (page) => {
    await page.goto(claim('anvils-sold'));
    const versions = page.locator('.versions li');
    expect(await versions.count()).toBe(2);
    expect(await versions.first().locator('del').allTextContents()).toEqual(['single source', 'a thousand']);
    expect(await versions.first().locator('ins').allTextContents()).toEqual(['nine hundred']);
  }));

test('the article shows its corrections', () =>
  withArticle(articleAddress('fixture', 'changed'), { script: false }, async (page) => {
    expect(await page.locator('.corrections').textContent()).toContain(
      'An earlier version said a thousand anvils.',
    );
  }));

test('every claim has its page, card and data', async () => {
  const { address, home } = inject('news');
  const { claims } = (await (await fetch(`${address}data/claims.json`)).json()) as {
    claims: { url: string }[];
  };
  expect(claims.length).toBeGreaterThan(15);
  const files = claims.flatMap(({ url }) =>
    ['', 'card.png'].map((file) => url.replace(home, address) + file),
  );
  const answers = await Promise.all(files.map(async (file) => [file, (await fetch(file)).status] as const));
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
});

const formats = {
  BibTeX: { name: 'changed-second-works-v1.bib', start: '@online{changed:second-works:v1,\r\n  author = {' },
  RIS: { name: 'changed-second-works-v1.ris', start: 'TY  - ELEC\r\nAU  - ' },
  'CSL-JSON': { name: 'changed-second-works-v1.json', start: '[{"id":"changed:second-works:v1",' },
};

test.each(Object.entries(formats))('a claim is saved as %s, from its page', (format, { name, start }) =>
  withPage({}, async (page) => {
    await page.goto(claim('second-works'));
    await page.locator('.cite summary', { hasText: name }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `Save: ${format}`, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    const copy = join(testFolder(), name);
    await download.saveAs(copy);
    const text = readFileSync(copy, 'utf8');
    expect(text.startsWith(start)).toBe(true);
    expect(text.replaceAll('\r\n', '\n')).toBe(
      await page.locator('.cite details', { hasText: name }).locator('pre').textContent(),
    );
  }),
);

test('without script the citations can be opened and read, and no button is there to copy or save them', () =>
  withPage({ script: false }, async (page) => {
    await page.goto(claim('second-works'));
    expect(await page.locator('.cite pre').first().isVisible()).toBe(false);
    await page.locator('.cite summary').first().click();
    expect(await page.locator('.cite pre').first().isVisible()).toBe(true);
    expect(await page.locator('.cite :is(button, [download])').count()).toBe(0);
  }));
