import { expect, inject, test } from 'vitest';
import { barriers, sideways } from './barriers.ts';
import { misplaced } from './geometry.ts';
import { ARTICLE, articleAddress, settled, withArticle, withPage } from './pages.ts';

/** A page of each kind that the accessibility tests of the article do not look at. */
const KINDS = [
  'articles/',
  `articles/${ARTICLE}/claims/first-refusal/`,
  'claims/',
  'claims/status/contradicted/',
  'entities/',
  'entities/nordwind/',
  'figures/',
  'sources/',
  'timeline/',
  'pictures/',
  'pictures/money/',
  'search/',
];
const at = (path: string) => `${inject('news').address}${path}`;

const views = [
  [360, 'dark'],
  [1440, 'light'],
] as const;
const seen = KINDS.flatMap((path) => views.map((view) => [path, ...view] as const));

for (const [path, width, colorScheme] of seen) {
  test(`axe finds nothing on /${path}, ${width} wide, ${colorScheme}`, () =>
    withPage({ width, colorScheme }, async (page) => {
      await page.goto(at(path));
      expect(await barriers(page)).toEqual([]);
    }));
}

/** WCAG 2.2, 1.4.10: 1,280 pixels at 400%. */
test.each([`articles/${ARTICLE}/`, ...KINDS])('/%s needs no scrolling sideways at 400%%', (path) =>
  withPage({ width: 320, height: 256 }, async (page) => {
    await page.goto(at(path));
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  }),
);

/** WCAG 2.2, 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

test.each([360, 1100, 1440])('text may be set wider without anything being lost, %i wide', (width) =>
  withPage({ width, bypassCSP: true }, async (page) => {
    await page.goto(articleAddress('news', ARTICLE));
    await page.addStyleTag({ content: SPACING });
    await page.evaluate(() => window.dispatchEvent(new Event('resize')));
    await settled(page);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await misplaced(page)).toEqual([]);
  }),
);

test('who asks for less motion gets none', () =>
  withArticle(articleAddress('news', ARTICLE), { reducedMotion: 'reduce' }, async (page) => {
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return (
            scrollBehavior === 'smooth' ||
            animationName !== 'none' ||
            transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0.01)
          );
        }).length,
    );
    expect(moving).toBe(0);
  }));

test('with forced colours claims keep a line and statuses their words', () =>
  withArticle(articleAddress('news', ARTICLE), { forcedColors: 'active' }, async (page) => {
    const marks = await page.evaluate(
      () =>
        [...document.querySelectorAll('a.mark')].filter((mark) => {
          const isShaped = mark.matches('[data-figure], .ring');
          return !isShaped && getComputedStyle(mark).textDecorationLine === 'none';
        }).length,
    );
    expect(marks).toBe(0);
    for (const status of await page.locator('.note.claim .status').all())
      expect((await status.textContent())?.trim()).not.toBe('');
  }));

test('a screen reader hears a paragraph, and then the notes of that paragraph', () =>
  withArticle(articleAddress('news', ARTICLE), { width: 1440 }, async (page) => {
    const snapshot = await page.locator('.prose').ariaSnapshot();
    const lines = snapshot.split('\n').map((line) => line.trim());
    const kinds = lines.flatMap((line) =>
      line.startsWith('- paragraph') ? ['paragraph'] : line.startsWith('- note') ? ['notes'] : [],
    );
    const first = kinds.indexOf('notes');
    expect(first).toBeGreaterThan(0);
    expect(kinds[first - 1]).toBe('paragraph');
    expect(lines.filter((line) => line.startsWith('- complementary'))).toEqual([]);
  }));

test.each(['claim', 'figure', 'entity'] as const)(
  'the keyboard alone opens a note of a %s from its words, closes it and is back at the words',
  async (kind) => {
    const phone = { width: 390, height: 844, hasTouch: true };
    await withArticle(articleAddress('news', ARTICLE), phone, async (page) => {
      const words = page.locator(`a.mark[id^="words-${kind}-"]`).nth(1);
      const id = await words.getAttribute('id');
      await words.focus();
      await page.keyboard.press('Enter');
      const dialog = page.locator('dialog[open]');
      await expect.poll(() => dialog.count()).toBe(1);
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Tab');
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog.count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
    });
  },
);
