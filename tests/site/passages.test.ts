import { expect, test } from 'vitest';
import { articleAddress, withArticle, withPage } from './pages.ts';

/* The words of sources as readers meet them: in notes, on the pages of claims, and where they lead. */

const claim = (id: string) => articleAddress('fixture', 'crossings', `claims/${id}/`);
const DIGEST = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const tidy = (text: string | null) => text?.replace(/\s+/g, ' ').trim();

test('the note of a claim shows the words of its source and whence they come', () =>
  withArticle(articleAddress('fixture', 'crossings'), { script: false }, async (page) => {
    const evidence = page.locator('#claim-outer .evidence');
    expect(await evidence.locator('blockquote').textContent()).toBe(
      '“a round of $4 billion, of which we take one”',
    );
    expect(tidy(await evidence.textContent())).toBe(
      '“a round of $4 billion, of which we take one”supports Acme, January 5, 2026 · primary, read in full · archived',
    );
    expect(await evidence.locator('cite a').getAttribute('href')).toBe('https://acme.example/memo?a=1&b=2');
  }));

test('the page of a claim leads to the words of its source where they stand', () =>
  withPage({ script: false }, async (page) => {
    await page.goto(claim('outer'));
    expect(await page.getByText('Show it there').first().getAttribute('href')).toBe(
      'https://acme.example/memo?a=1&b=2#:~:text=Acme%20joins-,a%20round%20of%20%244,which%20we%20take%20one',
    );
  }));

test('words in another language say so, and stand in its marks', () =>
  withPage({ script: false }, async (page) => {
    await page.goto(claim('crossing-left'));
    const words = page.locator('.findings blockquote');
    expect(await words.textContent()).toBe('「工場は四月に開く」');
    expect(await words.getAttribute('lang')).toBe('ja');
    expect(
      await page.getByRole('link', { name: 'Show it there: 朝の新聞, “工場の話”' }).getAttribute('href'),
    ).toBe(`https://asahi.example/plant#top:~:text=${encodeURIComponent('工場は四月に開く')}`);
  }));

test('the page of a claim tells all of it: page, copy, digest, and how its evidence was seen', () =>
  withPage({ script: false }, async (page) => {
    await page.goto(claim('outer'));
    expect(tidy(await page.locator('.seen').textContent())).toBe(
      'Words seen in the whole source: 1 · in a part of it: 1 · taken from others: 0 · What that proves',
    );
    const [first] = await page.locator('.findings > li').all();
    expect(tidy((await first?.textContent()) ?? null)).toBe(
      `January 5, 2026 “a round of $4 billion, of which we take one” Gives both sums. Acme, “The memo” · page 2 · primary, read in full, in a saved file · Show it there · archived Our copy of February 1, 2026, 1,204 words, SHA-256 ${DIGEST}`,
    );
  }));

test('what a copy proves and what it does not is told where the link leads', () =>
  withPage({ script: false }, async (page) => {
    await page.goto(claim('outer'));
    await page.getByRole('link', { name: 'What that proves' }).click();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/method/#captures');
    expect(await page.locator('section:has(> #captures)').textContent()).toContain(
      'It does not prove what the page said.',
    );
  }));

test('one press on a digest selects the whole of it', () =>
  withPage({}, async (page) => {
    await page.goto(claim('outer'));
    await page.locator('.capture code').click();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(DIGEST);
  }));

test('the summary says how many claims rest on words that can be read', () =>
  withArticle(articleAddress('fixture', 'crossings'), { script: false }, async (page) => {
    expect(tidy(await page.locator('.balance .sentence').first().textContent())).toMatch(
      / 4 rest on words quoted here\.$/,
    );
  }));
