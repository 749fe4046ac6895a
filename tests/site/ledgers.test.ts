import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readContent } from '../../src/compile/files.ts';
import { sideways } from './barriers.ts';
import { BUILT, build } from './build.ts';
import { overLimit } from './compressed.ts';
import { ARTICLE, withPage } from './pages.ts';
import { shiftsOf, watchShifts } from './shifts.ts';

const LEDGERS = [
  'claims/',
  'figures/',
  'entities/',
  'sources/',
  'timeline/',
  'due/',
  'pictures/',
  'entities/nordwind/',
];

/** The addresses that a page links to, below the base of the site. */
const linksOf = (path: string) =>
  withPage({ width: 390, script: false }, async (page) => {
    await page.goto(inject('news').address + path);
    const links = await page.$$eval('main a[href]', (all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    return links.map((link) => link.replace(inject('news').address, ''));
  });

test('every claim, figure and party of every article is reached from its ledger, without script', async () => {
  const { articles } = await readContent(inject('news').contentRoot);
  const [claims, figures, entities] = await Promise.all([
    linksOf('claims/'),
    linksOf('figures/'),
    linksOf('entities/'),
  ]);
  for (const { slug, article } of articles) {
    for (const { id } of article.claims) expect(claims).toContain(`articles/${slug}/claims/${id}/`);
    for (const { id } of article.amounts) expect(figures).toContain(`articles/${slug}/#figure-${id}`);
    for (const { id } of article.entities) expect(entities).toContain(`entities/${id}/`);
  }
});

test('a dossier leads to its claims, its figures and its words in the article, and a claim leads back', async () => {
  const links = await linksOf('entities/nordwind/');
  expect(links).toContain(`articles/${ARTICLE}/claims/first-refusal/`);
  expect(links).toContain(`articles/${ARTICLE}/#entity-nordwind`);
  expect(links.some((link) => link.includes('#figure-'))).toBe(true);
  const back = await linksOf(`articles/${ARTICLE}/claims/first-refusal/`);
  expect(back).toContain(`articles/${ARTICLE}/#claim-first-refusal`);
});

test('the filter keeps its choices in the address, and the address brings them back', () =>
  withPage({}, async (page) => {
    await page.goto(`${inject('news').address}claims/`);
    const statuses = page.getByRole('navigation', { name: 'Narrow the claims' }).getByRole('listitem');
    const contradicted = statuses.filter({ hasText: 'contradicted' });
    await contradicted.getByRole('link').click();
    await page.selectOption('select[name=entity]', 'nordwind');
    expect(new URL(page.url()).search).toBe('?status=contradicted&entity=nordwind');
    const visible = () =>
      page.$$eval('tbody tr:not([hidden])', (rows) => rows.map((row) => row.getAttribute('data-status')));
    const chosen = await visible();
    expect(chosen.length).toBeGreaterThan(0);
    expect(new Set(chosen)).toEqual(new Set(['contradicted']));
    expect(await contradicted.locator('.count').textContent()).toBe(String(chosen.length));
    await page.reload();
    expect(await visible()).toEqual(chosen);
    expect(await contradicted.getByRole('link').getAttribute('aria-current')).toBe('true');
    await page.locator('tbody tr:not([hidden]) th a').first().click();
    await page.waitForURL('**/claims/*/');
    await page.goBack();
    await expect.poll(visible).toEqual(chosen);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(async () => (await visible()).length).toBeGreaterThan(chosen.length);
    expect(new URL(page.url()).search).toBe('');
  }));

test('a table is sorted by its headings, by keyboard, and says so', () =>
  withPage({}, async (page) => {
    await page.goto(`${inject('news').address}figures/`);
    const sums = () =>
      page.$$eval('tbody th[data-value]', (cells) =>
        cells.map((cell) => Number((cell as HTMLElement).dataset.value)),
      );
    await page.getByRole('button', { name: 'Figure' }).focus();
    await page.keyboard.press('Enter');
    const ascending = await sums();
    expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));
    await page.keyboard.press('Enter');
    expect(await sums()).toEqual(ascending.toReversed());
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
  }));

for (const path of LEDGERS) {
  for (const width of [360, 1440]) {
    test(`/${path} does not scroll sideways, ${width} wide`, () =>
      withPage({ width }, async (page) => {
        await page.goto(inject('news').address + path);
        expect(await sideways(page)).toBeLessThanOrEqual(0);
      }));
  }
}

