import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, inject, test } from 'vitest';
import { REAL, withPage } from './pages.ts';
import { shiftsOf, watchShifts } from './shifts.ts';

const PATH = `/articles/${REAL}/`;
/** Milliseconds between the two parts: the browser paints the first. */
const PAUSE = 600;

interface Parted {
  address: string;
  close(): void;
}

/** Serves the real site; its article comes in two parts. `cut` finds where in the HTML the second begins. */
async function servedInParts(cut: (html: string) => number): Promise<Parted> {
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(new URL(url.slice(1), inject('real').address));
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    if (url !== PATH) return response.end(body);
    const at = cut(body.toString('latin1'));
    response.write(body.subarray(0, at));
    return setTimeout(() => response.end(body.subarray(at)), PAUSE);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close().closeAllConnections() };
}

const CUTS: Record<string, (html: string) => number> = {
  'links of the masthead': (html) => html.indexOf('</a>', html.indexOf('<nav')) + 4,
  'choices at the top': (html) => html.indexOf('</label>', html.indexOf('<fieldset')) + 8,
  paragraphs: (html) => html.indexOf('<section class="row">', html.indexOf('class="prose"') + 5_000),
};

for (const [name, cut] of Object.entries(CUTS)) {
  for (const width of [390, 768, 1440]) {
    test(`nothing is seen to move where the page stops among its ${name}, ${width} wide`, async () => {
      const { address, close } = await servedInParts(cut);
      try {
        await withPage({ width }, async (page) => {
          await watchShifts(page);
          await page.goto(`${address}${PATH}`, { waitUntil: 'networkidle' });
          const first = await page.evaluate(
            () => performance.getEntriesByName('first-paint')[0]?.startTime ?? 0,
          );
          expect(first).toBeGreaterThan(0);
          expect(first).toBeLessThan(PAUSE);
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
    await page.goto(`${inject('real').address}articles/${REAL}/`);
    const note = page.locator('.prose .note').first();
    const seenAfter = async (seconds: number) => {
      await page.evaluate((time) => {
        for (const animation of document.getAnimations()) animation.currentTime = time;
      }, seconds * 1_000);
      return note.isVisible();
    };
    expect(await seenAfter(11)).toBe(false);
    expect(await seenAfter(13)).toBe(true);
  }));
