import { expect, test } from 'vitest';
import { LANDED, landing } from './geometry.ts';
import { anchorsOf, articleAddress, compiled, REAL, type View, withPage } from './pages.ts';

/** At two widths every address is tried, at the others one in so many. */
const EVERY = [390, 1440];
const SOME = [360, 768, 1100, 1920];
const SAMPLE = 7;

/** Opens each address afresh, as somebody who follows a link does, and returns those that do not land as they should. */
async function lost(
  site: 'real' | 'fixture',
  slug: string,
  anchors: readonly string[],
  view: View,
): Promise<unknown[]> {
  const failures: unknown[] = [];
  await withPage(view, async (page) => {
    for (const anchor of anchors) {
      await page.goto('about:blank');
      await page.goto(articleAddress(site, slug, `#${anchor}`));
      const { words, litWords, ...rest } = await landing(page, anchor);
      const landed =
        words > 0 &&
        litWords === words &&
        Object.entries(LANDED).every(([key, value]) => rest[key as keyof typeof rest] === value);
      if (!landed) failures.push({ anchor, words, litWords, ...rest });
    }
  });
  return failures;
}

for (const script of [true, false]) {
  const mode = script ? 'on' : 'off';
  for (const width of EVERY) {
    test(`every address of the article lands, both ends lit, ${width} wide, script ${mode}`, async () => {
      const anchors = anchorsOf(await compiled('real', REAL));
      expect(anchors.length).toBeGreaterThan(50);
      expect(await lost('real', REAL, anchors, { width, script })).toEqual([]);
    });
    test(`claims that nest, cross or share their words land as well, ${width} wide, script ${mode}`, async () => {
      const anchors = anchorsOf(await compiled('fixture', 'crossings'));
      expect(await lost('fixture', 'crossings', anchors, { width, script })).toEqual([]);
    });
  }
  for (const width of SOME) {
    test(`addresses land ${width} wide, script ${mode}`, async () => {
      const anchors = anchorsOf(await compiled('real', REAL)).filter(
        (_, index) => index % SAMPLE === width % SAMPLE,
      );
      expect(await lost('real', REAL, anchors, { width, script })).toEqual([]);
    });
  }
}
