import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { de } from '../../src/i18n/de/index.ts';
import { english, englishIn } from './english-in.ts';
import { rules } from './html-rules.ts';
import { languageSites } from './language-sites.ts';
import { openAll, withPage } from './pages.ts';

const siteIn = languageSites('en-GB', 'de');

test('the two languages differ in enough to be told apart', () => {
  expect(english.length).toBeGreaterThan(300);
  expect(englishIn(siteIn('en-GB').html('index.html')).length).toBeGreaterThan(10);
});

describe('a German article on an English site', () => {
  test.each([
    'articles/bruecke/index.html',
    'articles/bruecke/pictures/index.html',
    'articles/bruecke/claims/im-rahmen/index.html',
    'articles/bruecke/claims/zufahrten/index.html',
    'articles/bruecke/claims/einsturz/index.html',
    'articles/nachtrag/index.html',
  ])('has a German interface: %s', (file) => {
    const html = siteIn('en-GB').html(file);
    expect(html).toMatch(/<html lang="de(?:-AT)?">/);
    expect(englishIn(html)).toEqual([]);
  });

  test('writes its dates, sums and shares as German does', () => {
    const html = siteIn('en-GB').html('articles/bruecke/index.html').replaceAll('\u00A0', ' ');
    for (const text of ['5. März 2026', 'mindestens', '40 Millionen €', '10–20 Millionen €', '7,5 %'])
      expect(html).toContain(text);
  });

  test('says in German what its scripts say', async () => {
    const said = await withPage({ width: 390 }, async (page) => {
      await page.goto(siteIn('en-GB').address('articles/bruecke/'));
      await page.locator('.cite .copy + button').first().waitFor();
      await page.locator('a.mark').first().click();
      return [
        await page.locator('dialog .close').innerText(),
        await page.locator('.cite .copy + button').first().innerText(),
      ];
    });
    expect(said).toEqual([de.article.script.close, de.article.cite.copy]);
  });
});

test('a German site has German pages throughout, whatever its articles are written in', () => {
  const found = siteIn('de').pages.flatMap(({ file, html }) =>
    englishIn(html).map((phrase) => `${file}: ${phrase}`),
  );
  expect(found).toEqual([]);
});

test('a German site searches in German', async () => {
  await withPage({}, async (page) => {
    await page.goto(siteIn('de').address('search/?q=Haushalt'));
    await expect.poll(() => page.locator('.found').innerText()).toBe('2 Treffer für „Haushalt“');
    expect(await page.locator('.results .status').first().innerText()).toContain('widerlegt');
    await page.locator('#question').fill('Xylophon');
    await expect.poll(() => page.locator('.found').innerText()).toMatch(/^Nichts gefunden für „Xylophon“\./);
  });
});

test.each(['en-GB', 'de'])('every page of the %s site is valid HTML', async (lang) => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules });
  const problems: string[] = [];
  for (const { file, html } of siteIn(lang).pages) {
    const { results } = await validator.validateString(html, file);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
      problems.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(problems).toEqual([]);
});

test.each([
  ['en-GB', 'articles/bruecke/'],
  ['en-GB', 'articles/markaz/'],
  ['en-GB', 'articles/markaz/claims/finished/'],
  ['en-GB', 'claims/'],
  ['de', 'articles/markaz/'],
  ['de', 'method/'],
])('axe finds nothing on the %s site at %s', async (lang, path) => {
  for (const width of [360, 1440]) {
    await withPage({ width }, async (page) => {
      await page.goto(siteIn(lang).address(path));
      await openAll(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    });
  }
});
