import { expect, test } from 'vitest';
import { ARTICLE, compiled } from '../site/pages.ts';
import { describeEachEngine } from './engine.ts';
import type { EnginePage } from './page.ts';
import { watchedSite } from './watched-site.ts';

const STATUS = 'contradicted';
const LINK = `.balance [data-show="${STATUS}"]`;

const choiceOf = async (page: EnginePage) => ({
  notes: await page.evaluate(shownNotes),
  signs: await page.evaluate(() => document.querySelectorAll('.strip a:not(.off)').length),
  search: await page.evaluate(() => location.search),
});

function shownNotes(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.row .note:not(.off)')]
    .map((note) => note.querySelector('.body')?.id ?? '')
    .sort();
}

describeEachEngine('a choice', (engine) => {
  const news = watchedSite('news');

  test.each([390, 1440])(
    'of the summary leaves those claims, is in the address and is undone, %i wide',
    async (width) => {
      const { article } = await compiled('news', ARTICLE);
      const chosen = article.claims.filter(({ status }) => status === STATUS).map(({ id }) => `claim-${id}`);
      await using page = await engine.open(news(`articles/${ARTICLE}/`), { width });
      const all = await choiceOf(page);
      const holds = () =>
        expect
          .poll(() => choiceOf(page))
          .toEqual({ notes: chosen.toSorted(), signs: chosen.length, search: `?show=${STATUS}` });
      expect(all.notes.length).toBeGreaterThan(chosen.length);
      await page.press(LINK);
      await holds();
      await page.reload();
      await holds();
      await page.press(LINK);
      await expect.poll(() => choiceOf(page)).toEqual(all);
      expect(await page.complaints()).toEqual([]);
    },
  );

  test.each([390, 1440])('behind the button leaves those claims as well, %i wide', async (width) => {
    await using page = await engine.open(news(`articles/${ARTICLE}/`), { width });
    await page.press('.balance .choose');
    await page.press(`.choices [data-show="${STATUS}"]`);
    await expect.poll(async () => (await choiceOf(page)).search).toBe(`?show=${STATUS}`);
    await page.press('.choices .close');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.choices')?.checkVisibility()))
      .toBe(false);
  });
});