for (const path of [
  ...LEDGERS.filter((path) => path !== 'pictures/'),
  'claims/status/contradicted/',
  'claims/?status=contradicted',
]) {
  for (const width of [360, 1440]) {
    test(`/${path} has its first row on the first screen, and nothing shifts, ${width} wide`, () =>
      withPage({ width, height: width === 360 ? 740 : 900 }, async (page) => {
        await watchShifts(page);
        await page.goto(inject('news').address + path);
        const first = await page
          .locator('main :is(tbody tr:not([hidden]) th, .events p)')
          .first()
          .boundingBox();
        expect((first?.y ?? Infinity) + (first?.height ?? 0)).toBeLessThanOrEqual(width === 360 ? 740 : 900);
        expect(await shiftsOf(page)).toEqual([]);
      }));
  }
}

test('every page of the news site is under 60 KB brotli', () => {
  const { folder } = inject('news');
  expect(overLimit(folder, globSync('**/*.html', { cwd: folder }), 60 * 1024)).toEqual([]);
});

test('a site without articles builds, and each ledger says what would fill it', async () => {
  const contentRoot = `${BUILT}/nothing`;
  rmSync(contentRoot, { recursive: true, force: true });
  mkdirSync(`${contentRoot}/content/articles`, { recursive: true });
  const { code, output, folder } = await build({ name: 'nothing-built', contentRoot, skip: 'cards,search' });
  expect(code, output).toBe(0);
  const text = (page: string) => readFileSync(join(folder, page), 'utf8');
  expect(text('index.html')).toContain('Nothing is published yet.');
  expect(text('claims/index.html')).toContain('No claims yet.');
  expect(text('figures/index.html')).toContain('No figures yet.');
  expect(text('entities/index.html')).toContain('No parties yet.');
  expect(text('sources/index.html')).toContain('No sources yet.');
  expect(text('timeline/index.html')).toContain('Nothing dated yet.');
});

test('a site with one article, which has no figures, builds', async () => {
  const contentRoot = `${BUILT}/single`;
  rmSync(contentRoot, { recursive: true, force: true });
  cpSync('tests/fixtures/site/content/articles/changed.md', `${contentRoot}/content/articles/changed.md`);
  cpSync('tests/fixtures/site/content/record/changed.yaml', `${contentRoot}/content/record/changed.yaml`);
  mkdirSync(`${contentRoot}/content/entities`, { recursive: true });
  writeFileSync(
    `${contentRoot}/content/entities/acme.yaml`,
    'name: Acme\nkind: company\ndescription: Makes anvils.\n',
  );
  const { code, output, folder } = await build({ name: 'single-built', contentRoot, skip: 'cards,search' });
  expect(code, output).toBe(0);
  expect(readFileSync(join(folder, 'figures/index.html'), 'utf8')).toContain('No figures yet.');
  expect(readFileSync(join(folder, 'claims/index.html'), 'utf8')).toContain(
    'Acme sold nine hundred anvils in 2025.',
  );
});

test.each([
  ['claims/status/reported/', 'claims/status/single-source/'],
  ['claims/record/reported/', 'claims/record/own-word/'],
])('%s leads on to %s', (from, to) =>
  withPage({ script: false }, async (page) => {
    await page.goto(inject('news').address + from);
    await page.waitForURL(`**/${to}`);
  }),
);

test('a choice that the address names as it was called is the one that it is now', () =>
  withPage({}, async (page) => {
    await page.goto(`${inject('news').address}claims/?status=reported`);
    expect(await page.inputValue('select[name=status]')).toBe('single-source');
  }));

test('in lists a verdict leads; the words below it are struck where they are false, and only there', () =>
  withPage({}, async (page) => {
    await page.goto(`${inject('news').address}claims/`);
    const row = (id: string) => page.locator(`tr:has(a[href$="/claims/${id}/"]) th`);
    expect(await row('voss-resigned').locator('a').innerText()).toBe(
      'False: she signed the accounts in March',
    );
    expect(await row('voss-resigned').locator('s').count()).toBe(1);
    expect(await row('first-refusal').locator('s').count()).toBe(0);
    expect(await row('first-refusal').locator('.statement').innerText()).toContain('has first refusal');
    expect(await row('gone-wrong').locator('a').innerText()).toMatch(/^Contradicted: The Gazette reported/);
  }));
