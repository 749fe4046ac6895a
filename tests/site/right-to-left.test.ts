import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { englishIn } from './english-in.ts';
import { misplaced, noteBoxes } from './geometry.ts';
import { openAll, settled, withPage } from './pages.ts';

const at = (path: string) => inject('fixture').address + path;
const arabic = () => at('articles/markaz/');

describe('an article from right to left', () => {
  test('says so, and which words are in another language', () => {
    const html = readFileSync(join(inject('fixture').folder, 'articles/markaz/index.html'), 'utf8');
    expect(html).toContain('<html lang="ar-EG" dir="rtl">');
    expect(
      englishIn(html).filter((found) =>
        /List the claims|Show|Said by|Cite and share|Published by/.test(found),
      ),
    ).toEqual([]);
  });

  for (const width of [360, 768, 1100, 1300, 1440]) {
    for (const script of [true, false]) {
      test(`no two notes meet and nothing stands outside, ${width} wide, script ${script ? 'on' : 'off'}`, () =>
        withPage({ width, script }, async (page) => {
          await page.goto(arabic());
          expect(await misplaced(page)).toEqual([]);
          await openAll(page);
          await settled(page);
          expect((await noteBoxes(page)).length).toBeGreaterThan(5);
          expect(await misplaced(page)).toEqual([]);
        }));
    }
  }

  test.each([
    ['articles/markaz/claims/finished/'],
    ['claims/'],
    ['figures/'],
    ['timeline/'],
    ['entities/waha/'],
  ])('%s never scrolls sideways', async (path) => {
    for (const width of [360, 1440]) {
      const overflow = await withPage({ width }, async (page) => {
        await page.goto(at(path));
        return page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      });
      expect(overflow, String(width)).toBeLessThanOrEqual(0);
    }
  });

  test('its margins change sides with its lines', async () => {
    const sides = await withPage({ width: 1440 }, async (page) => {
      await page.goto(arabic());
      return page.evaluate(() => {
        const prose = document.querySelector('.block')?.getBoundingClientRect();
        const side = (note: Element) =>
          note.getBoundingClientRect().right <= (prose?.left ?? 0) ? 'left' : 'right';
        const sidesOf = (kind: string) => [
          ...new Set([...document.querySelectorAll(`.prose .note${kind}`)].map(side)),
        ];
        return { claims: sidesOf('.claim'), names: sidesOf('.entity'), figures: sidesOf('.figure') };
      });
    });
    expect(sides).toEqual({ claims: ['left'], names: ['right'], figures: ['right'] });
  });

  test('the sheet of a phone reads from the right as well', async () => {
    const sheet = await withPage({ width: 360 }, async (page) => {
      await page.goto(arabic());
      await page.locator('a.mark[data-claim]').first().click();
      return page.locator('dialog.sheet').evaluate((dialog) => {
        const bounds = dialog.getBoundingClientRect();
        const left = (selector: string) => dialog.querySelector(selector)?.getBoundingClientRect().left ?? 0;
        return {
          inside: bounds.left >= 0 && bounds.right <= innerWidth && dialog.scrollWidth <= dialog.clientWidth,
          closesAtTheLeft: left('.close') < left('.count'),
          signAtTheRight: left('.sign') > left('.label'),
        };
      });
    });
    expect(sheet).toEqual({ inside: true, closesAtTheLeft: true, signAtTheRight: true });
  });

  test('headings, paragraphs and what is said in English begin at the right', async () => {
    for (const width of [360, 1440]) {
      const gaps = await withPage({ width }, async (page) => {
        await page.goto(arabic());
        return page.evaluate(() =>
          ['h1', '.dek', '.byline', '.block p', '.cite h2', '.picture .headline'].map((selector) => {
            const element = document.querySelector(selector);
            if (!element) return selector;
            const range = document.createRange();
            range.selectNodeContents(element);
            const end = Math.max(...[...range.getClientRects()].map(({ right }) => right));
            return Math.abs(element.getBoundingClientRect().right - end) < 4 ? '' : selector;
          }),
        );
      });
      expect(gaps, String(width)).toEqual(['', '', '', '', '', '']);
    }
  });

  test('a name with a mark at its end keeps the mark there', async () => {
    const order = await withPage({}, async (page) => {
      await page.goto(at('articles/markaz/claims/tenant/'));
      return page.evaluate(() => {
        const link = [...document.querySelectorAll('.facts a')].find(
          ({ textContent }) => textContent === 'Yahoo!',
        );
        const text = link?.firstChild;
        if (!text) return undefined;
        const place = (offset: number) => {
          const range = document.createRange();
          range.setStart(text, offset);
          range.setEnd(text, offset + 1);
          return range.getBoundingClientRect().left;
        };
        return place(0) < place(5);
      });
    });
    expect(order).toBe(true);
  });
});
