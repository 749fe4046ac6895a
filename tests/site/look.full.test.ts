import { expect, inject, test } from 'vitest';
import { ARTICLE, articleAddress, compiled, withArticle, withPage } from './pages.ts';

const pageAt = (path: string) => inject('news').address + path;

/** A page of each kind. */
async function kinds(): Promise<string[]> {
  const [claim] = (await compiled('news', ARTICLE)).article.claims;
  const article = `articles/${ARTICLE}/`;
  return ['', article, `${article}claims/${claim?.id}/`, 'claims/', 'figures/', 'timeline/', 'nowhere/'];
}

for (const width of [1100, 1440, 1920])
  test(`every page hangs off the edge at which the name of the site stands, ${width} wide`, async () => {
    for (const path of await kinds())
      await withArticle(pageAt(path), { width }, async (page) => {
        const [name, headline] = await page
          .locator('.masthead .name, h1')
          .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().left));
        expect(headline, path).toBeCloseTo(name ?? 0, 0);
      });
  });

for (const width of [360, 560, 768, 1440])
  test(`no line begins with the dot between two facts, ${width} wide`, async () => {
    for (const path of await kinds())
      await withArticle(pageAt(path), { width, script: false }, async (page) => {
        const found = await page.evaluate(() => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          const begun: string[] = [];
          let before = 0;
          for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
            for (const [at, letter] of [...text.data].entries()) {
              if (letter === '·') {
                range.setStart(text, at);
                range.setEnd(text, at + 1);
                const top = range.getClientRects()[0]?.top ?? before;
                if (top > before + 9) begun.push(text.data);
              } else if (/\S/.test(letter)) {
                range.setStart(text, at);
                range.setEnd(text, at + 1);
                before = [...range.getClientRects()].at(-1)?.top ?? before;
              }
            }
          }
          return begun;
        });
        expect(found, path).toEqual([]);
      });
  });

test('in a summary a sign stays with its number, however narrow', () =>
  withArticle(articleAddress('news', ARTICLE), { width: 320 }, async (page) => {
    const lines = await page
      .locator('.balance .sentence b')
      .evaluateAll((numbers) => numbers.map((number) => number.getClientRects().length));
    expect(lines.length).toBeGreaterThan(3);
    expect(new Set(lines)).toEqual(new Set([1]));
  }));

test('what scrolls within a page takes its colours', () =>
  withArticle(articleAddress('news', ARTICLE), { colorScheme: 'dark' }, async (page) => {
    const colours = await page
      .locator('.strip, .sheet .content, .choices')
      .evaluateAll((boxes) => boxes.map((box) => getComputedStyle(box).scrollbarColor));
    expect(colours.length).toBe(3);
    for (const colour of colours) expect(colour).toMatch(/^rgb\(.*\) rgba\(0, 0, 0, 0\)$/);
  }));

test('a figure and its day are one block in their list, with words about its bound or without', () =>
  withArticle(pageAt('figures/'), { width: 1440 }, async (page) => {
    const gaps = await page.locator('.ledger tbody tr').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const sum = row.querySelector('.sum')?.getBoundingClientRect().bottom ?? 0;
        const day = row.querySelector('.under:not([data-empty])');
        return day ? [day.getBoundingClientRect().top - sum] : [];
      }),
    );
    expect(gaps.length).toBeGreaterThan(3);
    expect(Math.max(...gaps)).toBeLessThan(8);
  }));

for (const width of [360, 1440])
  test(`the button to choose is at hand along the prose, and covers nothing that follows, ${width} wide`, () =>
    withPage({ width }, async (page) => {
      await page.goto(articleAddress('news', ARTICLE));
      const button = page.locator('.choose.fixed');
      expect(await button.isVisible()).toBe(false);
      await page.locator('.prose').evaluate((prose) => {
        const { top, height } = prose.getBoundingClientRect();
        scrollTo(0, scrollY + top + height / 2);
      });
      await button.waitFor();
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await button.waitFor({ state: 'hidden' });
    }));
