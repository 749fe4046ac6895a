import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { de } from '../../src/i18n/de/index.ts';
import { barriers } from './barriers.ts';
import { builtPages } from './crawl.ts';
import { english, englishIn, germanIn } from './english-in.ts';
import type { SiteName } from './global-setup.ts';
import { openAll, withPage } from './pages.ts';

/** A page of one of the sites, by its file. */
const htmlOf = (site: SiteName, file: string) => readFileSync(join(inject(site).folder, file), 'utf8');

test('the two languages differ in enough to be told apart', () => {
  expect(english.length).toBeGreaterThan(300);
  expect(englishIn(htmlOf('fixture', 'index.html')).length).toBeGreaterThan(10);
});

describe('a German article on an English site', () => {
  test.each([
    'articles/bruecke/index.html',
    'articles/bruecke/claims/im-rahmen/index.html',
    'articles/bruecke/claims/zufahrten/index.html',
    'articles/bruecke/claims/einsturz/index.html',
    'articles/nachtrag/index.html',
  ])('has a German interface: %s', (file) => {
    const html = htmlOf('fixture', file);
    expect(html).toMatch(/<html lang="de(?:-AT)?">/);
    expect(englishIn(html)).toEqual([]);
  });

  test('writes its dates, sums and shares as German does', () => {
    const html = htmlOf('fixture', 'articles/bruecke/index.html').replaceAll('\u00A0', ' ');
    for (const text of ['5. März 2026', 'mindestens', '40 Millionen €', '10–20 Millionen €', '7,5 %'])
      expect(html).toContain(text);
  });

  test('says in German what its scripts say', async () => {
    const said = await withPage({ width: 390 }, async (page) => {
      await page.goto(`${inject('fixture').address}articles/bruecke/`);
      await page.locator('.cite .copy + button').first().waitFor();
      await page.locator('a.mark').first().click();
      return [
        await page.locator('dialog .close').getAttribute('aria-label'),
        await page.locator('.cite .copy + button').first().innerText(),
      ];
    });
    expect(said).toEqual([de.article.choices.close, de.article.cite.copy]);
  });
});

describe('an English list', () => {
  test.each(['claims/index.html', 'figures/index.html'])(
    'has no German of the interface but what is marked as German: %s',
    (file) => {
      expect(germanIn(htmlOf('fixture', file))).toEqual([]);
    },
  );

  test('has what happened in the words of the article, marked as its language', () => {
    expect(htmlOf('fixture', 'timeline/index.html')).toContain(
      'lang="de" dir="ltr">Der Vertrag wurde bekannt.<',
    );
  });
});

test('a German site has German pages throughout, whatever its articles are written in', async () => {
  const found = (await builtPages(inject('german'))).flatMap(({ file, html }) =>
    englishIn(html).map((phrase) => `${file}: ${phrase}`),
  );
  expect(found).toEqual([]);
});

test('a German site searches in German', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${inject('german').address}search/?q=Haushalt`);
    await expect.poll(() => page.locator('.found').textContent()).toBe('2 Treffer für „Haushalt“');
    expect(await page.locator('.results .status').first().textContent()).toContain('widerlegt');
    await page.locator('#question').fill('Xylophon');
    await expect
      .poll(() => page.locator('.found').textContent())
      .toMatch(/^Nichts gefunden für „Xylophon“\./);
  });
});

test.each([
  ['fixture', 'articles/bruecke/'],
  ['fixture', 'articles/markaz/'],
  ['fixture', 'articles/markaz/claims/finished/'],
  ['fixture', 'claims/'],
  ['german', 'articles/markaz/'],
  ['german', 'method/'],
] as const)('axe finds nothing on the %s site at %s', async (site, path) => {
  for (const width of [360, 1440]) {
    await withPage({ width }, async (page) => {
      await page.goto(inject(site).address + path);
      await openAll(page);
      expect(await barriers(page)).toEqual([]);
    });
  }
});
