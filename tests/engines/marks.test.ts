import { expect, test } from 'vitest';
import { ARTICLE } from '../site/pages.ts';
import { describeEachEngine } from './engine.ts';
import { boxesOf, paintOf } from './paint.ts';
import { watchedSite } from './watched-site.ts';

const CLAIMS = '.block a.mark[data-claim]';
const MARKS = '.block :is(.mark, [data-notes])';
const SIGNED =
  '.block .mark.first:is([data-claim="contradicted"], [data-claim="disputed"], [data-claim="outdated"])';

/** How far the sign of a mark reaches from its start, and in height, in CSS pixels. */
const SIGN = 14;

/** So high that all of the prose is seen at once. */
const WHOLE = { width: 1100, height: 4200 };

describeEachEngine('the marks of an article', (engine) => {
  const news = watchedSite('news');

  test('underline the words of every claim', async () => {
    await using page = await engine.open(news(`articles/${ARTICLE}/`), WHOLE);
    const lines = await page.evaluate(
      (claims) =>
        [...document.querySelectorAll(claims)].map((mark) => getComputedStyle(mark).textDecorationLine),
      CLAIMS,
    );
    expect(lines.length).toBeGreaterThan(15);
    expect(new Set(lines)).toEqual(new Set(['underline']));
    const paint = await paintOf(page, CLAIMS, { 'text-decoration-line': 'none' });
    const bare = (await boxesOf(page, CLAIMS))
      .flatMap(({ words, boxes }) => boxes.map((box) => ({ words, box: { ...box, bottom: box.bottom + 4 } })))
      .filter(({ box }) => box.right - box.left > 4)
      .filter(({ box }) => paint.columns(box) < (box.right - box.left) / 3);
    expect(bare).toEqual([]);
  });

  test.each([360, 1440])('stand on one line each where they are explained, %i pixels wide', async (width) => {
    await using page = await engine.open(news('method/'), { width });
    const samples = await boxesOf(page, '.terms .mark');
    expect(samples.length).toBeGreaterThan(4);
    const broken = samples.filter(({ boxes }) => new Set(boxes.map(({ top }) => top)).size > 1);
    expect(broken).toEqual([]);
  });

  test.each([1440, 700])('paint nothing beside their words, %i pixels wide', async (width) => {
    await using page = await engine.open(news(`articles/${ARTICLE}/`), { ...WHOLE, width });
    const paint = await paintOf(page, MARKS, { 'box-shadow': 'none', 'background-color': 'transparent' });
    const marks = await boxesOf(page, MARKS);
    const ends = marks.flatMap(({ boxes }) => boxes.map(({ bottom }) => bottom));
    expect(Math.max(...ends)).toBeLessThan(WHOLE.height);
    expect(marks.filter(({ boxes }) => boxes.length > 1).length).toBeGreaterThan(2);
    expect(paint.beside(marks.flatMap(({ boxes }) => boxes))).toBeUndefined();
  });

  test('have a sign before them that is no taller than it is drawn', async () => {
    await using page = await engine.open(news(`articles/${ARTICLE}/`), WHOLE);
    const paint = await paintOf(page, SIGNED, { '--tone': 'transparent' });
    const marks = await boxesOf(page, SIGNED);
    expect(marks.length).toBeGreaterThan(2);
    for (const { words, boxes } of marks) {
      const { left, top, bottom } = boxes[0] ?? { left: 0, top: 0, bottom: 0 };
      const rows = paint.rows({ left, top, bottom, right: left + SIGN });
      expect(rows, words).toBeGreaterThan(SIGN / 2);
      expect(rows, words).toBeLessThanOrEqual(SIGN);
    }
  });
});
