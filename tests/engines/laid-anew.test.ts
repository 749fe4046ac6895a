import { expect, test } from 'vitest';
import { describeEachEngine } from './engine.ts';
import type { EnginePage } from './page.ts';
import { centre, openReady } from './reading.ts';
import { watchedSite } from './watched-site.ts';

const MARKS = '.block a.mark';
/** Amid the article, below rows of which not all were laid out yet. */
const MIDDLE = 200;
/** An open note begins within so many CSS pixels of its words, which is a line; what drifts is off by a hundred and more. */
const LINE = 30;
const BESIDE = { isBeside: true, behind: [] };

/** Not with a pointer: it would miss words that are laid out only now, below what still grows. */
async function pressMiddle(page: EnginePage): Promise<void> {
  await centre(page, MARKS, MIDDLE);
  await page.evaluate(
    (marks, middle) => document.querySelectorAll<HTMLElement>(marks)[middle]?.click(),
    MARKS,
    MIDDLE,
  );
}

const placed = (page: EnginePage) =>
  expect.poll(() => page.evaluate(() => document.querySelector('.placed') !== null)).toBe(true);

/** Whether the open note begins beside the pressed words, and which notes are seen behind it. */
const standing = (page: EnginePage) =>
  page.evaluate((line) => {
    const panel = document.querySelector('.panel')?.getBoundingClientRect();
    const words = document.getElementById(`words-${location.hash.slice(1)}`)?.getClientRects()[0];
    if (!panel || !words) return undefined;
    const behind = [...document.querySelectorAll('.row .note:not(.open)')].filter((note) => {
      const { top, bottom, left, right } = note.getBoundingClientRect();
      return (
        getComputedStyle(note).visibility === 'visible' &&
        Math.min(bottom, panel.bottom) - Math.max(top, panel.top) > 1 &&
        Math.min(right, panel.right) - Math.max(left, panel.left) > 1
      );
    });
    return {
      isBeside: Math.abs(panel.top - words.top) < line,
      behind: behind.map((note) => note.textContent),
    };
  }, LINE);

describeEachEngine('an article of five hundred notes that is laid out anew', (engine) => {
  const large = watchedSite('large');
  const open = () => openReady(engine, large('articles/large/'), { width: 1440 });

  test('leaves a note that was opened before beside its words, over no other', async () => {
    await using page = await open();
    await pressMiddle(page);
    expect(await standing(page)).toBeDefined();
    await placed(page);
    await expect.poll(() => standing(page)).toEqual(BESIDE);
  });

  test('keeps its margins in sight meanwhile, and the open note where it belongs', async () => {
    await using page = await open();
    await placed(page);
    await pressMiddle(page);
    await expect.poll(() => standing(page)).toEqual(BESIDE);
    const animations = await page.evaluate(async () => {
      document.documentElement.style.fontSize = '106.25%';
      while (document.querySelector('.placed')) await new Promise(requestAnimationFrame);
      return [...document.querySelectorAll('.row .notes')].map(
        (notes) => getComputedStyle(notes).animationName,
      );
    });
    expect(new Set(animations)).toEqual(new Set(['none']));
    await placed(page);
    await expect.poll(() => standing(page)).toEqual(BESIDE);
    expect(await page.complaints()).toEqual([]);
  });
});
