import { expect, test } from 'vitest';
import { amiss } from './geometry.ts';
import type { SiteName } from './global-setup.ts';
import { ARTICLE, anchorsOf, articleAddress, compiled, type View, withPage } from './pages.ts';

/** At two widths every address is tried, at the others one in so many. */
const EVERY = [390, 1440];
const SOME = [360, 768, 1100, 1920];
const SAMPLE = 7;

/**
 * Goes from address to address of an article; returns those that do not land as they should.
 * @param isFresh whether the page is loaded for each, as for somebody who follows a link from elsewhere
 */
const lost = (
  site: SiteName,
  slug: string,
  anchors: readonly string[],
  { isFresh = false, ...view }: View & { isFresh?: boolean },
): Promise<object[]> =>
  withPage(view, async (page) => {
    const found: object[] = [];
    for (const anchor of anchors) {
      if (isFresh) await page.goto('about:blank');
      await page.goto(articleAddress(site, slug, `#${anchor}`));
      const problem = await amiss(page, anchor);
      if (problem) found.push({ anchor, ...problem });
    }
    return found;
  });

for (const script of [true, false]) {
  const mode = script ? 'on' : 'off';
  for (const width of EVERY) {
    test(`every address of the article lands, both ends lit, ${width} wide, script ${mode}`, async () => {
      const anchors = anchorsOf(await compiled('news', ARTICLE));
      expect(anchors.length).toBeGreaterThan(30);
      expect(await lost('news', ARTICLE, anchors, { width, script })).toEqual([]);
    });
    test(`claims that nest, cross or share their words land as well, ${width} wide, script ${mode}`, async () => {
      const anchors = anchorsOf(await compiled('fixture', 'crossings'));
      expect(await lost('fixture', 'crossings', anchors, { width, script })).toEqual([]);
    });
  }
  for (const width of [...SOME, ...EVERY]) {
    test(`who comes from elsewhere lands, ${width} wide, script ${mode}`, async () => {
      const anchors = anchorsOf(await compiled('news', ARTICLE)).filter(
        (_, index) => index % SAMPLE === width % SAMPLE,
      );
      expect(await lost('news', ARTICLE, anchors, { width, script, isFresh: true })).toEqual([]);
    });
  }
}
