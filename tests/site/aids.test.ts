import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import type { CompiledArticle } from '../../src/compile/article.ts';
import { records, statuses } from '../../src/model/vocabulary.ts';
import { ARTICLE, articleAddress, compiled, withArticle } from './pages.ts';

let article: CompiledArticle['article'];

beforeAll(async () => {
  ({ article } = await compiled('news', ARTICLE));
});

const MODES = [
  { script: true, mode: 'with a script' },
  { script: false, mode: 'without script' },
];

/** The addresses of the notes that can be seen, sorted. */
const seenNotes = (page: Page) =>
  page.locator('.prose .note').evaluateAll((notes) =>
    notes
      .filter((note) => note.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
      .map((note) => note.querySelector('.body')?.id ?? '')
      .sort(),
  );

const claimsWhere = (matches: (claim: CompiledArticle['article']['claims'][number]) => boolean) =>
  article.claims.filter(matches).map(({ id }) => `claim-${id}`);

const others = () => [
  ...article.amounts.map(({ id }) => `figure-${id}`),
  ...article.entities.map(({ id }) => `entity-${id}`),
];

const ways = [
  {
    group: 'status',
    names: Object.keys(statuses),
    has: (claim: CompiledArticle['article']['claims'][number]) => claim.status,
  },
  {
    group: 'record',
    names: Object.keys(records),
    has: (claim: CompiledArticle['article']['claims'][number]) => claim.says.record,
  },
] as const;

const seenEntries = (page: Page) =>
  page
    .locator('.index li a:visible')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? '').sort());

for (const { script, mode } of MODES) {
  for (const { group, names, has } of ways) {
    test(`a choice of ${group} leaves the notes and the list entries of those claims, ${mode}`, () =>
      withArticle(articleAddress('news', ARTICLE), { script }, async (page) => {
        for (const name of names) {
          const wanted = claimsWhere((claim) => has(claim) === name).toSorted();
          const choice = page.locator(`#show-${group}-${name}`);
          expect(await choice.count(), name).toBe(wanted.length > 0 ? 1 : 0);
          if (wanted.length === 0) continue;
          await choice.check({ force: true });
          await expect
            .poll(() => seenNotes(page), { message: name })
            .toEqual([...wanted, ...others()].toSorted());
          await expect.poll(() => seenEntries(page), { message: name }).toEqual(wanted);
          expect(await choice.locator('..').innerText()).toContain(String(wanted.length));
        }
        await page.locator('#show-all').check({ force: true });
        const all = [...claimsWhere(() => true), ...others()].toSorted();
        await expect.poll(() => seenNotes(page)).toEqual(all);
        expect(await seenEntries(page)).toEqual([]);
        expect(await page.locator('.index li').count()).toBe(article.claims.length);
      }));
  }

  test(`each kind of note can be put away, ${mode}`, () =>
    withArticle(articleAddress('news', ARTICLE), { script }, async (page) => {
      const left = { 'with-claims': 'claim-', 'with-figures': 'figure-', 'with-names': 'entity-' };
      const all = [...claimsWhere(() => true), ...others()].toSorted();
      for (const [id, prefix] of Object.entries(left)) {
        await page.locator(`#${id}`).uncheck();
        await expect.poll(() => seenNotes(page)).toEqual(all.filter((note) => !note.startsWith(prefix)));
        await page.locator(`#${id}`).check();
      }
      await expect.poll(() => seenNotes(page)).toEqual(all);
    }));
}

test('come back to, the page shows what was chosen', () =>
  withArticle(articleAddress('news', ARTICLE), {}, async (page) => {
    await page.locator('#show-status-contradicted').check({ force: true });
    await page.goto(`${inject('news').address}method/`);
    await page.goBack();
    expect(await page.locator('#show-status-contradicted').isChecked()).toBe(true);
    const wanted = claimsWhere(({ status }) => status === 'contradicted');
    await expect.poll(() => seenNotes(page)).toEqual([...wanted, ...others()].toSorted());
  }));

test('shading paints each claim by the strength of its sourcing, with a key, without script', () =>
  withArticle(articleAddress('news', ARTICLE), { script: false }, async (page) => {
    expect(await page.locator('.key').isVisible()).toBe(false);
    await page.locator('#shade').check();
    expect(await page.locator('.key').isVisible()).toBe(true);
    const key = new Map(
      await page
        .locator('.key li')
        .evaluateAll((items) =>
          items.map((item): [string, string] => [
            item.getAttribute('data-strength') ?? '',
            getComputedStyle(item).backgroundColor,
          ]),
        ),
    );
    expect(new Set(key.values()).size).toBe(5);
    const marks = await page
      .locator('.mark[data-strength]')
      .evaluateAll((items) =>
        items.map(
          (item) =>
            [item.getAttribute('data-strength') ?? '', getComputedStyle(item).backgroundColor] as const,
        ),
      );
    for (const [strength, color] of marks) expect(color).toBe(key.get(strength));
  }));

test('the list of claims at the top leads to each of them, without script', () =>
  withArticle(articleAddress('news', ARTICLE), { script: false }, async (page) => {
    await page.locator('.index summary').click();
    const hrefs = await page
      .locator('.index a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.toSorted()).toEqual(
      claimsWhere(() => true)
        .map((anchor) => `#${anchor}`)
        .toSorted(),
    );
    const last = page.locator('.index a').last();
    const target = (await last.getAttribute('href')) ?? '';
    await last.click();
    expect(await page.locator(target).isVisible()).toBe(true);
  }));

test('a choice can be made with the keyboard', () =>
  withArticle(articleAddress('news', ARTICLE), { script: false }, async (page) => {
    await page.locator('#show-all').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^show-status-/);
    expect((await seenNotes(page)).length).toBeLessThan(article.claims.length + others().length);
  }));

test('a link to a claim shows it although the filter hides its kind', () =>
  withArticle(articleAddress('news', ARTICLE), {}, async (page) => {
    const [anchor] = claimsWhere(({ status }) => status === 'contradicted');
    await page.locator('#show-status-confirmed').check({ force: true });
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#${anchor}`);
    await page.locator(`#${anchor}`).waitFor({ state: 'visible' });
  }));
