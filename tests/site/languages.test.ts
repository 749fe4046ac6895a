import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { de } from '../../src/interface/de/index.ts';
import { en } from '../../src/interface/en/index.ts';
import { wording } from '../interface/phrases.ts';
import { build } from './build.ts';
import { type BuiltPage, builtPages } from './crawl.ts';
import { misplaced, noteBoxes } from './geometry.ts';
import { rules } from './html-rules.ts';
import { withPage } from './pages.ts';
import { type Served, serve } from './server.ts';

/** Articles in German, Austrian and Arabic, on a site that is English and on one that is German. */
const contentRoot = 'tests/fixtures/languages';
const sites = new Map<string, { pages: BuiltPage[]; served: Served }>();

beforeAll(async () => {
  for (const lang of ['en-GB', 'de']) {
    const { code, output, folder } = await build({ name: `languages-${lang}`, contentRoot, lang });
    if (code !== 0) throw new Error(`The site in ${lang} does not build:\n${output}`);
    const served = await serve(folder, '/');
    sites.set(lang, { served, pages: await builtPages({ folder, address: served.address, contentRoot }) });
  }
});

afterAll(() => Promise.all([...sites.values()].map(({ served }) => served.close())));

const siteIn = (lang: string) => {
  const site = sites.get(lang);
  if (site === undefined) throw new Error(`There is no site in ${lang}.`);
  return site;
};
const address = (lang: string, path: string) => siteIn(lang).served.address + path;
const pageAt = (lang: string, file: string): string => {
  const page = siteIn(lang).pages.find((one) => one.file === file);
  if (page === undefined) throw new Error(`There is no page ${file}.`);
  return page.html;
};

/** What English says otherwise than German. */
const german = new Set(wording(de));
const english = wording(en).filter((phrase) => !german.has(phrase));

const ATTRIBUTES = ['aria-label', 'alt', 'placeholder', 'title', 'data-label', 'content'];
/** What is for machines, or names the fields of the frontmatter. */
const NOT_WORDS =
  'script, style, code, .copy[href], meta[name^="citation"], meta[property="og:type"], meta[http-equiv], [id^="check-"] dd';

/** What a page tells anybody in its own language: its text, and its attributes that are read aloud or shown. Addresses and code are nobody’s. */
function told(html: string): string[] {
  const { document } = parseHTML(html);
  const own = (document.documentElement.getAttribute('lang') ?? '').slice(0, 2);
  for (const element of document.querySelectorAll(NOT_WORDS)) element.remove();
  for (const element of document.querySelectorAll('body [lang]'))
    if (element.getAttribute('lang')?.slice(0, 2) !== own) element.remove();
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []),
  );
  const texts: string[] = [];
  const gather = (node: Node) => {
    if (node.nodeType === node.TEXT_NODE) texts.push(node.textContent ?? '');
    for (const child of node.childNodes) gather(child);
  };
  gather(document.documentElement as unknown as Node);
  return [...texts, ...attributes]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && !/^https?:/.test(text));
}

