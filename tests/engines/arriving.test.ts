import { expect, test } from 'vitest';
import { LANDED, landing } from '../site/geometry.ts';
import { ARTICLE, anchorsOf, compiled } from '../site/pages.ts';
import { describeEachEngine } from './engine.ts';
import type { EnginePage } from './page.ts';
import { watchedSite } from './watched-site.ts';

const VIEWS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];
/** One in so many addresses is also opened as by somebody who comes from elsewhere. */
const SAMPLE = 7;

/** What is seen of a note that the address names, and whether the keyboard goes on in it. */
const arrival = async (page: EnginePage, anchor: string) => ({
  ...(await landing(page, anchor)),
  ...(await page.evaluate(() => ({ focus: document.activeElement?.id, hash: location.hash }))),
});

const arrives = (page: EnginePage, anchor: string) =>
  expect
    .poll(() => arrival(page, anchor), { message: anchor })
    .toEqual({ ...LANDED, focus: anchor, hash: `#${anchor}` });

describeEachEngine('arriving', (engine) => {
  const news = watchedSite('news');
  const fixture = watchedSite('fixture');
  const path = `articles/${ARTICLE}/`;

  test.each(VIEWS)('every address shows both ends, and the note has the focus, $width wide', async (view) => {
    const anchors = anchorsOf(await compiled('news', ARTICLE));
    expect(anchors.length).toBeGreaterThan(30);
    await using page = await engine.open(news(path), view);
    for (const anchor of anchors) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, anchor);
      await arrives(page, anchor);
    }
    for (const anchor of anchors.filter((_, index) => index % SAMPLE === 0)) {
      await page.goto('about:blank');
      await page.goto(news(`${path}#${anchor}`));
      await arrives(page, anchor);
    }
    expect(await page.complaints()).toEqual([]);
  });

  test.each(VIEWS)('the address that a claim had before leads to it, $width wide', async (view) => {
    await using page = await engine.open(fixture('articles/changed/#claim-old-name'), view);
    await arrives(page, 'claim-second-works');
  });
});
