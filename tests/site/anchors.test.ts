import { expect, test } from 'vitest';
import { amiss } from './geometry.ts';
import { anchorsOf, articleAddress, compiled, REAL, type View, withPage } from './pages.ts';

/** At two widths every address is tried, at the others one in so many. */
const EVERY = [390, 1440];
const SOME = [360, 768, 1100, 1920];
const SAMPLE = 7;

/** Opens each address afresh, as somebody who follows a link does, two at a time; returns those that do not land as they should. */
async function lost(
  site: 'real' | 'fixture',
  slug: string,
  anchors: readonly string[],
  view: View,
): Promise<object[]> {
  const halves = [0, 1].map((half) => anchors.filter((_, index) => index % 2 === half));
  const failures = halves.map((half) =>
    withPage(view, async (page) => {
      const found: object[] = [];
      for (const anchor of half) {
        await page.goto('about:blank');
        await page.goto(articleAddress(site, slug, `#${anchor}`));
        const problem = await amiss(page, anchor);
        if (problem) found.push({ anchor, ...problem });
      }
      return found;
    }),
  );
  return (await Promise.all(failures)).flat();
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
