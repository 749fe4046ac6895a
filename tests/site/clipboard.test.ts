import { expect, test } from 'vitest';
import { ARTICLE, articleAddress, compiled, withArticle } from './pages.ts';

/* In one file, so one after another: all pages of a browser share its clipboard. */

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

for (const width of [390, 1440]) {
  test(`"Copy link" copies the whole address of a claim and says so, ${width} wide`, async () => {
    const { article } = await compiled('news', ARTICLE);
    const anchor = `claim-${article.claims[5]?.id}`;
    const view = { width, permissions: ['clipboard-read', 'clipboard-write'] };
    await withArticle(articleAddress('news', ARTICLE, `#${anchor}`), view, async (page) => {
      const link = page.locator('.bar .permalink');
      expect(await link.innerText()).toBe('Copy link');
      await link.click();
      await page.getByText('Copied', { exact: true }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        articleAddress('news', ARTICLE, `#${anchor}`),
      );
      await page.getByText('Copied', { exact: true }).waitFor({ state: 'detached' });
    });
  });
}

test('copying across two paragraphs takes the prose and leaves the notes', () =>
  withArticle(
    articleAddress('fixture', 'crossings'),
    { permissions: ['clipboard-read', 'clipboard-write'] },
    async (page) => {
      await page.evaluate(() => {
        const [first, second] = ['The first paragraph', 'And the second'].map((start) =>
          [...document.querySelectorAll('.block')].find((block) => block.textContent?.startsWith(start)),
        );
        if (first && second) getSelection()?.setBaseAndExtent(first, 0, second, second.childNodes.length);
      });
      await page.keyboard.press('Control+C');
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(withoutSpace(text)).toBe(
        withoutSpace(
          'The first paragraph ends here. And the second begins at once. Two claims stand on exactly the same words, and neither is lost.1',
        ),
      );
      expect(text).toContain('\n\n');
    },
  ));
