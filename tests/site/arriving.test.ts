import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, inject, test } from 'vitest';
import { ARTICLE, articleAddress, withArticle, withPage } from './pages.ts';
import { shiftsOf, watchShifts } from './shifts.ts';

interface Parted {
  address: string;
  /** Sends the second part. */
  finish(): void;
  close(): void;
}

/** Serves the news site; its article comes in two parts. `cut` finds where in the HTML the second begins. */
async function servedInParts(cut: (html: string) => number): Promise<Parted> {
  const { address, base } = inject('news');
  const finished = Promise.withResolvers<void>();
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url, address));
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    if (!url.endsWith(`/${ARTICLE}/`)) return response.end(body);
    const at = cut(body.toString('latin1'));
    response.write(body.subarray(0, at));
    await finished.promise;
    return response.end(body.subarray(at));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}articles/${ARTICLE}/`,
    finish: finished.resolve,
    close: () => server.close().closeAllConnections(),
  };
}

const CUTS: Record<string, (html: string) => number> = {
  'links of the masthead': (html) => html.indexOf('</a>', html.indexOf('<nav')) + 4,
  'signs at the top': (html) => html.indexOf('</a>', html.indexOf('class="strip"')) + 4,
  paragraphs: (html) => html.indexOf('<section class="row">', html.indexOf('class="prose"') + 5_000),
};

for (const [name, cut] of Object.entries(CUTS)) {
  for (const width of [390, 768, 1440]) {
    test(`nothing is seen to move where the page stops among its ${name}, ${width} wide`, async () => {
      const { address, finish, close } = await servedInParts(cut);
      try {
        await withPage({ width }, async (page) => {
          await watchShifts(page);
          await page.goto(address, { waitUntil: 'commit' });
          await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
          finish();
          expect(await shiftsOf(page)).toEqual([]);
        });
      } finally {
        close();
      }
    });
  }
}

test('notes wait for the script on a slow line, and are shown where it does not come', () =>
  withPage({ width: 1440 }, async (page) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${inject('news').address}articles/${ARTICLE}/`);
    const note = page.locator('.prose .note').first();
    const seenAfter = async (seconds: number) => {
      await page.evaluate((time) => {
        for (const animation of document.getAnimations()) animation.currentTime = time;
      }, seconds * 1_000);
      return note.evaluate((element) => element.checkVisibility({ opacityProperty: true }));
    };
    expect(await seenAfter(11)).toBe(false);
    expect(await seenAfter(13)).toBe(true);
  }));

describe.each([1300, 380])('an address that a claim had before, %i wide', (width) => {
  test.each([true, false])('leads to the same place as its own, with scripts: %s', async (script) => {
    const [own, former] = await Promise.all(
      ['streit', 'zufahrten'].map((id) =>
        withArticle(
          articleAddress('fixture', 'bruecke', `#claim-${id}`),
          { width, height: 420, script },
          async (page) => {
            const focus = () => page.evaluate(() => document.activeElement?.closest('.body')?.id);
            await expect.poll(focus).toBe('claim-streit');
            return page.evaluate(async () => {
              await document.fonts.ready;
              const tops = ['#words-claim-streit', '#claim-streit'].map((end) =>
                Math.round(document.querySelector(end)?.getBoundingClientRect().top ?? NaN),
              );
              return { tops, scrolled: scrollY > 0 };
            });
          },
        ),
      ),
    );
    expect(former).toEqual(own);
    expect(own?.scrolled).toBe(true);
    expect(own?.tops.at(-1)).toBeGreaterThan(0);
  });
});
