import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostile } from '../fixtures/hostile.ts';
import { page } from '../fixtures/hostile-site/page.ts';
import { vectors } from '../fixtures/hostile-site/vectors.ts';
import { BASE, type Planted, writeHostileSite } from '../fixtures/hostile-site/write.ts';
import { BUILT, build } from './build.ts';
import { type BuiltPage, builtPages } from './crawl.ts';
import { withPage } from './pages.ts';
import { type Served, serve } from './server.ts';
import { forbidden, rouse, watch } from './tripwire.ts';

const ROOT = `${BUILT}/hostile-content`;
const MINUTE = 60_000;

let planted: Planted[];
let served: Served;
let pages: BuiltPage[];

beforeAll(async () => {
  planted = writeHostileSite(ROOT);
  importPage();
  const { code, output, folder } = await build({
    name: 'hostile',
    base: BASE,
    contentRoot: ROOT,
    skip: 'cards',
  });
  if (code !== 0) throw new Error(`The hostile site does not build:\n${output}`);
  served = await serve(folder, BASE);
  pages = await builtPages({ folder, address: served.address });
}, 3 * MINUTE);
afterAll(() => served?.close());

/** A hostile page of somebody else’s, imported as a writer would and published as it is. */
function importPage(): void {
  writeFileSync(join(ROOT, 'page.html'), page);
  const args = [join(ROOT, 'page.html'), '--slug', 'imported', '--author', hostile.script];
  const env = { ...process.env, CONTENT_ROOT: ROOT };
  execFileSync(process.execPath, ['src/cli/import.ts', ...args], { env, stdio: 'pipe' });
  const file = join(ROOT, 'content/articles/imported.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('draft: true', 'draft: false'));
}

test('every field that takes text has taken each vector', () => {
  const paths = new Set(planted.map(({ path }) => path));
  for (const path of [
    'title',
    'authors.name',
    'origin.note',
    'amounts.quote',
    'claims.evidence.note',
    'website',
    'aliases',
  ])
    expect(paths).toContain(path);
  for (const path of [
    'claims.says.as',
    'claims.label',
    'sources.archived',
    'corrections.note',
    'description',
  ])
    expect(planted.filter((one) => one.path === path).length).toBeGreaterThanOrEqual(vectors.length);
});

test(
  'on no page does anything run, ask another host, break the policy or lead away',
  () =>
    withPage({}, async (tab) => {
      expect(pages.length).toBeGreaterThan(50);
      const events = await watch(tab, served.address);
      for (const { address, file, html } of pages) {
        await tab.goto(address);
        const movesOn = html.includes('http-equiv="refresh"');
        if (movesOn) await tab.waitForURL(/\/claims\/(?:constructor|case-\d)\/$/);
        else expect(tab.url(), file).toBe(address);
        await rouse(tab);
        expect(await forbidden(tab), file).toEqual([]);
        expect(events, file).toEqual([]);
      }
    }),
  3 * MINUTE,
);

test('what readers are to see is shown as the text that it is', () =>
  withPage({ script: false }, async (tab) => {
    const seen = new Set(['title', 'dek', 'claims.verdict', 'claims.statement', 'corrections.note']);
    await tab.goto(`${served.address}articles/constructor/`);
    const text = (await tab.locator('body').textContent())?.replace(/\s+/g, ' ') ?? '';
    const own = planted.filter(({ path, text: value }) => seen.has(path) && /=['"]0-/.test(value));
    expect(own.length).toBe(seen.size);
    for (const { path, text: value } of own) expect(text, path).toContain(value.replace(/\s+/g, ' '));
  }));

const questions = [
  ...vectors.map((vector) => vector('asked')),
  ...Object.values(hostile).map((text) => text.toWellFormed()),
];

/** Waits for the answer of the search page; of nothing it asks nothing. */
const answered = (tab: Page) =>
  tab.waitForFunction(
    () =>
      document.querySelector('.found')?.textContent !== '' ||
      document.querySelector<HTMLInputElement>('#question')?.value.trim() === '',
  );

test(
  'whatever is asked of the search page is no more than words',
  () =>
    withPage({}, async (tab) => {
      const events = await watch(tab, served.address);
      for (const question of questions) {
        const query = new URLSearchParams({
          q: question,
          status: question,
          kind: question,
          entity: question,
        });
        const address = `${served.address}search/?${query}`;
        await tab.goto(address);
        await answered(tab);
        expect(await forbidden(tab), question).toEqual([]);
        expect(new URL(tab.url()).origin + new URL(tab.url()).pathname).toBe(`${served.address}search/`);
        expect(events, question).toEqual([]);
      }
      await tab.goto(`${served.address}search/?q=pwned`);
      await tab.locator('.results li').first().waitFor();
      expect((await tab.locator('.results h2').allInnerTexts()).join()).toContain('pwned=');
      await rouse(tab);
      expect(await forbidden(tab)).toEqual([]);
      expect(events).toEqual([]);
    }),
  3 * MINUTE,
);

const addresses = [
  'articles/constructor/',
  'articles/case-1/claims/case-1/',
  'claims/',
  'figures/',
  'entities/',
  'sources/',
  'search/',
  'timeline/',
];
const fragments = [
  '#%',
  '#%E0%A4%A',
  '#claim-%00',
  '#:~:text=%',
  '#"><img src=x onerror=pwned=1>',
  '#javascript:pwned=2',
  '#__proto__',
  '#constructor',
  '#claim-constructor:~:text=<script>',
  '#a'.repeat(5000),
];

test.each(addresses)('%s takes any fragment and any parameter', (path) =>
  withPage({}, async (tab) => {
    const events = await watch(tab, served.address);
    const asked = questions.slice(0, vectors.length);
    const queries = [...asked, '__proto__', '-constructor', '%'].map(
      (text) =>
        `?${['sort', 'status', 'record', 'source', 'kind', 'year', 'q'].map((name) => `${name}=${encodeURIComponent(text)}`).join('&')}`,
    );
    const ends = [...fragments, ...queries, '?sort=%E0%A4%A', '?__proto__[x]=1&constructor=2'];
    for (const end of ends) {
      await tab.goto(served.address + path + end);
      expect(await forbidden(tab), end).toEqual([]);
      expect(events, end).toEqual([]);
    }
  }),
);

test('the data files hold the hostile text, and nothing of it as markup of their own', () => {
  const folder = `${BUILT}/hostile`;
  for (const file of ['rss.xml', 'claims/rss.xml']) expect(existsSync(join(folder, file))).toBe(true);
  for (const file of ['rss.xml', 'claims/rss.xml', 'sitemap.xml']) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    expect(readFileSync(path, 'utf8'), file).not.toMatch(/<script|<img|<svg\/|<iframe/i);
  }
});
