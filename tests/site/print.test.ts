import { expect, test } from 'vitest';
import { ARTICLE, anchorsOf, articleAddress, compiled, withArticle } from './pages.ts';

for (const script of [true, false]) {
  test(`on paper every note is numbered in the order of the prose, ${script ? 'after the prose' : 'without the script after its paragraph'}`, async () => {
    const article = await compiled('news', ARTICLE);
    const anchors = anchorsOf(article);
    const order = article.rendered.blocks.flatMap(({ notes }) => notes);
    await withArticle(articleAddress('news', ARTICLE), { script, colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      if (script) await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const notes = await page
        .locator(script ? '.endnotes > .note' : '.prose .note')
        .evaluateAll((elements) =>
          elements.map((note) => ({
            top: note.getBoundingClientRect().top,
            anchor: note.getAttribute('data-anchor') ?? note.querySelector('.body')?.id,
            number: getComputedStyle(note, '::before').content,
            step: getComputedStyle(note).counterIncrement,
            body: note.querySelector('.body')?.checkVisibility({ contentVisibilityAuto: true }) ?? false,
            height: note.querySelector('.body')?.getBoundingClientRect().height ?? 0,
            addresses: [...note.querySelectorAll('cite a')].map(
              (link) => getComputedStyle(link, '::after').content,
            ),
            hrefs: [...note.querySelectorAll('cite a')].map((link) => link.getAttribute('href') ?? ''),
          })),
        );
      expect(notes.map(({ anchor }) => anchor)).toEqual(order);
      for (const { number, step } of notes)
        expect({ number, step }).toEqual({ number: 'counter(note)', step: 'note 1' });
      expect(notes.every(({ body, height }) => body && height > 0)).toBe(true);
      for (const { addresses, hrefs } of notes)
        for (const [index, href] of hrefs.entries()) expect(addresses[index]).toContain(href);
      const end = await page
        .locator('.block')
        .last()
        .evaluate((block) => block.getBoundingClientRect().bottom);
      if (!script) return;
      expect(Math.min(...notes.map(({ top }) => top))).toBeGreaterThanOrEqual(end - 1);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await page.locator('.endnotes').count()).toBe(0);
      expect(await page.locator('.row .note .body').count()).toBe(anchors.length);
    });
  });
}

test('the numbers set in the prose are those of the endnotes, each once', async () => {
  const anchors = anchorsOf(await compiled('news', ARTICLE));
  await withArticle(articleAddress('news', ARTICLE), {}, async (page) => {
    const numbers = await page
      .locator('.block [data-numbers]')
      .evaluateAll((marks) => marks.flatMap((mark) => mark.getAttribute('data-numbers')?.split(',') ?? []));
    expect(numbers.map(Number).toSorted((a, b) => a - b)).toEqual(anchors.map((_, index) => index + 1));
  });
});

for (const script of [true, false])
  test(`nothing stands between brackets that is not printed, script ${script ? 'on' : 'off'}`, () =>
    withArticle(articleAddress('news', ARTICLE), { script }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      if (script) await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const asides = await page
        .locator(script ? '.endnotes .meta' : '.prose .note .meta')
        .evaluateAll((metas) =>
          metas.map((meta) => ({
            words: [...meta.childNodes].filter((part) =>
              part instanceof Element ? part.checkVisibility() : part.textContent?.trim(),
            ).length,
            bracket: getComputedStyle(meta, '::before').content,
          })),
        );
      expect(asides.length).toBeGreaterThan(10);
      for (const { words, bracket } of asides) expect(bracket).toBe(words > 0 ? '" ("' : 'none');
    }));

test('paper is white and the ink is dark, also for who reads in the dark', () =>
  withArticle(articleAddress('news', ARTICLE), { colorScheme: 'dark' }, async (page) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const [paper, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return [backgroundColor, color];
    });
    expect(paper).toBe('rgb(255, 255, 255)');
    expect(ink).toBe('rgb(26, 25, 23)');
  }));

test('the article prints', () =>
  withArticle(articleAddress('news', ARTICLE), {}, async (page) => {
    const pdf = await page.pdf({ format: 'A4', path: 'node_modules/.cache/site/article.pdf' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThanOrEqual(10);
  }));
