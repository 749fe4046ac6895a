import { expect, test } from 'vitest';
import { ARTICLE } from '../site/pages.ts';
import { readingOf } from '../site/reading.ts';
import { describeEachEngine, engineNames } from './engine.ts';
import { centre, openReady } from './reading.ts';
import { watchedSite } from './watched-site.ts';

const ANCHOR = 'claim-not-before-2028';
const STATUS = 'contradicted';

/* All that a reader does, in each engine, is in the other files of this folder, for `npm run test:full`. */
describeEachEngine(
  'a smoke test',
  (engine) => {
    const news = watchedSite('news');

    test.each([390, 1440])(
      'an article opens a note, closes it and shows what was chosen, %i wide',
      async (width) => {
        await using page = await openReady(engine, news(`articles/${ARTICLE}/`), { width });
        const state = async () => {
          const { open, count, hash } = await readingOf(page);
          return { open, count, hash };
        };
        await page.press(await centre(page, `#words-${ANCHOR}`));
        await expect.poll(state).toEqual({ open: ANCHOR, count: 1, hash: `#${ANCHOR}` });
        await page.key('Escape');
        await expect.poll(state).toEqual({ open: undefined, count: 0, hash: '' });
        await page.press(`[data-show="${STATUS}"]`);
        await expect.poll(() => page.evaluate(() => location.search)).toBe(`?show=${STATUS}`);
        expect(await page.complaints()).toEqual([]);
      },
    );
  },
  engineNames,
);
