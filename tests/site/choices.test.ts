import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import type { CompiledArticle } from '../../src/compile/article.ts';
import { records, statuses } from '../../src/model/vocabulary.ts';
import { ARTICLE, articleAddress, compiled, withArticle } from './pages.ts';

type Claim = CompiledArticle['article']['claims'][number];

let article: CompiledArticle['article'];

beforeAll(async () => {
  ({ article } = await compiled('news', ARTICLE));
});

const isSeen = (elements: Element[]) =>
  elements
    .filter((element) => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
    .map((element) => (element as HTMLElement).dataset['anchor'] ?? '')
    .sort();

/** The addresses of the notes that can be seen in the margins, sorted. */
const seenNotes = (page: Page) => page.locator('.row .note').evaluateAll(isSeen);

const claimsWhere = (matches: (claim: Claim) => boolean) =>
  article.claims.filter(matches).map(({ id }) => `claim-${id}`);

const others = () => [
  ...article.amounts.map(({ id }) => `figure-${id}`),
  ...article.entities.map(({ id }) => `entity-${id}`),
];

const all = () => [...claimsWhere(() => true), ...others()].toSorted();

const choose = async (page: Page, value: string) => {
  await page.locator('.balance .choose').click();
  await page.locator(`.choices :is([data-show="${value}"], [value="${value}"])`).click();
  await page.locator('.choices .close').click();
};

const WAYS: [string, string[], (claim: Claim) => string][] = [
  ['status', Object.keys(statuses), ({ status }) => status],
  ['record', Object.keys(records), ({ says }) => says.record],
];

for (const [group, names, of] of WAYS) {
  test(`a choice of ${group} leaves those claims: their notes, marks and signs, and is in the address`, () =>
    withArticle(articleAddress('news', ARTICLE), {}, async (page) => {
      for (const name of names) {
        const wanted = claimsWhere((claim) => of(claim) === name).toSorted();
        expect(await page.locator(`.choices [data-show="${name}"]`).count(), name).toBe(
          wanted.length > 0 ? 1 : 0,
        );
        if (wanted.length === 0) continue;
        await choose(page, name);
        await expect.poll(() => seenNotes(page), { message: name }).toEqual(wanted);
        expect(new URL(page.url()).searchParams.get('show')).toBe(name);
        expect(await page.locator('.strip a:not(.off)').count()).toBe(wanted.length);
        const left = await page
          .locator('.block a.mark.first[data-claim]:not(.plain)')
          .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('href')?.slice(1) ?? '').sort());
        expect(wanted).toEqual(expect.arrayContaining(left));
        expect(left.length).toBeGreaterThan(0);
      }
      await choose(page, '');
      await expect.poll(() => seenNotes(page)).toEqual(all());
      expect(new URL(page.url()).search).toBe('');
    }));
}

test('one press on the summary leaves the claims of a status, a second brings all back', () =>
  withArticle(articleAddress('news', ARTICLE), {}, async (page) => {
    const way = page.locator('.balance [data-show="contradicted"]');
    const wanted = claimsWhere(({ status }) => status === 'contradicted').toSorted();
    await way.click();
    await expect.poll(() => seenNotes(page)).toEqual(wanted);
    expect(await way.getAttribute('aria-current')).not.toBeNull();
    await way.click();
    await expect.poll(() => seenNotes(page)).toEqual(all());
  }));

test('figures and names can be put away', () =>
  withArticle(articleAddress('news', ARTICLE), {}, async (page) => {
    for (const [value, prefix] of [
      ['figures', 'figure-'],
      ['names', 'entity-'],
    ] as const) {
      await choose(page, value);
      await expect.poll(() => seenNotes(page)).toEqual(all().filter((note) => !note.startsWith(prefix)));
      expect(new URL(page.url()).searchParams.get('without')).toBe(value);
      await choose(page, value);
    }
    await expect.poll(() => seenNotes(page)).toEqual(all());
  }));

test('an address with a choice shows it, again after a reload, and after a way elsewhere and back', () =>
  withArticle(articleAddress('news', ARTICLE, '?show=contradicted&colour=evidence'), {}, async (page) => {
    const wanted = claimsWhere(({ status }) => status === 'contradicted').toSorted();
    const holds = async () => {
      await expect.poll(() => seenNotes(page)).toEqual(wanted);
      for (const place of ['.balance', '.choices'])
        expect(await page.locator(`${place} [data-show="contradicted"][aria-current]`).count()).toBe(1);
      expect(await page.locator('.article.shaded').count()).toBe(1);
    };
    await holds();
    await page.reload();
    await holds();
    await page.goto(`${inject('news').address}method/`);
    await page.goBack();
    await holds();
  }));

test('a choice that the article does not have shows all', () =>
  withArticle(articleAddress('news', ARTICLE, '?show=nonsense'), {}, async (page) => {
    await expect.poll(() => seenNotes(page)).toEqual(all());
  }));

test('on a phone the folds show the signs of what was chosen, and no stale count', () =>
  withArticle(articleAddress('news', ARTICLE, '?show=contradicted'), { width: 390 }, async (page) => {
    const wanted = claimsWhere(({ status }) => status === 'contradicted').length;
    const signs = page.locator('.fold > summary > .sign:visible');
    await expect.poll(() => signs.count()).toBe(wanted);
    expect(await page.locator('.fold > summary > span:visible').count()).toBe(0);
    expect(await page.locator('.fold > summary:visible').count()).toBeLessThanOrEqual(wanted);
  }));

test('a link to a claim shows it although the choice leaves it out', () =>
  withArticle(articleAddress('news', ARTICLE, '?show=confirmed'), {}, async (page) => {
    const [anchor] = claimsWhere(({ status }) => status === 'contradicted');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#${anchor}`);
    await page.locator(`#${anchor}`).waitFor({ state: 'visible' });
  }));

test('colour paints each claim by the strength of its evidence, with a key', () =>
  withArticle(articleAddress('news', ARTICLE, '?colour=evidence'), {}, async (page) => {
    await page.locator('.balance .choose').click();
    const colours = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((items) =>
          items.map(
            (item) =>
              [
                (item as HTMLElement).dataset['strength'] ?? '',
                getComputedStyle(item).backgroundColor,
              ] as const,
          ),
        );
    const key = new Map(await colours('.shades li'));
    expect(new Set(key.values()).size).toBe(5);
    const marks = await colours('.block .mark[data-strength]');
    expect(marks.length).toBeGreaterThan(15);
    for (const [strength, colour] of marks) expect(colour).toBe(key.get(strength));
  }));

test('the strip at the top leads to each claim in the order of the text, without script', () =>
  withArticle(articleAddress('news', ARTICLE), { script: false }, async (page) => {
    const signs = page.locator('.strip a');
    const hrefs = await signs.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const inText = await page
      .locator('.row .note.claim')
      .evaluateAll((notes) => notes.map((note) => `#${note.querySelector('.body')?.id}`));
    expect(hrefs).toEqual(inText);
    const last = hrefs.at(-1) ?? '';
    await signs.last().click();
    expect(await page.locator(last).isVisible()).toBe(true);
  }));

test('a choice can be made with the keyboard', () =>
  withArticle(articleAddress('news', ARTICLE), {}, async (page) => {
    await page.locator('.balance .choose').focus();
    await page.keyboard.press('Enter');
    await page.locator('.choices [data-show]').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await seenNotes(page)).length).toBeLessThan(article.claims.length);
    await page.keyboard.press('Escape');
    expect(await page.locator('.choices').isVisible()).toBe(false);
  }));
