import { expect, test } from 'vitest';
import { distancesOf, misplaced } from '../site/geometry.ts';
import { ARTICLE } from '../site/pages.ts';
import { readingOf } from '../site/reading.ts';
import { describeEachEngine } from './engine.ts';
import type { EnginePage } from './page.ts';
import { centre, openReady } from './reading.ts';
import { watchedSite } from './watched-site.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

const MARKS = '.block a.mark';
/** Words well below the top of the article. */
const LOWER = 'claim-not-before-2028';

/** How tall an open note in the margin may be, in CSS pixels. */
const TALLEST = 360;

const stateOf = async (page: EnginePage) => {
  const { open, hash } = await readingOf(page);
  return { open, hash };
};

const closed = (page: EnginePage) => expect.poll(() => stateOf(page)).toEqual({ open: undefined, hash: '' });
const opened = (page: EnginePage, anchor: string) =>
  expect.poll(() => stateOf(page)).toEqual({ open: anchor, hash: `#${anchor}` });

describeEachEngine('reading', (engine) => {
  const news = watchedSite('news');
  const open = (view: typeof PHONE) => openReady(engine, news(`articles/${ARTICLE}/`), view);

  test.each([PHONE, DESK])(
    'a press on any marked words opens their note and moves nothing, $width wide',
    async (view) => {
      await using page = await open(view);
      const anchors = await page.evaluate(
        (marks) => [...document.querySelectorAll<HTMLAnchorElement>(marks)].map(({ hash }) => hash.slice(1)),
        MARKS,
      );
      expect(anchors.length).toBeGreaterThan(25);
      for (const [index, anchor] of anchors.entries()) {
        const point = await centre(page, MARKS, index);
        const before = await readingOf(page);
        await page.press(point);
        await opened(page, anchor);
        const { scroll, count, notes, box, end } = await readingOf(page);
        expect({ scroll, count }, anchor).toEqual({ scroll: before.scroll, count: 1 });
        const { left = -1, top = -1, right = Infinity, bottom = Infinity } = box ?? {};
        expect(left, anchor).toBeGreaterThanOrEqual(0);
        expect(right, anchor).toBeLessThanOrEqual(view.width);
        if (view === DESK) {
          expect(notes, anchor).toEqual(before.notes);
          expect(bottom - top, anchor).toBeLessThanOrEqual(TALLEST);
          expect(top, anchor).toBeGreaterThanOrEqual(0);
          expect(bottom, anchor).toBeLessThanOrEqual(view.height);
        } else expect(top, anchor).toBeGreaterThanOrEqual(end);
        await page.key('Escape');
        await closed(page);
        expect((await readingOf(page)).scroll, anchor).toBe(before.scroll);
      }
      expect(await page.complaints()).toEqual([]);
    },
  );

  test('notes in the margins do not meet, and each stands near its line', async () => {
    await using page = await open(DESK);
    expect(await misplaced(page)).toEqual([]);
    const distances = (await distancesOf(page)).map(({ distance }) => distance).toSorted((a, b) => a - b);
    expect(distances.length).toBeGreaterThan(25);
    expect(distances[Math.floor(distances.length / 2)], 'the median').toBeLessThan(100);
    expect(distances.at(-1), 'the farthest').toBeLessThan(450);
  });

  test('on a phone the note comes up over the lower half, its words above it', async () => {
    await using page = await open(PHONE);
    await page.press(await centre(page, `#words-${LOWER}`));
    await opened(page, LOWER);
    const { end } = await readingOf(page);
    expect(end).toBeCloseTo(PHONE.height / 2, 0);
    const words = await page.evaluate(
      (id) => document.getElementById(id)?.getBoundingClientRect(),
      `words-${LOWER}`,
    );
    expect(words?.top).toBeGreaterThanOrEqual(0);
    expect(words?.bottom).toBeLessThanOrEqual(end);
  });

  test('on a phone previous and next lead through the claims, and Back to the article', async () => {
    await using page = await open(PHONE);
    const claims = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.row .note.claim')].map(
        ({ dataset }) => dataset['anchor'] ?? '',
      ),
    );
    const [first = '', second = ''] = claims.slice(4);
    await page.press(await centre(page, `#words-${first}`));
    await opened(page, first);
    await page.press('.sheet .count + .turn');
    await opened(page, second);
    await page.press('.sheet .turn');
    await opened(page, first);
    await page.back();
    await closed(page);
    expect(await page.evaluate(() => location.pathname)).toMatch(new RegExp(`/${ARTICLE}/$`));
  });

  test('on a phone the page behind the sheet does not scroll', async () => {
    /* So low that the note is taller than the sheet. */
    await using page = await open({ ...PHONE, height: 480 });
    await page.press(await centre(page, `#words-${LOWER}`));
    await opened(page, LOWER);
    const { scroll } = await readingOf(page);
    await page.wheel({ x: 195, y: 100 }, 300);
    await page.wheel({ x: 195, y: 420 }, 300);
    const within = () => page.evaluate(() => document.querySelector('.sheet .content')?.scrollTop);
    await expect.poll(within).toBeGreaterThan(0);
    expect((await readingOf(page)).scroll).toBe(scroll);
  });
});
