import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finish } from '../../src/site/after-build.ts';
import { linkReport } from '../../src/site/link-check.ts';
import { readXml } from '../exports/feeds/support.ts';

const place = { address: 'https://news.example', base: '/sub/path/' };
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dist-'));
  for (const name of ['dist-whole', 'dist-broken']) {
    cpSync(`tests/fixtures/${name}`, join(folder, name), { recursive: true });
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a site whose links all lead somewhere passes', async () => {
  expect(await finish(join(folder, 'dist-whole'), place)).toEqual({ pages: 4, links: 19, broken: [] });
});

test('the sitemap has the pages that want to be found, with the day of their last change', async () => {
  await finish(join(folder, 'dist-whole'), place);
  const { urlset } = readXml(readFileSync(join(folder, 'dist-whole/sitemap.xml'), 'utf8'));
  expect(urlset.url).toEqual([
    { loc: 'https://news.example/sub/path/' },
    { loc: 'https://news.example/sub/path/articles/one/', lastmod: '2026-02-02' },
  ]);
});

test('a site with broken links is refused, with a line for each', async () => {
  const { broken } = await finish(join(folder, 'dist-broken'), place);
  expect(linkReport(broken)).toMatchInlineSnapshot(`
    "14 links of the built site lead nowhere:

      index.html → #twice → more than one element has this id
      index.html → https://news.example/sub/path/card.png → there is no card.png
      index.html → /sub/path/gone/ → there is no gone/index.html
      index.html → /sub/path/nowhere/ → there is no nowhere/index.html
      index.html → two/#claim-b → two/index.html has no id "claim-b"
      index.html → #missing → index.html has no id "missing"
      index.html → two → it lacks the slash at its end
      index.html → /two/ → it leaves the site, which begins with /sub/path/
      index.html → https:// → it is no address
      index.html → picture.png → there is no picture.png
      index.html → small.png → there is no small.png
      index.html → large.png → there is no large.png
      index.html → in-a-template/ → there is no in-a-template/index.html
      two/index.html → ../#once → index.html has no id "once"
    "
  `);
});

test('the same site below another base is refused: its links leave it', async () => {
  const elsewhere = { ...place, base: '/other/' };
  const { broken } = await finish(join(folder, 'dist-whole'), elsewhere);
  expect(linkReport(broken)).toContain(
    '  index.html → /sub/path/articles/one/#claim-a → it leaves the site, which begins with /other/\n',
  );
});
