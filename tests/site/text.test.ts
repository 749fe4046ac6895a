import { expect, inject, test } from 'vitest';
import { ARTICLE, articleAddress, compiled, withArticle, withPage } from './pages.ts';

const ARTICLES = [
  ['news', ARTICLE],
  ['fixture', 'crossings'],
  ['fixture', 'hostile'],
  ['fixture', 'plain'],
] as const;

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

for (const [site, slug] of ARTICLES) {
  for (const width of [390, 1440]) {
    /* Buttons that copy or choose are there only where they can. */
    test(`the script changes no word of ${slug}, ${width} wide`, async () => {
      const read = (script: boolean) =>
        withArticle(articleAddress(site, slug), { width, script }, (page) =>
          page.evaluate(() => {
            for (const own of document.querySelectorAll(
              '.cite :is(button, [download]), .choose, .choices > .sentence',
            ))
              own.remove();
            for (const details of document.querySelectorAll('details')) details.open = true;
            const { textContent, innerText } = document.body;
            return { all: textContent, seen: innerText };
          }),
        );
      const [on, off] = [await read(true), await read(false)];
      expect(withoutSpace(on.all)).toBe(withoutSpace(off.all));
      expect(withoutSpace(on.seen)).toBe(withoutSpace(off.seen));
    });
  }

  test(`the prose of ${slug} is the compiled text to the letter`, async () => {
    const { rendered } = await compiled(site, slug);
    const { blocks, paragraphs } = await withArticle(articleAddress(site, slug), {}, (page) =>
      page.evaluate(() => {
        for (const number of document.querySelectorAll('[data-footnote-ref], [data-footnote-backref]'))
          number.remove();
        const texts = (selector: string) =>
          [...document.querySelectorAll(selector)].map((block) => block.textContent ?? '');
        return { blocks: texts('.block'), paragraphs: texts('.block > p') };
      }),
    );
    for (const paragraph of paragraphs) expect(rendered.text).toContain(paragraph);
    expect(withoutSpace(blocks.join(''))).toBe(withoutSpace(rendered.text));
  });
}

test('a draft is built nowhere', async () => {
  const status = await withPage({}, async (page) =>
    (await page.goto(articleAddress('fixture', 'unfinished')))?.status(),
  );
  expect(status).toBe(404);
  const home = await withArticle(inject('fixture').address, {}, (page) => page.innerText('body'));
  expect(home).not.toContain('Not for readers yet');
});
