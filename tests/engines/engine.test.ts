import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../site/server.ts';
import { describeEachEngine } from './engine.ts';
import { watchedSite } from './watched-site.ts';

const PAGE = `<!doctype html><title>one</title><style>body { height: 5000px; margin: 0 }</style>
<button style="position: absolute; top: 3000px">Press</button><a href="/two.html">Two</a>
<p style="position: absolute; top: 100px">covered</p><div style="position: absolute; top: 90px; width: 99px; height: 99px"></div>
<script>
  seen = [];
  for (const type of ['click', 'keydown'])
    addEventListener(type, (event) => seen.push([type, event.isTrusted, event.key ?? event.target.tagName].join(' ')));
</script>`;

let site: Served;
beforeAll(async () => {
  const files = { '/one.html': PAGE, '/two.html': '<!doctype html><title>two</title>' };
  site = await serve('tests/fixtures/dist-whole', '/', { files });
});
afterAll(() => site.close());

const seen = () => (window as unknown as { seen: string[] }).seen;

describeEachEngine('an engine', (engine) => {
  const open = (opening = {}) => engine.open(`${site.address}one.html`, opening);

  test.each([
    [360, 740, 'light'],
    [1440, 900, 'dark'],
  ] as const)('shows a page %i by %i pixels large, %s, to who has a mouse', async (width, height, scheme) => {
    await using page = await open({ width, height, scheme });
    const screen = await page.evaluate(() => ({
      size: [innerWidth, innerHeight, devicePixelRatio],
      isDark: matchMedia('(prefers-color-scheme: dark)').matches,
      hasMouse: matchMedia('(hover: hover) and (pointer: fine)').matches,
    }));
    expect(screen).toEqual({ size: [width, height, 1], isDark: scheme === 'dark', hasMouse: true });
    const png = await page.screenshot();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  });

  test('presses and types as a reader does', async () => {
    await using page = await open();
    await page.press('button');
    await page.key('Escape');
    await page.key('Enter');
    expect(await page.evaluate(seen)).toEqual([
      'click true BUTTON',
      'keydown true Escape',
      'keydown true Enter',
      'click true BUTTON',
    ]);
  });

  test('scrolls by the wheel of a mouse', async () => {
    await using page = await open();
    await page.wheel({ x: 200, y: 400 }, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });

  test('does not press what is covered', async () => {
    await using page = await open();
    await expect(page.press('p')).rejects.toThrow('p is covered by <div');
    await expect(page.press('q')).rejects.toThrow('There is no q.');
  });

  test('follows links, goes back and loads anew', async () => {
    await using page = await open();
    const title = () => page.evaluate(() => document.title);
    await page.press('a');
    await expect.poll(title).toBe('two');
    await page.back();
    await expect.poll(title).toBe('one');
    await page.goto(`${site.address}two.html`);
    expect(await title()).toBe('two');
    await page.evaluate(() => {
      document.title = 'changed';
    });
    await page.reload();
    expect(await title()).toBe('two');
  });

  test('scrolls, and waits for promises', async () => {
    await using page = await open();
    await page.scrollTo(1234);
    expect(await page.evaluate((by: number) => Promise.resolve(scrollY * by), 2)).toBe(2468);
    expect(await page.evaluate(() => undefined)).toBe(undefined);
  });

  test('gives each page a storage of its own', async () => {
    const visit = async () => {
      await using page = await open();
      return await page.evaluate(() => {
        localStorage.setItem('visits', String(Number(localStorage.getItem('visits')) + 1));
        return localStorage.getItem('visits');
      });
    };
    expect([await visit(), await visit()]).toEqual(['1', '1']);
  });
});

describeEachEngine('a watched page', (engine) => {
  const news = watchedSite('news');

  test('tells of errors and of what the policy forbids', async () => {
    await using page = await engine.open(news(''));
    await page.evaluate(() => {
      console.error('said', 1);
      setTimeout(() => {
        throw new Error('thrown');
      });
      Promise.reject(new Error('rejected'));
      document.body.append(document.createElement('style'));
      document.body.insertAdjacentHTML('beforeend', '<p style="color: red">');
    });
    await expect
      .poll(() => page.complaints())
      .toEqual(expect.arrayContaining(['said 1', expect.stringContaining('thrown'), 'Error: rejected']));
    expect((await page.complaints()).filter((text) => text.includes('-src'))).toEqual(
      expect.arrayContaining(['style-src-attr inline']),
    );
  });
});
