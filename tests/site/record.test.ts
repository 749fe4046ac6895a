import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { testFolder } from '../support/folder.ts';
import { ARTICLE, articleAddress, withArticle, withPage } from './pages.ts';

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

test('the verdict leads the page of a claim, and the words that it is about stand struck below', () =>
  withPage({ script: false }, async (page) => {
    await page.goto(articleAddress('news', ARTICLE, 'claims/voss-resigned/'));
    const verdict = 'False: she signed the accounts in March';
    expect(await page.title()).toMatch(new RegExp(`^${verdict} · `));
    expect(await page.locator('h1').innerText()).toBe(verdict);
    expect(await page.locator('header .status').innerText()).toMatch(/^\s*Contradicted$/);
    expect(await page.locator('.statement s').innerText()).toMatch(/^Mara Voss resigned/);
    expect(await page.locator('.crumb').innerText()).toMatch(/\s· claim \d+ of 17$/);
  }));

test('a claim without a verdict that turned out otherwise is headed by its status', () =>
  withPage({ script: false }, async (page) => {
    await page.goto(articleAddress('news', ARTICLE, 'claims/gone-wrong/'));
    const title = await page.title();
    expect(title).toMatch(/^Contradicted: The Gazette reported /);
    expect(title).toContain((await page.locator('h1').textContent())?.trim().replace(/\s+/g, ' '));
  }));

test('documents are counted by what they do to the claim; what the verdict rests on comes first', () =>
  withPage({ script: false }, async (page) => {
    await page.goto(articleAddress('news', ARTICLE, 'claims/more-than-nine/'));
    const stances = await page.$$eval('[data-stance]', (all) =>
      all.map((one) => one.getAttribute('data-stance')),
    );
    expect(stances[0]).toBe('contradicts');
    const heads = await page.locator('[data-stance] > h2').allInnerTexts();
    const rows = await page.$$eval('[data-stance]', (all) =>
      all.map((one) => one.querySelectorAll('.findings > li').length),
    );
    const words = ['', 'One source ', 'Two sources ', 'Three sources ', 'Four sources '];
    for (const [index, head] of heads.entries())
      expect(head).toMatch(new RegExp(`^${words[rows[index] ?? 0]}`));
  }));

for (const script of [true, false]) {
  test(`the way into the article and the address are on the first screen of a phone, script ${script ? 'on' : 'off'}`, () =>
    withPage(
      { script, width: 360, height: 740, permissions: ['clipboard-read', 'clipboard-write'] },
      async (page) => {
        const path = articleAddress('news', ARTICLE, 'claims/voss-resigned/');
        await page.goto(path);
        const tools = page.locator('.tools');
        const { y = 740, height = 0 } = (await tools.boundingBox()) ?? {};
        expect(y + height).toBeLessThan(740);
        expect(
          await tools.getByRole('link', { name: 'Show it in the article' }).getAttribute('href'),
        ).toMatch(/\/articles\/harbour-cable\/#claim-voss-resigned$/);
        const address = await tools.locator('a.copy').getAttribute('href');
        expect(address).toMatch(/\/articles\/harbour-cable\/claims\/voss-resigned\/$/);
        if (!script)
          expect(await tools.getByRole('link', { name: 'Link to this claim' }).isVisible()).toBe(true);
        else {
          await tools.getByRole('button', { name: 'Copy link' }).click();
          await tools.getByText('Copied').waitFor();
          expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
        }
      },
    ));
}

test('no two links of a claim’s page have one name, and one claim leads to the next', () =>
  withPage({}, async (page) => {
    await page.goto(articleAddress('news', ARTICLE, 'claims/more-than-nine/'));
    await page.locator('.tools button').waitFor();
    const names = await page.$$eval('main a[href]', (links) =>
      links
        .filter((link) => link.checkVisibility())
        .map((link) => link.ariaLabel ?? link.textContent?.trim()),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const here = page.url();
    await page.locator('a[rel=next]').click();
    await page.locator('a[rel=prev]').click();
    expect(page.url()).toBe(here);
  }));

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
    expect(await page.locator('main :is(button, [download])').count()).toBe(0);
  }));