const whole = (phrase: string) =>
  new RegExp(`(?<!\\p{L})${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u');
const patterns = english.map((phrase) => [phrase, whole(phrase)] as const);

/** The English of the interface in a page that is in another language. */
const englishIn = (html: string): string[] =>
  told(html).flatMap((text) =>
    patterns.flatMap(([phrase, pattern]) => (pattern.test(text) ? [`“${phrase}” in “${text}”`] : [])),
  );

test('the two languages differ in enough to be told apart', () => {
  expect(english.length).toBeGreaterThan(300);
  expect(englishIn(pageAt('en-GB', 'index.html')).length).toBeGreaterThan(10);
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
    const html = pageAt('en-GB', file);
    expect(html).toMatch(/<html lang="de(?:-AT)?">/);
    expect(englishIn(html)).toEqual([]);
  });

  test('writes its dates, sums and shares as German does', () => {
    const html = pageAt('en-GB', 'articles/bruecke/index.html').replaceAll('\u00A0', ' ');
    for (const text of ['5. März 2026', 'mindestens', '40 Millionen €', '10–20 Millionen €', '7,5 %'])
      expect(html).toContain(text);
  });

  test('says in German what its scripts say', async () => {
    const said = await withPage({ width: 390 }, async (page) => {
      await page.goto(address('en-GB', 'articles/bruecke/'));
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
    await page.goto(address('de', 'search/?q=Haushalt'));
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
      await page.goto(address(lang, path));
      await openAll(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    });
  }
});

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

describe('an article from right to left', () => {
  const arabic = () => address('en-GB', 'articles/markaz/');

  test('says so, and which words are in another language', () => {
    const html = pageAt('en-GB', 'articles/markaz/index.html');
    expect(html).toContain('<html lang="ar-EG" dir="rtl">');
    expect(
      englishIn(html).filter((found) =>
        /List the claims|Show|Said by|Cite and share|Published by/.test(found),
      ),
    ).toEqual([]);
  });

  for (const width of [360, 768, 1100, 1300, 1440]) {
    for (const script of [true, false]) {
      test(`no two notes meet and nothing stands outside, ${width} wide, script ${script ? 'on' : 'off'}`, () =>
        withPage({ width, script }, async (page) => {
          await page.goto(arabic());
          expect(await misplaced(page)).toEqual([]);
          await openAll(page);
          await page.waitForTimeout(60);
          expect((await noteBoxes(page)).length).toBeGreaterThan(5);
          expect(await misplaced(page)).toEqual([]);
        }));
    }
  }

  test.each([
    ['articles/markaz/pictures/'],
    ['articles/markaz/claims/finished/'],
    ['claims/'],
    ['figures/'],
    ['timeline/'],
    ['entities/waha/'],
  ])('%s never scrolls sideways', async (path) => {
    for (const width of [360, 1440]) {
      const overflow = await withPage({ width }, async (page) => {
        await page.goto(address('en-GB', path));
        return page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      });
      expect(overflow, String(width)).toBeLessThanOrEqual(0);
    }
  });

  test('its margins change sides with its lines', async () => {
    const sides = await withPage({ width: 1440 }, async (page) => {
      await page.goto(arabic());
      return page.evaluate(() => {
        const prose = document.querySelector('.block')?.getBoundingClientRect();
        const side = (note: Element) =>
          note.getBoundingClientRect().right <= (prose?.left ?? 0) ? 'left' : 'right';
        const sidesOf = (kind: string) => [
          ...new Set([...document.querySelectorAll(`.prose .note${kind}`)].map(side)),
        ];
        return { claims: sidesOf('.claim'), names: sidesOf('.entity'), figures: sidesOf('.figure') };
      });
    });
    expect(sides).toEqual({ claims: ['left'], names: ['right'], figures: ['right'] });
  });

  test('the sheet of a phone reads from the right as well', async () => {
    const sheet = await withPage({ width: 360 }, async (page) => {
      await page.goto(arabic());
      await page.locator('a.mark[data-claim]').first().click();
      return page.locator('dialog.sheet').evaluate((dialog) => {
        const bounds = dialog.getBoundingClientRect();
        const left = (selector: string) => dialog.querySelector(selector)?.getBoundingClientRect().left ?? 0;
        return {
          inside: bounds.left >= 0 && bounds.right <= innerWidth && dialog.scrollWidth <= dialog.clientWidth,
          termsBeforeFacts: left('dt') > left('dd'),
          signAtTheRight: left('.sign') > left('.label'),
        };
      });
    });
    expect(sheet).toEqual({ inside: true, termsBeforeFacts: true, signAtTheRight: true });
  });

  test('headings, paragraphs and what is said in English begin at the right', async () => {
    for (const width of [360, 1440]) {
      const gaps = await withPage({ width }, async (page) => {
        await page.goto(arabic());
        return page.evaluate(() =>
          ['h1', '.dek', '.byline', '.block p', '.cite h2', '#pictures-title'].map((selector) => {
            const element = document.querySelector(selector);
            if (!element) return selector;
            const range = document.createRange();
            range.selectNodeContents(element);
            const end = Math.max(...[...range.getClientRects()].map(({ right }) => right));
            return Math.abs(element.getBoundingClientRect().right - end) < 4 ? '' : selector;
          }),
        );
      });
      expect(gaps, String(width)).toEqual(['', '', '', '', '', '']);
    }
  });

  test('a name with a mark at its end keeps the mark there', async () => {
    const order = await withPage({}, async (page) => {
      await page.goto(address('en-GB', 'articles/markaz/claims/tenant/'));
      return page.evaluate(() => {
        const link = [...document.querySelectorAll('.facts a')].find(
          ({ textContent }) => textContent === 'Yahoo!',
        );
        const text = link?.firstChild;
        if (!text) return undefined;
        const place = (offset: number) => {
          const range = document.createRange();
          range.setStart(text, offset);
          range.setEnd(text, offset + 1);
          return range.getBoundingClientRect().left;
        };
        return place(0) < place(5);
      });
    });
    expect(order).toBe(true);
  });
});
